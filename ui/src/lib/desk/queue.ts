// What the queue of an administration says about its rows: filters, order, what can be printed, what
// comes next.

import type { RequestRow, RequestState } from '$lib/ipc/bindings';

/** The choices above the queue. */
export const FILTERS = ['waiting', 'information-requested', 'to-print', 'all'] as const;

/** What the queue is narrowed to. */
export type Filter = (typeof FILTERS)[number];

/** Reads a filter from an address; what waits where there is none. */
export const filterFrom = (word: string | null): Filter => FILTERS.find((filter) => filter === word) ?? 'waiting';

/** Whether a row passes a filter. */
export function passes(filter: Filter, row: RequestRow): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'to-print':
      return row.toPrint;
    default:
      return row.state === filter;
  }
}

/** How many rows pass each filter. */
export const counts = (rows: readonly RequestRow[]): Record<Filter, number> => {
  const count = (filter: Filter) => rows.filter((row) => passes(filter, row)).length;
  return {
    waiting: count('waiting'),
    'information-requested': count('information-requested'),
    'to-print': count('to-print'),
    all: rows.length,
  };
};

/** Those of the rows whose letter is to be printed: of codes that were granted, and have no letter or lost it. */
export const printable = (rows: readonly RequestRow[]): RequestRow[] => rows.filter(({ toPrint }) => toPrint);

/** The states in the order in which the queue shows them: what waits for the officer first. */
export const STATES = [
  'waiting',
  'information-requested',
  'granted',
  'refused',
  'withdrawn',
] as const satisfies readonly RequestState[];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Where the letter of a row stands: to be printed, printed, or none at all. */
const printing = (row: RequestRow) => (row.toPrint ? 0 : row.printedAt ? 1 : 2);

/** Ways to compare two rows. */
export const order = {
  /** Up is the oldest first: whoever has waited longest. */
  age: (a: RequestRow, b: RequestRow) => compare(a.madeAt, b.madeAt),
  /** By state, and among those that are granted the letters to print first. */
  state: (a: RequestRow, b: RequestRow) =>
    STATES.indexOf(a.state) - STATES.indexOf(b.state) || printing(a) - printing(b) || order.age(a, b),
};

/** Everything that a search looks in. */
export const searchedText = ({ company, nationalNumber, domainNames }: RequestRow): string =>
  `${company} ${nationalNumber} ${Object.values(domainNames).join(' ')}`;

/** The request to look at after this one: the next in the queue of those that wait, then from its beginning. */
export function nextWaiting(rows: readonly RequestRow[], after: RequestRow): RequestRow | undefined {
  const waiting = rows
    .filter(({ state, request }) => state === 'waiting' && request !== after.request)
    .toSorted(order.age);
  return waiting.find((row) => order.age(row, after) >= 0) ?? waiting[0];
}
