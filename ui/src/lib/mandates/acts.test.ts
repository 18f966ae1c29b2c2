import { describe, expect, it } from 'vitest';

import type { MandateRow } from '$lib/ipc/bindings';

import { asksFirst, gives, givesLess, isTaking, MANDATE_ACTS, meantByDelete, offered } from './acts';

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

  it('say what confirming gives, and whether that is less than the paper', () => {
    const paper = {
      scope: ['order', 'read'],
      endsOn: '2028-06-30',
      confirming: null,
    } as Partial<MandateRow> as MandateRow;
    const whole = { scope: ['order', 'read'], endsOn: '2028-06-30' };
    expect(gives(paper)).toEqual(whole);
    expect(givesLess({ ...paper, confirming: whole })).toBe(false);
    const sooner = { ...whole, endsOn: '2027-12-31' };
    expect(gives({ ...paper, confirming: sooner })).toEqual(sooner);
    expect(givesLess({ ...paper, confirming: sooner })).toBe(true);
    expect(givesLess({ ...paper, confirming: { ...whole, scope: ['read'] } })).toBe(true);
  });
});
