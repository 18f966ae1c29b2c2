// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { shortcuts } from './shortcuts.svelte';

const run = vi.fn();
let stops: (() => void)[] = [];

const press = (key: string, init: KeyboardEventInit = {}, target: HTMLElement = document.body) => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...init });
  target.addEventListener('keydown', shortcuts.handle, { once: true });
  target.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  run.mockClear();
  shortcuts.asleep = false;
  shortcuts.setSingleKeys(true);
  stops = ['mod+k', '?', 'alt+1'].map((keys) =>
    shortcuts.add({ keys, label: 'shortcuts-search', run: () => run(keys) }),
  );
});
afterEach(() => {
  stops.forEach((stop) => stop());
  document.body.replaceChildren();
});

test('keys do what they say', () => {
  expect(press('k', { ctrlKey: true }).defaultPrevented, 'the web view does nothing of its own').toBe(true);
  press('?', { shiftKey: true });
  press('&', { altKey: true, code: 'Digit1' });
  expect(run.mock.calls.flat()).toEqual(['mod+k', '?', 'alt+1']);
});

test('a question mark that is typed is a question mark', () => {
  const input = document.body.appendChild(document.createElement('input'));
  press('?', { shiftKey: true }, input);
  expect(run).not.toHaveBeenCalled();
});

test('whoever dictates can switch single keys off (WCAG 2.1.4)', () => {
  shortcuts.setSingleKeys(false);
  press('?', { shiftKey: true });
  press('k', { ctrlKey: true });
  expect(run.mock.calls.flat()).toEqual(['mod+k']);
});

test('nothing opens behind a dialog or a lock', () => {
  const dialog = document.body.appendChild(document.createElement('div'));
  dialog.setAttribute('role', 'dialog');
  press('k', { ctrlKey: true });
  dialog.remove();
  shortcuts.asleep = true;
  press('k', { ctrlKey: true });
  expect(run).not.toHaveBeenCalled();
});

test('what is registered later and nearer wins, until it is gone', () => {
  const nearer = vi.fn();
  const stop = shortcuts.add({ keys: 'mod+k', label: 'shortcuts-search-list', run: nearer });
  press('k', { ctrlKey: true });
  stop();
  press('k', { ctrlKey: true });
  expect([nearer.mock.calls.length, run.mock.calls.length]).toEqual([1, 1]);
});
