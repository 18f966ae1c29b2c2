// What the palette offers, in order: eSpaces, whoever the office found, then commands.

import { fold, matcher } from '$lib/fold';
import type { Found, SpaceId } from '$lib/ipc/bindings';

import { placesOf } from './places';

/** One line of the palette. */
export interface Hit {
  kind: 'space' | 'member' | 'invitation' | 'client' | 'command';
  key: string;
  label: string;
  detail?: string;
  /** The screen it opens, or what it does. */
  to: string | (() => void);
}

/** An eSpace as the palette knows it. */
export interface KnownSpace {
  space: SpaceId;
  name: string;
  code: string;
}

const MOST_SPACES = 8;

/** Everything that fits what was typed. */
export function hits(typed: string, spaces: readonly KnownSpace[], found: readonly Found[], commands: readonly Hit[]) {
  const fits = matcher(typed);
  const own = spaces
    .filter(({ name, code }) => fits(fold(`${name} ${code}`)))
    .slice(0, MOST_SPACES)
    .map(({ space, name, code }): Hit => ({
      kind: 'space',
      key: space,
      label: name,
      detail: code,
      to: placesOf(space).home,
    }));
  return [...own, ...found.flatMap(person), ...commands.filter(({ label }) => fits(fold(label)))];
}

/** Whom the office found. It finds eSpaces, too; those are known already. */
function person({ space, member, invitation, client, title, detail }: Found): Hit[] {
  const places = placesOf(space);
  if (member) return [{ kind: 'member', key: member, label: title, detail, to: places.member(member) }];
  if (invitation)
    return [{ kind: 'invitation', key: invitation, label: title, detail, to: places.invitation(invitation) }];
  // The same company may be a client of several eSpaces.
  if (client) return [{ kind: 'client', key: `${space} ${client}`, label: title, detail, to: places.client(client) }];
  return [];
}
