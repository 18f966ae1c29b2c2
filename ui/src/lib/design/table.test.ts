// What a list does with its rows.

import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';

import {
  clicked,
  entriesOf,
  found,
  ordered,
  orderKey,
  pieces,
  sortable,
  target,
  toggled,
  toggledAll,
  type Column,
} from './table';

interface Person {
  name: string;
  ssn: string;
  age?: number;
}

const cell = createRawSnippet<[Person]>(() => ({ render: () => '<b></b>' }));
const { compare } = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

const people: Person[] = [
  { name: 'Émile Groß', ssn: '10100000000000004127', age: 30 },
  { name: 'Zoé Ney', ssn: '10100000000000008803', age: 20 },
  { name: '', ssn: '00000000000000000001', age: 50 },
  { name: 'Adam Œuvrard', ssn: '20200000000000000002', age: 40 },
];
const byName: Column<Person> = { id: 'name', heading: '', cell, text: ({ name }) => name };
const byAge: Column<Person> = { id: 'age', heading: '', cell, sort: (a, b) => (a.age ?? 0) - (b.age ?? 0) };
const names = (rows: readonly Person[]) => rows.map(({ name }) => name);
const searched = ({ name, ssn }: Person) => `${name} ${ssn}`;
const inOrder = (column: Column<Person> | undefined, descending: boolean) =>
  ordered(entriesOf(people, searched, 'fr'), column, descending, compare).map(({ row }) => row);

describe('the order', () => {
  it('is that of the language, with accents in their place', () => {
    expect(names(inOrder(byName, false))).toEqual(['Adam Œuvrard', 'Émile Groß', 'Zoé Ney', '']);
  });

  it('turns round, and rows without text stay last', () => {
    expect(names(inOrder(byName, true))).toEqual(['Zoé Ney', 'Émile Groß', 'Adam Œuvrard', '']);
  });

  it("follows a column's own rule where it has one", () => {
    expect(inOrder(byAge, false).map(({ age }) => age)).toEqual([20, 30, 40, 50]);
    expect(inOrder(byAge, true).map(({ age }) => age)).toEqual([50, 40, 30, 20]);
  });

  it('is left as it came without a column, and the rows themselves are never moved', () => {
    const before = [...people];
    expect(inOrder(undefined, false)).toEqual(people);
    inOrder(byName, false);
    expect(people).toEqual(before);
    expect(sortable({ id: 'x', heading: '', cell })).toBe(false);
  });

  it('is made once for the same rows, and anew for others', () => {
    const entries = entriesOf(people, searched, 'fr');
    expect(entriesOf(people, searched, 'fr')).toBe(entries);
    expect(entriesOf(people, searched, 'de')).not.toBe(entries);
    expect(entriesOf([...people], searched, 'fr')).not.toBe(entries);
    expect(ordered(entries, byName, false, compare)).toBe(ordered(entries, byName, false, compare));
    expect(ordered(entries, byName, true, compare)).not.toBe(ordered(entries, byName, false, compare));
  });

  it('of several words is decided by the first that differ', () => {
    const words = ({ name, age }: Person) => [age === 20 ? 'a b' : 'a', name];
    expect(names(inOrder({ id: 'x', heading: '', cell, words }, false))).toEqual([
      '',
      'Adam Œuvrard',
      'Émile Groß',
      'Zoé Ney',
    ]);
  });

  it('by keys is the one that each language has', () => {
    const words = [
      ...['Müller', 'Muller S.à r.l.', 'Muller', 'Mullerthal', 'Mulla-Schmit', "L'Atelier", 'L’Art', 'Œuvre', 'Ofen'],
      ...['Straße', 'Strasbourg', 'Stras', '3 Soleils', '12 Lunes', '100 % Bio', '(neu)', 'Bau & Holz', 'Bau Holz'],
      ...['Bau, Holz', 'bau_holz', 'Étoile', 'Etoile 2', 'Etoile 10', '@home', '#1', 'A+B', 'A=B', 'x~y', 'x$y'],
    ];
    const byKey = words.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : orderKey(a) > orderKey(b) ? 1 : 0));
    for (const language of ['fr-FR', 'de-DE', 'en-GB']) {
      const own = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
      const wrong = byKey.slice(1).filter((word, place) => own.compare(byKey[place] ?? '', word) > 0);
      expect(wrong, language).toEqual([]);
    }
  });

  it('of another script is left to the language', () => {
    const greek = [
      { name: 'Ωμέγα', ssn: '' },
      { name: 'Άλφα', ssn: '' },
      { name: 'Zoé', ssn: '' },
    ];
    const entries = ordered(entriesOf(greek, searched, 'fr'), byName, false, compare);
    expect(entries.map(({ row }) => row.name)).toEqual(['Zoé', 'Άλφα', 'Ωμέγα']);
  });

  it('goes up at the first click on a heading, down at the second, up at the third', () => {
    const first = clicked(undefined, 'name');
    expect(first).toEqual({ id: 'name', descending: false });
    const second = clicked(first, 'name');
    expect(second).toEqual({ id: 'name', descending: true });
    expect(clicked(second, 'name').descending).toBe(false);
    expect(clicked(second, 'age')).toEqual({ id: 'age', descending: false });
  });
});

