// How an access code is shown while it is typed (requirements D-7): capitals, in groups of four with a dash
// between them. What is no symbol of a code stays: the office says what is wrong with it.

import { ungrouped } from '$lib/groups';

/** How many symbols an access code has. */
export const CODE_SYMBOLS = 16;

const GROUP = 4;

/** The symbols alone, as capitals, whatever was put between them. */
export const codeSymbols = (text: string): string => ungrouped(text).toUpperCase();

/** In groups of four. */
export const codeGrouped = (text: string): string =>
  [...codeSymbols(text)].map((c, i) => (i > 0 && i % GROUP === 0 ? `-${c}` : c)).join('');

/** The text of a field in groups, and where the caret then stands: behind the same symbols. */
export function codeRegrouped(text: string, caret: number): { text: string; caret: number } {
  const shown = codeGrouped(text);
  const there = codeGrouped(text.slice(0, caret)).length;
  // With a full group before it, the caret goes behind the dash, where the next symbol appears.
  return { text: shown, caret: shown[there] === '-' ? there + 1 : there };
}

/** Where the caret has to stand before a key deletes: dashes come and go by themselves. */
export function stepOverDash(text: string, caret: number, key: string): number {
  if (key === 'Backspace' && text[caret - 1] === '-') return caret - 1;
  if (key === 'Delete' && text[caret] === '-') return caret + 1;
  return caret;
}
