import { describe, expect, it } from 'vitest';

import type { RequestRow, RequestState } from '$lib/ipc/bindings';

import { narrowing, order, statesOf, type StateFilter } from './rows';

const row = (request: string, state: RequestState, ageDays = 0, group: string | null = null) =>
  ({ request, state, ageDays, group }) as RequestRow;

const rows = [
  row('new', 'waiting', 1),
  row('old', 'waiting', 9, 'g-1'),
  row('asked', 'information-requested', 5),
  row('done', 'granted', 30, 'g-1'),
];

describe('requests', () => {
  it('are narrowed by state and group together', () => {
    const keys = (state: StateFilter, group: string) => {
      const passes = narrowing(state, group);
      return passes && rows.filter(passes).map(({ request }) => request);
    };
    expect(keys('all', 'all')).toBeUndefined();
    expect(keys('waiting', 'all')).toEqual(['new', 'old']);
    expect(keys('waiting', 'g-1')).toEqual(['old']);
    expect(keys('all', 'g-1')).toEqual(['old', 'done']);
  });

  it('offer the states in which some of them are, those that wait for the eSpace first', () => {
    expect(statesOf(rows)).toEqual(['information-requested', 'waiting', 'granted']);
    expect(statesOf([])).toEqual([]);
  });

  it('stand in the order of what waits for the eSpace, then of those that have waited longest', () => {
    expect(rows.toSorted(order.state).map(({ request }) => request)).toEqual(['asked', 'old', 'new', 'done']);
  });
});
