// How a number in groups is shown and edited, besides what `$lib/groups` knows of it.

import { ungrouped } from '$lib/groups';

/** The groups themselves, all of one size or of these sizes and then of the last; the last one may be shorter. */
export function inGroups(text: string, size: number | readonly number[]): string[] {
  const characters = [...ungrouped(text)];
  const sizes = typeof size === 'number' ? [size] : size;
  const groups: string[] = [];
  for (let at = 0; at < characters.length; at += groups.at(-1)!.length) {
    const next = sizes[Math.min(groups.length, sizes.length - 1)]!;
    groups.push(characters.slice(at, at + next).join(''));
  }
  return groups;
}

/**
 * Where the caret has to stand before a key deletes: a space between groups comes and goes by itself, so
 * a key that would delete one steps over it and deletes the digit behind.
 */
export function stepOver(text: string, caret: number, key: string): number {
  if (key === 'Backspace' && text[caret - 1] === ' ') return caret - 1;
  if (key === 'Delete' && text[caret] === ' ') return caret + 1;
  return caret;
}
