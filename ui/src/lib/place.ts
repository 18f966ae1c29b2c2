// Which screens are open to whom: decided from what the shell and the office say, in one place.

import type { MySpaces, Status } from '$lib/ipc/bindings';

/** Where one has to be. */
export interface Place {
  /** Where one lands. */
  start: string;
  /** Whether one may stay at an address. */
  allows: (path: string) => boolean;
}

/** Screens that have nothing to say once somebody is signed in. */
const BEFORE_THE_DESK = ['/', '/welcome', '/register', '/closed'];

const only = (start: string, ...others: string[]): Place => ({
  start,
  allows: (path) => path === start || others.includes(path),
});

/** Where one has to be; nothing while the eSpaces are not known yet. */
export function placeFor(
  { office, session }: Pick<Status, 'office' | 'session'>,
  spaces: MySpaces | null,
): Place | null {
  if (office.state === 'closed') return only('/closed');
  switch (session.state) {
    case 'signed-out':
      // A certificate can be tested, and the first authority be trusted, by anybody (requirements I-4);
      // the office lets a backup be restored as long as nobody is registered.
      return only('/welcome', '/test', '/trust', '/restore');
    case 'unregistered':
      return only('/register');
    case 'locked':
    case 'signed-in':
      return spaces && { start: landing(spaces), allows: (path) => !BEFORE_THE_DESK.includes(path) };
  }
}

/**
 * Where one lands after sign-in: in the only eSpace, if there is one and no invitation waits; else in the
 * list of all (requirements S-5), where desks of administrations stand, too. An eSpace that asks for another
 * certificate cannot be landed in.
 */
export function landing({ spaces, invitations, desks }: MySpaces): string {
  const [first, ...others] = spaces;
  const waiting = desks.length > 0 || invitations.some(({ daysLeft }) => daysLeft !== null);
  return first && others.length === 0 && !waiting && !first.needsCertificate ? `/spaces/${first.space}` : '/spaces';
}
