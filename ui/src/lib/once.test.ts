import { expect, it, vi } from 'vitest';

import { oncePer } from './once';

it('works something out once for each list', () => {
  const make = vi.fn((rows: readonly number[]) => rows.length);
  const count = oncePer(make);
  const [few, more] = [[1], [1, 2]];
  expect([count(few), count(more), count(few)]).toEqual([1, 2, 1]);
  expect(make).toHaveBeenCalledTimes(2);
});

it('remembers nothing as well', () => {
  const make = vi.fn(() => undefined);
  const first = oncePer(make);
  const rows: object = [];
  expect([first(rows), first(rows)]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
