import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { asked, news } = vi.hoisted(() => ({
  asked: [] as unknown[],
  news: { tell: (_: unknown) => {}, deaf: vi.fn() },
}));

vi.mock('@tauri-apps/api/core', () => ({
  invoke: (command: string, input: unknown) => {
    asked.push([command, input]);
    return Promise.resolve(null);
  },
}));
vi.mock('@tauri-apps/api/event', () => ({
  listen: (_: string, hear: (event: unknown) => void) => {
    news.tell = hear;
    return Promise.resolve(news.deaf);
  },
}));

import { Work } from './work.svelte';

let work: Work;

beforeEach(() => {
  work = new Work();
  asked.length = 0;
});
afterEach(() => vi.clearAllMocks());

it('hears of itself alone, and of nothing once it is over', async () => {
  let finish = (_: string) => {};
  const following = work.follow(() => new Promise<string>((resolve) => (finish = resolve)), 'w-1');
  await vi.waitFor(() => expect(news.tell).toBeTypeOf('function'));
  expect(work.progress, 'short work is not worth a word').toBeNull();
  news.tell({ payload: { work: 'w-0', done: 7, total: 9 } });
  expect(work.progress).toBeNull();
  news.tell({ payload: { work: 'w-1', done: 1, total: 4 } });
  expect(work.progress).toMatchObject({ done: 1, total: 4 });
  finish('done');
  expect(await following).toBe('done');
  expect(work.progress).toBeNull();
  expect(news.deaf).toHaveBeenCalledOnce();
  news.tell({ payload: { work: 'w-1', done: 4, total: 4 } });
  expect(work.progress).toBeNull();
});

it('is stopped once, under its own word, and only while it lasts', async () => {
  await work.stop();
  expect(asked).toEqual([]);
  let giveUp = (_: unknown) => {};
  let word = '';
  const following = work.follow((follow) => {
    word = follow;
    return new Promise((_, reject) => (giveUp = reject));
  });
  await vi.waitFor(() => expect(word).not.toBe(''));
  await work.stop();
  await work.stop();
  expect(asked).toEqual([['stop_work', { input: { work: word } }]]);
  expect(work.stopping).toBe(true);
  giveUp(new Error('stopped'));
  await expect(following).rejects.toThrow('stopped');
  expect(work.stopping).toBe(false);
});
