import { describe, expect, it } from 'vitest';

import type { DomainSettings } from '$lib/ipc/bindings';

import { keyFor, moved, newItem, settingsFrom, valuesOf } from './domain';

const settings: DomainSettings = {
  names: { fr: 'Fiches d’impôt', de: 'Steuerkarten', en: 'Tax cards' },
  certifiedBy: 'codes',
  activationDays: 45,
  latestEnd: '2027-12-31',
  representativeCodes: 0,
  securityCode: 'six-digits',
  whoAsks: 'either',
  waitHours: 72,
  items: [{ key: 'consult', kind: 'consultation', names: { fr: 'Consulter', de: 'Einsehen', en: 'Consult' } }],
};

describe('the settings of a domain', () => {
  it('come back from the form as they went in', () => {
    expect(settingsFrom(valuesOf(settings))).toEqual(settings);
  });

  it('may have no representative codes and no wait, but no words in the place of numbers', () => {
    const values = { ...valuesOf(settings), representativeCodes: '0', waitHours: ' 0 ' };
    expect(settingsFrom(values)).toMatchObject({ representativeCodes: 0, waitHours: 0 });
    const wrong = settingsFrom({ ...values, representativeCodes: 'two', waitHours: '' });
    expect(wrong.representativeCodes).toBeGreaterThan(20);
    expect(wrong.waitHours).toBeGreaterThan(24 * 365);
  });

  it('keep the keys of what was there, and get new ones for what is new', () => {
    const values = valuesOf(settings);
    values.items.push({ ...newItem(values.items), fr: 'Demander une rectification' });
    values.items.push({ ...newItem(values.items), fr: 'Consult' });
    expect(settingsFrom(values).items.map(({ key }) => key)).toEqual([
      'consult',
      'demander-une-rectification',
      'consult-2',
    ]);
  });
});

describe('a key', () => {
  it('has only small letters, digits and hyphens, and never more than sixty', () => {
    expect(keyFor('Élections : résultats 2026 !', new Set())).toBe('elections-resultats-2026');
    expect(keyFor('…', new Set())).toBe('item');
    const long = keyFor('très '.repeat(40), new Set());
    expect(long.length).toBeLessThanOrEqual(60);
    expect(long).toMatch(/^[a-z0-9-]+[a-z0-9]$/);
  });
});

describe('procedures and consultations', () => {
  it('move a place up or down, and stay where there is no further place', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });

  it('are told apart while they move', () => {
    const { items } = valuesOf(settings);
    expect(newItem(items).id).not.toBe(items[0]?.id);
    expect(newItem([]).id).toBe(0);
  });
});
