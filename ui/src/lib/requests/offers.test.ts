import { describe, expect, it } from 'vitest';

import { forWhom, kindsOf } from './offers';
import { given, withRoom } from './paths';

describe('what can be asked for', () => {
  it('is what the domain offers', () => {
    expect(kindsOf({ certifiedBy: 'codes' })).toEqual(['codes']);
    expect(kindsOf({ certifiedBy: 'procedure' })).toEqual(['certification']);
    expect(kindsOf({ certifiedBy: 'both' })).toEqual(['codes', 'certification']);
  });

  it('is asked by whom the domain lets ask; a certification is always one’s own', () => {
    expect(forWhom('codes', { whoAsks: 'either' })).toEqual(['us', 'another']);
    expect(forWhom('codes', { whoAsks: 'representative' })).toEqual(['another']);
    expect(forWhom('codes', { whoAsks: 'company' })).toEqual(['us']);
    expect(forWhom('certification', { whoAsks: 'representative' })).toEqual(['us']);
  });
});

describe('documents to attach', () => {
  it('always have room for the next one', () => {
    expect(withRoom([''])).toEqual(['']);
    expect(withRoom(['a.pdf'])).toEqual(['a.pdf', '']);
    expect(withRoom(['a.pdf', '', ''])).toEqual(['a.pdf', '']);
  });

  it('keep their places when one between them is cleared', () => {
    expect(withRoom(['a.pdf', '', 'c.pdf'])).toEqual(['a.pdf', '', 'c.pdf', '']);
    expect(given(['a.pdf', ' ', 'c.pdf', ''])).toEqual(['a.pdf', 'c.pdf']);
  });
});
