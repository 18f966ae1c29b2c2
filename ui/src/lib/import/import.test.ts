// @vitest-environment jsdom

import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Failure, ImportedRow, ImportFile, Progress, Refusal } from '$lib/ipc/bindings';

import { Import } from './import.svelte';

const office = vi.hoisted(() => ({ invoke: vi.fn() }));
const news = vi.hoisted(() => ({ tell: (_: { payload: unknown }) => {}, stop: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => office);
vi.mock('@tauri-apps/api/event', () => ({
  listen: async (_: string, hear: (event: { payload: unknown }) => void) => {
    news.tell = hear;
    return news.stop;
  },
}));

const file = {
  import: 'i-1',
  fileName: 'codes.xlsx',
  sheets: ['Codes', 'Notes'],
  sheet: 0,
  rows: 2,
  recognised: { code: 0, securityCode: 1 },
} as ImportFile;
const row = (number: number, problem: Refusal | null): ImportedRow => ({
  row: number,
  code: '',
  company: null,
  domainNames: null,
  endsOn: null,
  problem,
});
const checked = { rows: [row(2, null), row(3, { code: 'import-unknown' })] };
const refused = (refusal: Refusal): Failure => ({ kind: 'refusal', refusal });

let answers: Record<string, () => unknown>;
let asked: string[];
let importing: Import;
let registered: number;

beforeEach(() => {
  asked = [];
  registered = 0;
  answers = {
    read_import: () => file,
    check_import: () => checked,
    register_import: () => checked,
    stop_import: () => null,
    forget_import: () => null,
  };
  office.invoke.mockImplementation(async (command: string) => {
    asked.push(command);
    return answers[command]?.();
  });
  importing = new Import('s-1', () => (registered += 1));
});

async function upTo(step: 'columns' | 'checked') {
  await importing.read();
  if (step === 'checked') await importing.check();
  expect(importing.step).toBe(step);
}

describe('importing a list of codes', () => {
  it('reads another sheet, and keeps the one before if that cannot be read', async () => {
    await upTo('columns');
    answers['read_import'] = () =>
      Promise.reject(refused({ code: 'import-too-many-rows', details: { count: 30_000, limit: 20_000 } }));
    await importing.readSheet(1);
    expect(office.invoke).toHaveBeenLastCalledWith('read_import', { input: { space: 's-1', path: '', sheet: 1 } });
    expect(importing.file?.sheet).toBe(0);
    expect(importing.failure).not.toBeNull();
    answers['read_import'] = () => ({ ...file, sheet: 1 });
    await importing.readSheet(1);
    expect(importing.file?.sheet).toBe(1);
    expect(importing.failure).toBeNull();
  });

  it('goes from the file over its columns and the check to the result', async () => {
    await upTo('checked');
    expect([importing.good, importing.bad]).toEqual([1, 1]);
    await importing.register();
    expect(importing.step).toBe('done');
    expect(registered).toBe(1);
    expect(asked).toEqual(['read_import', 'check_import', 'register_import']);
  });

  it('keeps the path when the file cannot be read', async () => {
    answers['read_import'] = () => {
      throw refused({ code: 'import-file', details: { why: 'password' } });
    };
    importing.path = '/tmp/codes.xlsx';
    await importing.read();
    expect(importing.step).toBe('file');
    expect(importing.path).toBe('/tmp/codes.xlsx');
    expect(importing.failure).not.toBeNull();
  });

  it('does not check before it is known where the codes are', async () => {
    await upTo('columns');
    importing.columns = { code: null, securityCode: null };
    await importing.check();
    expect(asked).toEqual(['read_import']);
    expect(importing.step).toBe('columns');
  });

  it('tells how far it is, hears only of itself, and shows the rows again once it was stopped', async () => {
    await upTo('checked');
    let giveUp = (_: Failure) => {};
    answers['register_import'] = () => new Promise((_, reject) => (giveUp = reject));
    const registering = importing.register();
    await vi.waitFor(() => expect(asked).toContain('register_import'));
    expect(importing.dirty).toBe(true);
    news.tell({ payload: { work: 'i-0', done: 7, total: 9 } satisfies Progress });
    expect(importing.progress).toEqual({ done: 0, total: 1 });
    news.tell({ payload: { work: 'i-1', done: 1, total: 1 } satisfies Progress });
    expect(importing.progress?.done).toBe(1);
    await importing.work.stop();
    await importing.work.stop();
    expect(asked.filter((command) => command === 'stop_work')).toHaveLength(1);
    giveUp(refused({ code: 'stopped' }));
    await registering;
    expect(importing.step).toBe('checked');
    expect(importing.progress).toBeNull();
    expect(importing.rows).toEqual(checked.rows);
    expect(news.stop).toHaveBeenCalled();
  });

  it('begins anew when the shell has the list no longer', async () => {
    await upTo('checked');
    answers['register_import'] = () => {
      throw refused({ code: 'import-gone' });
    };
    await importing.register();
    expect(importing.step).toBe('file');
    expect(importing.failure).not.toBeNull();
  });

  it('lets the shell forget the codes when the screen is left', async () => {
    await upTo('columns');
    importing.end();
    expect(asked).toContain('forget_import');
  });

  it('lets the shell forget the codes only after a registration that outlives the screen', async () => {
    for (const ending of ['done', 'refused'] as const) {
      importing = new Import('s-1');
      await upTo('checked');
      let settle = () => {};
      answers['register_import'] = () =>
        new Promise((resolve, reject) => {
          settle = () => (ending === 'done' ? resolve(checked) : reject(refused({ code: 'stopped' })));
        });
      asked = [];
      const registering = importing.register();
      await vi.waitFor(() => expect(asked).toEqual(['register_import']));
      importing.end();
      expect(asked, 'its result is still to come').not.toContain('forget_import');
      settle();
      await registering;
      expect(asked).toEqual(['register_import', 'forget_import']);
    }
  });

  it('lets the shell forget a list that was still being read when the screen was left', async () => {
    let settle = () => {};
    answers['read_import'] = () => new Promise((resolve) => (settle = () => resolve(file)));
    const reading = importing.read();
    importing.end();
    settle();
    await reading;
    expect(asked).toEqual(['read_import', 'forget_import']);
  });
});
