import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '$lib/ipc/bindings';
import { byDay, dayOf } from './days';

const entry = (seq: number, at: string): HistoryEntry => ({ seq, at, who: '', ssn: null, what: '', details: {} });

describe('the days of the history', () => {
  it('begin at midnight in Luxembourg, in winter and in summer', () => {
    expect(dayOf('2026-12-31T22:59:59Z')).toBe('2026-12-31');
    expect(dayOf('2026-12-31T23:00:00Z')).toBe('2027-01-01');
    expect(dayOf('2026-06-30T22:00:00Z')).toBe('2026-07-01');
  });

  it('keep their entries newest first', () => {
    const days = byDay([
      entry(3, '2026-02-02T09:00:00Z'),
      entry(2, '2026-02-02T08:00:00Z'),
      entry(1, '2026-02-01T08:00:00Z'),
    ]);
    expect(days.map(({ day, entries }) => [day, entries.map(({ seq }) => seq)])).toEqual([
      ['2026-02-02', [3, 2]],
      ['2026-02-01', [1]],
    ]);
  });
});
