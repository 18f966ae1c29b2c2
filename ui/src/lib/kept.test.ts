// @vitest-environment jsdom

import { beforeEach, expect, test, vi } from 'vitest';

import { Kept } from './kept.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

const office = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => office);

let revision: number;
let answers: ((rows: string) => void)[];
const read = vi.fn(() => new Promise<string>((resolve) => answers.push(resolve)));
const asked = () => vi.waitFor(() => expect(answers.length).toBeGreaterThan(0));

beforeEach(() => {
  revision = 1;
  answers = [];
  read.mockClear();
  office.invoke.mockImplementation(() => Promise.resolve(String(revision)));
});

test('a list is read again only after a change', async () => {
  const list = new Kept(read);
  const first = list.load();
  await asked();
  answers[0]?.('one');
  await first;
  await list.load();
  expect(read).toHaveBeenCalledTimes(1);
  expect(list.data).toBe('one');
  revision = 2;
  const second = list.load();
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.('two');
  await second;
  expect(list.data).toBe('two');
});

test('two who want it at once wait for one answer', async () => {
  const list = new Kept(read);
  const both = Promise.all([list.load(), list.load()]);
  await asked();
  answers.forEach((answer) => answer('one'));
  await both;
  expect(read).toHaveBeenCalledTimes(1);
  expect(list.data).toBe('one');
});

test('an older answer that comes late does not take the place of a newer one', async () => {
  const list = new Kept(read);
  const slow = list.load();
  await asked();
  revision = 2;
  const quick = list.load();
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.('new');
  await quick;
  answers[0]?.('old');
  await slow;
  expect(list.data).toBe('new');
});

test('what was read goes with the access to it, and stays behind the lock (M-8)', async () => {
  const list = new Kept(() => reading());
  let reading: () => Promise<string> = () => Promise.resolve('one');
  await list.load();
  for (const [code, left] of [
    ['signed-out', 'one'],
    ['not-found', null],
  ] as const) {
    revision += 1;
    reading = () => Promise.reject({ kind: 'refusal', refusal: { code } });
    await list.load();
    expect(list.data).toBe(left);
  }
});

test('what could not be read says why, and what was read stays', async () => {
  const list = new Kept<string>(() => Promise.reject({ kind: 'fault', id: '1' }));
  await list.load();
  expect(list.failure).toEqual({ kind: 'fault', id: '1' });
  expect(list.data).toBeNull();
});
