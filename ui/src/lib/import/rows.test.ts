import { describe, expect, it } from 'vitest';

import type { ImportedRow, Refusal } from '$lib/ipc/bindings';

import { isGood, problemsOf, shownBy } from './rows';

const row = (number: number, problem: Refusal | null = null): ImportedRow => ({
  row: number,
  code: '',
  company: problem ? null : 'Molitor',
  domainNames: null,
  endsOn: null,
  problem,
});

const unknown: Refusal = { code: 'import-unknown' };
const twice: Refusal = { code: 'import-twice', details: { row: 2 } };
const rows = [row(2), row(3, unknown), row(4, twice), row(5, unknown), row(6)];
const numbers = (shown: readonly ImportedRow[]) => shown.map(({ row }) => row);

describe('the rows of an import', () => {
  it('are narrowed to the good ones, those to correct, or one problem', () => {
    expect(numbers(shownBy('all', rows))).toEqual([2, 3, 4, 5, 6]);
    expect(numbers(shownBy('good', rows))).toEqual([2, 6]);
    expect(numbers(shownBy('bad', rows))).toEqual([3, 4, 5]);
    expect(numbers(shownBy('import-twice', rows))).toEqual([4]);
    expect(rows.filter(isGood)).toHaveLength(2);
  });

  it('are counted by what is wrong with them, the most frequent first', () => {
    expect(problemsOf(rows)).toEqual([
      { problem: 'import-unknown', count: 2 },
      { problem: 'import-twice', count: 1 },
    ]);
  });
});
