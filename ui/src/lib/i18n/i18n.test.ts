import { beforeEach, expect, test } from 'vitest';

import { collator, fmt, i18n, LANGUAGES, t } from '.';

beforeEach(() => i18n.set('en'));

test('words change with the language at once (L-1)', () => {
  expect(t('common-save')).toBe('Save');
  i18n.set('de');
  expect(t('common-save')).toBe('Speichern');
});

test('words that nobody wrote are plain to see', () => {
  expect(t('there-is-no-such-message')).toBe('⟦there-is-no-such-message⟧');
});

test('what people copy has no invisible marks in it', () => {
  for (const language of LANGUAGES) {
    i18n.set(language);
    expect(t('frame-management-of', { space: 'Weber' }), language).not.toMatch(/[\u2066-\u2069]/);
  }
});

test('an instant is shown as the clock in Luxembourg shows it', () => {
  expect(fmt.instant('2026-07-01T22:30:00Z')).toBe('2 Jul 2026, 00:30');
});

test('a day stays the same day in every zone', () => {
  expect(fmt.day('2026-01-01')).toBe('1 January 2026');
});

test('numbers and lists follow the language (L-6)', () => {
  i18n.set('de');
  expect(fmt.number(10_000)).toBe('10.000');
  expect(fmt.list(['a', 'b', 'c'])).toBe('a, b und c');
});

test('names are in order whatever their accents, and numbers by their value', () => {
  const names = ['Zoé', 'Élodie', 'Emil', 'Code 10', 'Code 9'].sort(collator().compare);
  expect(names).toEqual(['Code 9', 'Code 10', 'Élodie', 'Emil', 'Zoé']);
});
