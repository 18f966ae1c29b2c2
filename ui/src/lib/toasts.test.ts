import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { i18n, t } from './i18n';
import { refusalText } from './ipc/failure';
import { toast, toasts } from './toasts.svelte';

beforeEach(() => i18n.set('en'));
afterEach(() => toasts.clear());

const texts = () => toasts.all.map(({ text }) => text);

test('the latest three are shown', () => {
  for (const text of ['a', 'b', 'c', 'd']) toast({ text });
  expect(texts()).toEqual(['b', 'c', 'd']);
});

test('what can be undone says so, and is gone once it was', async () => {
  const undo = vi.fn(async () => {});
  toast({ text: 'Suspended', undo });
  expect(toasts.all[0]?.action?.label).toBe(t('common-undo'));

  await toasts.act(toasts.all[0]!);

  expect(undo).toHaveBeenCalledOnce();
  expect(texts()).toEqual([]);
});

test('an undo that the office refuses says why', async () => {
  const refusal = { code: 'last-administrator' } as const;
  toast({ text: 'Suspended', undo: () => Promise.reject({ kind: 'refusal', refusal }) });

  await toasts.act(toasts.all[0]!);

  expect(toasts.all.map(({ text, tone }) => ({ text, tone }))).toEqual([{ text: refusalText(refusal), tone: 'stop' }]);
});