describe('a search', () => {
  const rows = entriesOf(people, searched, 'fr');

  it.each([
    ['emile', ['Émile Groß']],
    ['GROSS', ['Émile Groß']],
    ['oeuv', ['Adam Œuvrard']],
    ['ney zo', ['Zoé Ney']],
    ['1010 0000 0000 0000 88', ['Zoé Ney']],
    ['1010-0000-0000-0000-4127', ['Émile Groß']],
    ['nobody', []],
    ['   ', names(people)],
  ])('for %j finds %j', (typed, expected) => {
    expect(names(found(rows, typed))).toEqual(expected);
  });
});

describe('a key', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 8],
    ['PageDown', 7, 9],
    ['PageUp', 3, 0],
    ['Home', 7, 0],
    ['End', 2, 9],
  ])('%s leads from row %i to row %i of ten', (key, at, to) => {
    expect(target(key, at, 10, 5)).toBe(to);
  });

  it('that is not for moving leads nowhere, nor does any in an empty list', () => {
    expect(target('x', 3, 10, 5)).toBeUndefined();
    expect(target('End', 0, 0, 5)).toBeUndefined();
  });
});

describe('the selection', () => {
  it('takes a row in and out and is replaced, not changed', () => {
    const before = new Set(['a']);
    expect([...toggled(before, 'b')]).toEqual(['a', 'b']);
    expect([...toggled(before, 'a')]).toEqual([]);
    expect([...before]).toEqual(['a']);
  });

  it('takes all that are shown and leaves the others alone', () => {
    expect([...toggledAll(new Set(['hidden', 'a']), ['a', 'b'])]).toEqual(['hidden', 'a', 'b']);
    expect([...toggledAll(new Set(['hidden', 'a', 'b']), ['a', 'b'])]).toEqual(['hidden']);
  });
});

describe('what a long list draws', () => {
  const height = (drawn: number[], count: number) =>
    pieces(drawn, count).reduce((sum, piece) => sum + ('gap' in piece ? piece.gap : 1), 0);

  it('is rows and the room of all others', () => {
    expect(pieces([3, 4], 10)).toEqual([{ gap: 3, after: 0 }, { row: 3 }, { row: 4 }, { gap: 5, after: 5 }]);
    expect(pieces([0, 1], 2)).toEqual([{ row: 0 }, { row: 1 }]);
    expect(pieces([], 0)).toEqual([]);
  });

  it('keeps the row with the focus, however far away it is', () => {
    expect(pieces([0, 500, 501], 1000)).toEqual([
      { row: 0 },
      { gap: 499, after: 1 },
      { row: 500 },
      { row: 501 },
      { gap: 498, after: 502 },
    ]);
  });

  it.each([
    [[0, 5, 6], 10000],
    [[9999], 10000],
    [[], 300],
  ] as const)('%j of %i is as high as all of them', (drawn, count) => {
    expect(height([...drawn], count)).toBe(count);
  });
});
