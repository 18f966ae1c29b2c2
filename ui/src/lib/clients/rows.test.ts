import { expect, test } from 'vitest';

import type { ClientRow, GroupView } from '$lib/ipc/bindings';

import { counts, filterFrom, known, narrowed, nextColour, order, searchedText } from './rows';

const row = (name: string, group: string | null, more: Partial<ClientRow> = {}): ClientRow => ({
  nationalNumber: `20012200000${name.length}`,
  name,
  group,
  domains: [{ domain: 'tax', until: '2027-06-30', unconfirmed: false }],
  nextEnd: '2027-06-30',
  daysLeft: 200,
  state: 'in-force',
  mandates: 1,
  ...more,
});
const group = (id: string, colour: GroupView['colour']): GroupView => ({ group: id, name: id, colour, version: 1 });

const rows = [
  row('Café', 'horesca'),
  row('Garage', null, { state: 'over', nextEnd: null, domains: [] }),
  row('Menuiserie', 'trades', { state: 'ending', nextEnd: '2026-12-01' }),
];
const all = { group: 'all', domain: null, state: null } as const;
const names = (found: readonly ClientRow[]) => found.map(({ name }) => name);

test('clients are narrowed by group, domain and state together', () => {
  expect(narrowed(rows, all)).toBe(rows);
  expect(names(narrowed(rows, { ...all, group: 'none' }))).toEqual(['Garage']);
  expect(names(narrowed(rows, { ...all, group: 'trades' }))).toEqual(['Menuiserie']);
  expect(names(narrowed(rows, { ...all, domain: 'tax' }))).toEqual(['Café', 'Menuiserie']);
  expect(names(narrowed(rows, { ...all, domain: 'tax', state: 'ending' }))).toEqual(['Menuiserie']);
  expect(narrowed(rows, { group: 'horesca', domain: 'tax', state: 'over' })).toEqual([]);
});

test('a group that is gone narrows nothing', () => {
  const groups = [group('horesca', 'blue')];
  expect(filterFrom('horesca', groups)).toBe('horesca');
  expect(filterFrom('none', groups)).toBe('none');
  expect(filterFrom('trades', groups)).toBe('all');
  expect(filterFrom(null, groups)).toBe('all');
});

test('clients are counted by group and without one', () => {
  expect([...counts(rows)]).toEqual([
    ['horesca', 1],
    ['none', 1],
    ['trades', 1],
  ]);
});

test('a new group gets the colour that the fewest have', () => {
  expect(nextColour([])).toBe('blue');
  expect(nextColour([group('a', 'blue'), group('b', 'teal')])).toBe('green');
});

test('the most pressing clients come first, and those without a day last', () => {
  expect(names(rows.toSorted(order.state))).toEqual(['Menuiserie', 'Café', 'Garage']);
  expect(names(rows.toSorted(order.nextEnd))).toEqual(['Menuiserie', 'Café', 'Garage']);
});

test('a client is found by the name of a domain in any language', () => {
  const domains = [{ domain: 'tax', names: { fr: 'Fiches', de: 'Steuerkarten', en: 'Tax cards' } }];
  const text = searchedText(row('Café', null), known({ groups: [], domains }));
  expect(text).toContain('Steuerkarten');
  expect(text).toContain('Café 200122000004');
});
