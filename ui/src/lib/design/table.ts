// What a list does with its rows, apart from showing them: order, search, moving, selecting.

import type { Snippet } from 'svelte';

import { fold, matcher } from '$lib/fold';
import { oncePer } from '$lib/once';

/** A column of a list. */
export interface Column<Row> {
  id: string;
  heading: string;
  cell: Snippet<[Row]>;
  /** How rows are ordered by this column, where it is not by words. */
  sort?: (a: Row, b: Row) => number;
  /** The words that rows are ordered by; the first that differ decide. */
  words?: (row: Row) => readonly string[];
  /** The cell as text: what rows are ordered by without the two above. A column with none cannot be sorted by. */
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

export const sortable = <Row>(column: Column<Row>): boolean => Boolean(column.sort ?? column.words ?? column.text);

/** Punctuation in the order in which all three languages have it, before digits and letters (Unicode UTS 10). */
const PUNCTUATION = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';
const PUNCTUATED = /[^a-z0-9]/g;
const FOREIGN = /[\u007f-\uffff]/;

/** What words are ordered by: without case and accents, numbers by their size. */
export const orderKey = (words: string): string =>
  fold(words)
    .replace(/\d+/g, (digits) => digits.padStart(20, '0'))
    .replace(PUNCTUATED, (sign) => {
      const place = PUNCTUATION.indexOf(sign);
      return place < 0 ? sign : String.fromCharCode(place + 1);
    });

/** A row with what searching and ordering need of it, each made once. */
export class Entry<Row> {
  #folded: string | undefined;

  constructor(
    readonly row: Row,
    private readonly search: (row: Row) => string,
  ) {}

  /** The text in which it is found. */
  get folded(): string {
    return (this.#folded ??= fold(this.search(this.row)));
  }
}

/** A list that was opened before opens again with everything at hand, as long as its rows are the same. */
const entriesMade = new WeakMap<readonly unknown[], { search: unknown; language: string; entries: unknown }>();
const orderMade = new WeakMap<readonly unknown[], { by: unknown; descending: boolean; entries: unknown }>();

/** The rows as entries; they hold words of the language. */
export function entriesOf<Row>(
  rows: readonly Row[],
  search: (row: Row) => string,
  language: string,
): readonly Entry<Row>[] {
  const made = entriesMade.get(rows);
  if (made?.search === search && made.language === language) return made.entries as Entry<Row>[];
  const entries = rows.map((row) => new Entry(row, search));
  entriesMade.set(rows, { search, language, entries });
  return entries;
}

/** How many entries are made ready at once, so that nobody notices. */
const BATCH = 1000;

/** Makes entries ready to be searched while nothing else happens. Answers with the way to stop. */
export function prepare<Row>(entries: readonly Entry<Row>[]): () => void {
  let next = 0;
  let timer = setTimeout(batch, 50);
  function batch() {
    const end = Math.min(next + BATCH, entries.length);
    for (; next < end; next += 1) void entries[next]?.folded;
    if (next < entries.length) timer = setTimeout(batch, 0);
  }
  return () => clearTimeout(timer);
}

/** Makes everything ready for a list that will open in this order. */
export function foreseen<Row>(
  rows: readonly Row[],
  search: (row: Row) => string,
  column: Pick<Column<Row>, 'sort' | 'words' | 'text'>,
  language: string,
  compare: (a: string, b: string) => number,
) {
  const entries = entriesOf(rows, search, language);
  ordered(entries, column, false, compare);
  prepare(entries);
}

/** The entries in order; equal ones keep theirs, and those without words come last either way. */
export function ordered<Row>(
  entries: readonly Entry<Row>[],
  column: Pick<Column<Row>, 'sort' | 'words' | 'text'> | undefined,
  descending: boolean,
  compare: (a: string, b: string) => number,
): readonly Entry<Row>[] {
  const by = column?.sort ?? column?.words ?? column?.text;
  if (!by) return entries;
  const made = orderMade.get(entries);
  if (made?.by === by && made.descending === descending) return made.entries as Entry<Row>[];
  const fresh = inOrder(entries, column ?? {}, descending ? -1 : 1, compare);
  orderMade.set(entries, { by, descending, entries: fresh });
  return fresh;
}

function inOrder<Row>(
  entries: readonly Entry<Row>[],
  { sort, words, text }: Pick<Column<Row>, 'sort' | 'words' | 'text'>,
  direction: 1 | -1,
  compare: (a: string, b: string) => number,
): readonly Entry<Row>[] {
  if (sort) return entries.toSorted((a, b) => direction * sort(a.row, b.row));
  // Words are read once for each row, not once for each comparison.
  const keyed = entries.map((entry) => {
    const said = words?.(entry.row) ?? [text?.(entry.row) ?? ''];
    const key = said.map(orderKey).join('\0');
    return { entry, said: said.join(' '), key, foreign: FOREIGN.test(key), none: said.every((word) => word === '') };
  });
  keyed.sort((a, b) => {
    if (a.none || b.none) return Number(a.none) - Number(b.none);
    if (a.foreign || b.foreign) return direction * compare(a.said, b.said);
    return a.key === b.key ? 0 : a.key < b.key ? -direction : direction;
  });
  return keyed.map(({ entry }) => entry);
}

const rowsOf = oncePer((entries: readonly { row: unknown }[]) => entries.map(({ row }) => row));

/** The rows in which every word that was typed occurs. */
export function found<Row>(entries: readonly Entry<Row>[], typed: string): readonly Row[] {
  if (typed.trim() === '') return rowsOf(entries) as readonly Row[];
  const hits: Row[] = [];
  const matches = matcher(typed);
  for (const entry of entries) if (matches(entry.folded)) hits.push(entry.row);
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
