import { describe, expect, it } from 'vitest';

import { byFate, fateOf, fatesOf, narrowing } from './letters';

const sent = { lost: false, used: 0 };
const used = { lost: false, used: 2 };
const lost = { lost: true, used: 0 };

describe('letters that were printed', () => {
  it('are lost, in use, or still wait for their first code', () => {
    expect([sent, used, lost].map(fateOf)).toEqual(['sent', 'used', 'lost']);
    // One that was lost after a code of it had been entered is lost.
    expect(fateOf({ lost: true, used: 1 })).toBe('lost');
  });

  it('are narrowed to one of these', () => {
    const letters = [used, lost, sent];
    expect(narrowing('all')).toBeUndefined();
    expect(letters.filter(narrowing('sent')!)).toEqual([sent]);
    expect(letters.filter(narrowing('used')!)).toEqual([used]);
    expect(letters.filter(narrowing('lost')!)).toEqual([lost]);
  });

  it('offer only what has become of some of them', () => {
    expect(fatesOf([lost, sent, sent])).toEqual(['sent', 'lost']);
    expect(fatesOf([])).toEqual([]);
  });

  it('stand in the order of what is still to come', () => {
    expect([lost, used, sent].toSorted(byFate)).toEqual([sent, used, lost]);
  });
});
