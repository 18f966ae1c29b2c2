import { describe, expect, it } from 'vitest';

import { wholeNumber } from './numbers';

describe('a number in the settings', () => {
  it('is read with and without separators', () => {
    expect(['30', ' 1 000 ', '1\u202f000', '1.000'].map((typed) => wholeNumber(typed))).toEqual([30, 1000, 1000, 1000]);
  });

  it('is 0 when it is none or too large to be asked for, so that the office names the bounds', () => {
    expect(['', 'thirty', '-5', '99999999999'].map((typed) => wholeNumber(typed))).toEqual([0, 0, 0, 0]);
    expect(wholeNumber('70000', 65535)).toBe(0);
  });
});
