import { parseDate } from '@internationalized/date';
import { expect, it } from 'vitest';

import { moved, weeksOf, within } from './month';

const text = (days: { toString: () => string }[]) => days.map(String);

it('shows whole weeks from Monday to Sunday', () => {
  const weeks = weeksOf(parseDate('2027-02-10'));
  expect(weeks).toHaveLength(4);
  expect(text(weeks[0] ?? [])).toEqual(['01', '02', '03', '04', '05', '06', '07'].map((day) => `2027-02-${day}`));
  expect(weeksOf(parseDate('2026-11-30')).map(([monday]) => String(monday))).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ]);
});

it.each([
  ['ArrowLeft', '2026-11-23'],
  ['ArrowRight', '2026-11-25'],
  ['ArrowUp', '2026-11-17'],
  ['ArrowDown', '2026-12-01'],
  ['Home', '2026-11-23'],
  ['End', '2026-11-29'],
  ['PageUp', '2026-10-24'],
  ['PageDown', '2026-12-24'],
])('moves by %s', (key, day) => {
  expect(String(moved(parseDate('2026-11-24'), key, false))).toBe(day);
});

it('moves by years, and by no other key', () => {
  expect(String(moved(parseDate('2028-02-29'), 'PageDown', true))).toBe('2029-02-28');
  expect(moved(parseDate('2026-11-24'), 'a', false)).toBeUndefined();
});

it('stays among the days that can be chosen', () => {
  const among = (day: string) => String(within(parseDate(day), '2026-11-10', '2026-12-31'));
  expect(['2026-11-01', '2026-11-24', '2027-01-01'].map(among)).toEqual(['2026-11-10', '2026-11-24', '2026-12-31']);
});
