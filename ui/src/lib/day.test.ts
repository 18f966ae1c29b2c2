import { describe, expect, it } from 'vitest';

import { dayFrom, dayProblem } from './day';

describe('days as people type them (L-6)', () => {
  it.each([
    ['31.12.2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    [' 1. 2. 2027 ', '2027-02-01'],
    ['1-2-27', '2027-02-01'],
    ['01022027', '2027-02-01'],
    ['2027-02-01', '2027-02-01'],
    ['29.2.2028', '2028-02-29'],
  ])('reads %s', (typed, day) => expect(dayFrom(typed)).toBe(day));

  it.each([
    '29.2.2027',
    '31.4.2026',
    '12/31/2026',
    '0.1.2026',
    '1.0.2026',
    'tomorrow',
    '31.12',
    '31.12.202',
    '1.2.027',
  ])('takes %s for no day', (typed) => expect(dayFrom(typed)).toBeUndefined());

  it('says what is wrong before the office is asked', () => {
    expect(dayProblem(' ')).toEqual({ code: 'field-missing' });
    expect(dayProblem('31.2.2027')).toEqual({ code: 'day-invalid' });
    expect(dayProblem('2027-02-28')).toBeUndefined();
  });
});
