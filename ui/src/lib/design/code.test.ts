import { describe, expect, it } from 'vitest';

import { codeGrouped, codeRegrouped, codeSymbols, stepOverDash } from './code';

describe('an access code', () => {
  it('is grouped and capitalised however it was written', () => {
    for (const written of ['tx7k94qdm2hf8wrc', 'TX7K-94QD-M2HF-8WRC', 'tx7k 94qd\u00a0m2hf–8wrc\n']) {
      expect(codeGrouped(written), written).toBe('TX7K-94QD-M2HF-8WRC');
    }
  });

  it('keeps what is wrong with it, which only the office can say', () => {
    expect(codeSymbols('tx7k.0o')).toBe('TX7K.0O');
    expect(codeGrouped('TX7K94QDM2HF8WRCX')).toBe('TX7K-94QD-M2HF-8WRC-X');
  });

  it('has no dash at its end that nobody asked for', () => {
    expect(codeGrouped('tx7k')).toBe('TX7K');
    expect(codeGrouped('tx7k-')).toBe('TX7K');
    expect(codeGrouped('')).toBe('');
  });

  it('keeps the caret behind the same symbol', () => {
    expect(codeRegrouped('tx7k9', 5)).toEqual({ text: 'TX7K-9', caret: 6 });
    expect(codeRegrouped('TXa7K-94', 3)).toEqual({ text: 'TXA7-K94', caret: 3 });
    expect(codeRegrouped('TX7a-K94', 4)).toEqual({ text: 'TX7A-K94', caret: 5 });
    expect(codeRegrouped('', 0)).toEqual({ text: '', caret: 0 });
  });

  it('steps over a dash that would only come back', () => {
    expect(stepOverDash('TX7K-9', 5, 'Backspace')).toBe(4);
    expect(stepOverDash('TX7K-9', 4, 'Delete')).toBe(5);
    expect(stepOverDash('TX7K-9', 6, 'Backspace')).toBe(6);
    expect(stepOverDash('TX7K-9', 4, 'ArrowLeft')).toBe(4);
  });
});
