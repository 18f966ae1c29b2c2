import { describe, expect, it } from 'vitest';

import type { RequestRow } from '$lib/ipc/bindings';

import { counts, FILTERS, filterFrom, nextWaiting, order, passes, printable, searchedText, STATES } from './queue';

const row = (some: Partial<RequestRow>): RequestRow => ({
  request: 'r-1',
  domain: 'd-1',
  domainNames: { fr: 'Fiches d’impôt', de: 'Steuerkarten', en: 'Tax cards' },
  kind: 'codes',
  state: 'waiting',
  forAnother: false,
  company: 'Menuiserie Schmit',
  nationalNumber: '2012240012345',
  group: null,
  madeAt: '2026-11-20T08:00:00Z',
  decidedAt: null,
  ageDays: 4,
  printedAt: null,
  toPrint: false,
  lapsed: false,
  ...some,
});

const granted = (some: Partial<RequestRow> = {}) => row({ state: 'granted', toPrint: true, ...some });

describe('the queue', () => {
  it('is narrowed to what waits unless the address says otherwise', () => {
    expect(filterFrom(null)).toBe('waiting');
    expect(filterFrom('nonsense')).toBe('waiting');
    for (const filter of FILTERS) expect(filterFrom(filter)).toBe(filter);
  });

  it('shows under “to print” what is granted and has no letter', () => {
    expect(passes('to-print', granted())).toBe(true);
    expect(passes('to-print', granted({ toPrint: false, printedAt: '2026-11-21T08:00:00Z' }))).toBe(false);
    expect(passes('to-print', row({}))).toBe(false);
  });

  it('shows each state under its own filter and everything under all', () => {
    for (const state of STATES) {
      expect(passes('all', row({ state }))).toBe(true);
      expect(passes('waiting', row({ state }))).toBe(state === 'waiting');
      expect(passes('information-requested', row({ state }))).toBe(state === 'information-requested');
    }
  });

  it('counts what each filter shows', () => {
    const rows = [row({}), row({ state: 'information-requested' }), granted(), row({ state: 'refused' })];
    expect(counts(rows)).toEqual({ waiting: 1, 'information-requested': 1, 'to-print': 1, all: 4 });
  });

  it('begins with whoever has waited longest', () => {
    const rows = [row({ request: 'new', madeAt: '2026-11-23T08:00:00Z' }), row({ request: 'old' })];
    expect(rows.toSorted(order.age).map(({ request }) => request)).toEqual(['old', 'new']);
  });

  it('puts what waits first, and of what is granted the letters to print before those that are printed', () => {
    const rows = [
      row({ request: 'refused', state: 'refused' }),
      granted({ request: 'certified', kind: 'certification', toPrint: false }),
      granted({ request: 'printed', toPrint: false, printedAt: '2026-11-21T08:00:00Z' }),
      granted({ request: 'to-print' }),
      row({ request: 'waiting' }),
    ];
    const inOrder = rows.toSorted(order.state).map(({ request }) => request);
    expect(inOrder).toEqual(['waiting', 'to-print', 'printed', 'certified', 'refused']);
  });

  it('is searched by company, number and domain in every language', () => {
    expect(searchedText(row({}))).toContain('2012240012345');
    expect(searchedText(row({}))).toContain('Steuerkarten');
  });
});

describe('letters', () => {
  it('are printed only for those of the chosen rows that wait for one', () => {
    const chosen = [
      row({}),
      granted({ request: 'to-print' }),
      granted({ request: 'printed', toPrint: false, printedAt: '2026-11-21T08:00:00Z' }),
      granted({ request: 'certified', kind: 'certification', toPrint: false }),
    ];
    expect(printable(chosen).map(({ request }) => request)).toEqual(['to-print']);
  });
});

describe('the next request', () => {
  const first = row({ request: 'first', madeAt: '2026-11-01T08:00:00Z' });
  const second = row({ request: 'second', madeAt: '2026-11-02T08:00:00Z' });
  const third = row({ request: 'third', madeAt: '2026-11-03T08:00:00Z' });

  it('is the one that has waited longest of those that came later', () => {
    expect(nextWaiting([third, first, second], { ...first, state: 'granted' })).toBe(second);
    expect(nextWaiting([third, { ...second, state: 'refused' }, first], first)).toBe(third);
  });

  it('is looked for from the beginning once the end is reached', () => {
    expect(nextWaiting([first, second, third], third)).toBe(first);
  });

  it('is none where nothing else waits', () => {
    expect(nextWaiting([first], first)).toBeUndefined();
    expect(nextWaiting([granted(), row({ state: 'information-requested' })], first)).toBeUndefined();
  });
});
