import { beforeEach, describe, expect, it, vi } from 'vitest';

import { i18n } from '$lib/i18n';
import type { Failure, HistoryEntry, HistoryPage } from '$lib/ipc/bindings';

import { HistoryList } from './list.svelte';
import type { HistorySource } from './source';

const TOTAL = 1050;
const OLDEST = 'Anne Muller';
const fault: Failure = { kind: 'fault', id: 'F-1' };

const entry = (seq: number): HistoryEntry => ({
  seq,
  at: '2026-02-02T09:00:00Z',
  who: seq === 1 ? OLDEST : 'Luc Hansen',
  ssn: null,
  what: 'member-left',
  details: {},
});

/** The newest entry that there is. */
let newest: number;
let answer: (page: HistoryPage) => Promise<HistoryPage>;

const page = vi.fn<HistorySource['page']>((before, count) => {
  const from = (before ?? newest + 1) - 1;
  const entries = Array.from({ length: Math.min(Math.min(count, 200), from) }, (_, place) => entry(from - place));
  return answer({ entries, total: newest });
});

const list = () => new HistoryList({ page, check: vi.fn(), save: vi.fn() });

beforeEach(() => {
  i18n.set('en');
  newest = TOTAL;
  answer = (page) => Promise.resolve(page);
  page.mockClear();
});

describe('the history on a screen', () => {
  it('shows the newest entries first, and older ones when asked for', async () => {
    const history = list();
    await history.more();
    expect([history.shown.length, history.complete]).toEqual([100, false]);

    await history.more();
    expect(history.shown.length).toBe(200);
  });

  it('finds what happened long ago, although nobody asked for older entries', async () => {
    const history = list();
    await history.more();

    await history.find('muller');

    expect(history.shown.map(({ seq }) => seq)).toEqual([1]);
    expect(history.complete, 'everything was looked through').toBe(true);
  });

  it('says that nothing was found only once everything was looked through', async () => {
    const history = list();
    await history.more();
    const looked: [number, boolean][] = [];
    answer = (page) => {
      looked.push([history.entries.length, history.nothingFound]);
      return Promise.resolve(page);
    };

    await history.find('nobody');

    expect(looked.length).toBeGreaterThan(3);
    expect(looked.map(([, nothing]) => nothing)).not.toContain(true);
    expect(
      looked.map(([count]) => count),
      'progress, in numbers',
    ).toEqual(looked.map((_, step) => 100 + 200 * step));
    expect(history.nothingFound).toBe(true);
  });

  it('stops looking when the search is cleared', async () => {
    const history = list();
    await history.more();
    answer = (page) => {
      void history.find('');
      return Promise.resolve(page);
    };

    await history.find('muller');

    expect(history.entries.length).toBe(300);
    expect(history.loading).toBe(false);
    expect(history.shown.length, 'what was read meanwhile costs nothing until it is asked for').toBe(100);
  });

  it('does not claim anything after a failure, and goes on when asked again', async () => {
    const history = list();
    await history.more();
    answer = () => Promise.reject(fault);

    await history.find('muller');

    expect(history.failure).toEqual(fault);
    expect(history.stuck).toBe(true);
    expect(history.nothingFound).toBe(false);
    answer = (page) => Promise.resolve(page);
    await history.again();
    expect(history.stuck).toBe(false);
    expect(history.shown.map(({ seq }) => seq)).toEqual([1]);
  });

  it('ends although further things happen while it is read', async () => {
    const history = list();
    answer = (page) => Promise.resolve(((newest += 1), page));
    await history.more();

    await history.find('muller');

    expect(history.complete).toBe(true);
    expect(history.total, 'the entries that are here').toBe(history.entries.length);
  });

  it('draws a limited number of what it finds, and more when asked for', async () => {
    const history = list();
    await history.find('hansen');

    expect(history.matching.length).toBe(TOTAL - 1);
    expect(history.shown.length).toBe(100);
    expect(history.rest).toBe(true);
    await history.more();
    expect(history.shown.length).toBe(200);
  });
});
