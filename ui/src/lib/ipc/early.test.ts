// @vitest-environment jsdom

import { afterEach, expect, test, vi } from 'vitest';

import { early, forgetEarly } from './early';

const ask = () => Promise.resolve('fresh');

afterEach(forgetEarly);

test('an early answer is taken once', async () => {
  window.early = { trust: Promise.resolve('early') };
  expect(await early('trust', ask)).toBe('early');
  expect(await early('trust', ask)).toBe('fresh');
});

test('an early no is asked again', async () => {
  window.early = { trust: Promise.reject(new Error('closed')) };
  expect(await early('trust', ask)).toBe('fresh');
});

test('another office is not answered for by the one before', async () => {
  window.early = { trust: Promise.resolve('early') };
  forgetEarly();
  expect(await early('trust', ask)).toBe('fresh');
});

test('without anything asked early, it is asked now', async () => {
  const asked = vi.fn(ask);
  expect(await early('trust', asked)).toBe('fresh');
  expect(asked).toHaveBeenCalledOnce();
});
