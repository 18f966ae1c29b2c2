import { describe, expect, it } from 'vitest';
import { merge } from './merge';

const base = { name: 'Schmit', address: 'Strassen', email: 'info@schmit.lu' };

describe('a change that met another one', () => {
  it('keeps what was typed and takes over what the other person changed elsewhere', () => {
    const merged = merge(base, { ...base, name: 'Schmit & Cie' }, { ...base, address: 'Mersch' });
    expect(merged).toEqual({ values: { ...base, name: 'Schmit & Cie', address: 'Mersch' }, contested: [] });
  });

  it('keeps what was typed and names the field that both changed', () => {
    const merged = merge(base, { ...base, address: 'Kayl' }, { ...base, address: 'Mersch' });
    expect(merged).toEqual({ values: { ...base, address: 'Kayl' }, contested: ['address'] });
  });

  it('does not quarrel about a field that both changed to the same', () => {
    const both = { ...base, address: 'Mersch' };
    expect(merge(base, both, both)).toEqual({ values: both, contested: [] });
  });
});
