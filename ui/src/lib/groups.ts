// Numbers that people read aloud: shown in groups of four, accepted with any separators.

/** How many digits a certificate number has (requirements I-1). */
export const SSN_DIGITS = 20;

/** Whatever people put between groups: spaces of any kind, hyphens and dashes, invisible joiners. */
const SEPARATOR = /[\s\u2010-\u2013\u200b\u2060\ufeff-]/u;

/** Every character that is no separator. What is wrong is kept: the office says what it is. */
export const ungrouped = (text: string): string => [...text].filter((character) => !SEPARATOR.test(character)).join('');

/** In groups of four. */
export const grouped = (text: string): string =>
  [...ungrouped(text)].map((c, i) => (i > 0 && i % 4 === 0 ? ` ${c}` : c)).join('');

/** The text of a field in groups, and where the caret then stands: behind the same characters. */
export function regrouped(text: string, caret: number): { text: string; caret: number } {
  const before = ungrouped(text.slice(0, caret));
  const shown = grouped(text);
  // With a full group before it, the caret goes behind the space, where the next digit appears.
  const there = grouped(before).length;
  const behindSpace = shown[there] === ' ' && there < shown.length ? 1 : 0;
  return { text: shown, caret: there + behindSpace };
}
