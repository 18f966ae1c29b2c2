// What a list does with its rows, apart from showing them: order, search, moving, selecting.

import type { Snippet } from 'svelte';

import { fold, matcher } from '$lib/fold';

/** A column of a list. */
export interface Column<Row> {
  id: string;
  heading: string;
  cell: Snippet<[Row]>;
  /** How rows are ordered by this column. */
  sort?: (a: Row, b: Row) => number;
  /** The cell as text: what rows are ordered by without `sort`. A column with neither cannot be sorted by. */
  text?: (row: Row) => string;
  /** A CSS width; columns without one share what is left. */
  width?: string;
  /** Left out while the list is narrower than so many pixels. */
  hideBelow?: number;
  /** For numbers: set at the right. */
  end?: boolean;
}

/** Which column a list is ordered by. */
export interface Sort {
  id: string;
  descending?: boolean;
}

export const sortable = <Row>(column: Column<Row>): boolean => Boolean(column.sort ?? column.text);

/** The rows in order; equal ones keep theirs, and those without text come last either way. */
export function ordered<Row>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
  descending: boolean,
  compare: (a: string, b: string) => number,
): readonly Row[] {
  if (!column || !sortable(column)) return rows;
  const direction = descending ? -1 : 1;
  const { sort, text } = column;
  if (sort) return rows.toSorted((a, b) => direction * sort(a, b));
  // Text is read once for each row, not once for each comparison.
  const keyed = rows.map((row) => ({ row, text: text?.(row) ?? '' }));
  keyed.sort((a, b) => {
    if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
    return direction * compare(a.text, b.text);
  });
  return keyed.map(({ row }) => row);
}

/** A row with the text in which it is found. */
export interface Searchable<Row> {
  row: Row;
  folded: string;
}

/** Folds every row once, so that a key press has nothing left to do but look. */
export const searchable = <Row>(rows: readonly Row[], search: (row: Row) => string): Searchable<Row>[] =>
  rows.map((row) => ({ row, folded: fold(search(row)) }));

/** The rows in which every word that was typed occurs. */
export function found<Row>(rows: readonly Searchable<Row>[], typed: string): Row[] {
  const matches = matcher(typed);
  const hits: Row[] = [];
  for (const { row, folded } of rows) if (matches(folded)) hits.push(row);
  return hits;
}

/** The order after a click on a heading: first up, then down, then up again. */
export const clicked = (sort: Sort | undefined, id: string): Sort => ({
  id,
  descending: sort?.id === id && !sort.descending,
});

/** Which row a key leads to, or nothing if it is no key for moving. */
export function target(key: string, at: number, count: number, page: number): number | undefined {
  const last = count - 1;
  if (last < 0) return undefined;
  const within = (index: number) => Math.max(0, Math.min(index, last));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + page);
    case 'PageUp':
      return within(at - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** The selection with one row in or out. */
export function toggled(selected: ReadonlySet<string>, key: string): Set<string> {
  const after = new Set(selected);
  if (!after.delete(key)) after.add(key);
  return after;
}

/** The selection with all of these in, or out if they all were in; others stay as they are. */
export function toggledAll(selected: ReadonlySet<string>, keys: readonly string[]): Set<string> {
  const after = new Set(selected);
  const all = keys.every((key) => after.has(key));
  for (const key of keys) {
    if (all) after.delete(key);
    else after.add(key);
  }
  return after;
}

/** What a long list draws, from top to bottom: rows, and the room of those between them that it does not. */
export type Piece = { row: number } | { gap: number; after: number };

/** The pieces for these rows (ascending) out of `count`. */
export function pieces(drawn: readonly number[], count: number): Piece[] {
  const all: Piece[] = [];
  let next = 0;
  for (const row of drawn) {
    if (row > next) all.push({ gap: row - next, after: next });
    all.push({ row });
    next = row + 1;
  }
  if (count > next) all.push({ gap: count - next, after: next });
  return all;
}
