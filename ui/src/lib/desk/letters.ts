// What the record of printed letters says about its rows: what became of each, order, filter.

import type { LetterView } from '$lib/ipc/bindings';
import { oncePer } from '$lib/once';

type Entered = Pick<LetterView, 'lost' | 'used'>;

/** What can become of a letter, in the order of the list: first those of which no code was entered yet. */
export const FATES = ['sent', 'used', 'lost'] as const;

/** What became of a letter. */
export type Fate = (typeof FATES)[number];

/** To which letters their list is narrowed. */
export type LetterFilter = 'all' | Fate;

/** What became of this one. */
export const fateOf = ({ lost, used }: Entered): Fate => (lost ? 'lost' : used > 0 ? 'used' : 'sent');

/** What became of any of them, in order. */
export const fatesOf = oncePer((letters: readonly Entered[]): Fate[] => {
  const found = new Set(letters.map(fateOf));
  return FATES.filter((fate) => found.has(fate));
});

/** What lets the letters through that the filter is about; nothing if all are. */
export const narrowing = (filter: LetterFilter): ((letter: Entered) => boolean) | undefined =>
  filter === 'all' ? undefined : (letter) => fateOf(letter) === filter;

/** By what became of them. */
export const byFate = (a: Entered, b: Entered): number => FATES.indexOf(fateOf(a)) - FATES.indexOf(fateOf(b));
