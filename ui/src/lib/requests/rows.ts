// What the list of an eSpace's requests says about its rows: order, filters.

import { inGroup, type GroupFilter } from '$lib/clients/rows';
import type { RequestRow, RequestState } from '$lib/ipc/bindings';
import { oncePer } from '$lib/once';

/** How a request can stand, in the order in which the list shows it: what waits for the eSpace first. */
export const STATES = [
  'information-requested',
  'waiting',
  'granted',
  'refused',
  'withdrawn',
] as const satisfies readonly RequestState[];

/** To which state a list of requests is narrowed. */
export type StateFilter = 'all' | RequestState;

/** The states that occur in rows, in their order. */
export const statesOf = oncePer((rows: readonly Pick<RequestRow, 'state'>[]): RequestState[] => {
  const found = new Set(rows.map(({ state }) => state));
  return STATES.filter((state) => found.has(state));
});

/** What lets the rows of one state and one group through; nothing if all rows do. */
export const narrowing = (state: StateFilter, group: GroupFilter): ((row: RequestRow) => boolean) | undefined =>
  state === 'all' && group === 'all'
    ? undefined
    : (row) => (state === 'all' || row.state === state) && inGroup(group, row);

/** Ways to compare two requests. */
export const order = {
  age: (a: RequestRow, b: RequestRow) => a.ageDays - b.ageDays,
  /** By state, and among those of one the oldest first. */
  state: (a: RequestRow, b: RequestRow) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || order.age(b, a),
};
