// Where a link leads that was opened outside the application. The shell has read it already and hands
// over what it knows: `space/PM-4KX7QD`, `invitations`, `messages` or `certificate-test`.

import type { MySpaces } from '$lib/ipc/bindings';

import type { Place } from './place';

/** The address of a screen, that there is none for this person, or nothing while nobody may follow yet. */
export type Way = { to: string } | 'not-found' | null;

/** Where a link leads as things stand. */
export function wayOf(link: string, { place, spaces }: { place: Place | null; spaces: MySpaces | null }): Way {
  const may = (to: string): Way => (place?.allows(to) ? { to } : null);
  if (link === 'certificate-test') return may('/test');
  if (!spaces) return null;
  if (link === 'invitations') return may('/spaces');
  if (link === 'messages') return may('/messages');
  const code = /^space\/(.+)$/.exec(link)?.[1];
  const known = spaces.spaces.find((summary) => summary.code === code);
  // What a person may not see does not exist for them (requirements X-1).
  return known ? may(`/spaces/${known.space}`) : 'not-found';
}
