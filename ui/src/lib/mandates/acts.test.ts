import { describe, expect, it } from 'vitest';

import { asksFirst, isTaking, MANDATE_ACTS, meantByDelete, offered } from './acts';

describe('acts on mandates', () => {
  it('ask first, except the one that opens a form', () => {
    expect(MANDATE_ACTS.filter((act) => !asksFirst(act))).toEqual(['change']);
  });

  it('take something away, except giving and changing it', () => {
    expect(MANDATE_ACTS.filter(isTaking)).toEqual(['replace', 'decline', 'revoke', 'give-up']);
  });

  it('are offered as the office allows them, the gentlest first', () => {
    expect(offered({ allowed: ['revoke', 'replace', 'change'] })).toEqual(['change', 'replace', 'revoke']);
    expect(offered({ allowed: [] })).toEqual([]);
  });

  it('give the Delete key the meaning that the row allows', () => {
    expect(meantByDelete([{ allowed: ['change', 'revoke', 'replace'] }])).toBe('revoke');
    expect(meantByDelete([{ allowed: ['give-up'] }])).toBe('give-up');
    expect(meantByDelete([{ allowed: ['confirm', 'decline'] }])).toBe('decline');
    expect(meantByDelete([{ allowed: [] }])).toBeUndefined();
    expect(meantByDelete([{ allowed: [] }, { allowed: ['give-up'] }])).toBe('give-up');
  });
});
