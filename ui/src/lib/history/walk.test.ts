// @vitest-environment jsdom

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { walk } from './walk';

const clear = vi.fn();
let stop: ReturnType<ReturnType<typeof walk>>;

beforeEach(() => {
  clear.mockClear();
  document.body.innerHTML = `
    <div>
      <input type="search" value="x" />
      <ol><li tabindex="-1" data-entry>1</li></ol><ol><li tabindex="-1" data-entry>2</li></ol>
    </div>`;
  stop = walk(clear)(document.querySelector('div')!);
});
afterEach(() => {
  if (stop) stop();
  document.body.replaceChildren();
});

const press = (key: string) =>
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const here = () => document.activeElement?.textContent || document.activeElement?.tagName;

it('goes from the search into the entries, across days, and back', () => {
  document.querySelector('input')!.focus();
  const way = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'End', 'ArrowUp', 'ArrowUp'].map((key) => {
    press(key);
    return here();
  });
  expect(way).toEqual(['1', '2', '2', '1', '2', '1', 'INPUT']);
});

it('clears the search with Escape, and stays in it', () => {
  document.querySelector('input')!.focus();
  press('Escape');
  expect(clear).toHaveBeenCalledOnce();
  expect(here()).toBe('INPUT');
});

it('leaves every other key to whoever wants it', () => {
  document.querySelector('input')!.focus();
  expect(press('ArrowLeft')).toBe(true);
  expect(press('a')).toBe(true);
});
