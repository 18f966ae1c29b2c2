// Colours that are read together can be told apart, by day and by night (WCAG 2.2, 1.4.3 and 1.4.11).

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { COLOURS } from '$lib/clients/rows';

type Mode = 'light' | 'dark';
type Colour = [red: number, green: number, blue: number];

const css = readFileSync('src/lib/design/tokens.css', 'utf8');

function token(name: string, mode: Mode): Colour {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1] ?? '';
  const [light, dark] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value)?.slice(1) ?? [];
  const hex = mode === 'light' ? light : dark;
  if (!hex) throw new Error(`--${name} is no pair of opaque colours: “${value}”`);
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Colour;
}

/** WCAG's relative luminance. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Colour, b: Colour): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['paper', 'sheet', 'sunken', 'raised', 'chosen'];
const SOFT = ['brand-soft', 'ok-soft', 'warn-soft', 'stop-soft'];

const TEXT: [ink: string, grounds: string[]][] = [
  ['ink', [...GROUNDS, ...SOFT, 'marked']],
  ['ink-2', [...GROUNDS, ...SOFT]],
  ['brand', [...GROUNDS, 'brand-soft']],
  ['brand-strong', [...GROUNDS, 'brand-soft']],
  ['ok', [...GROUNDS, 'ok-soft']],
  ['warn', [...GROUNDS, 'warn-soft']],
  ['stop', [...GROUNDS, 'stop-soft', 'brand-soft']],
  ['brand-ink', ['brand', 'brand-strong']],
  ['stop-ink', ['stop', 'stop-strong']],
  ['banner-ink', ['banner']],
  ['banner-ink-2', ['banner']],
];

const SHAPES: [shape: string, grounds: string[]][] = [
  ['edge', GROUNDS],
  ['brand', [...GROUNDS, 'brand-soft']],
  ['stop', GROUNDS],
  ['banner-ink', ['banner']],
  ...COLOURS.map((colour): [string, string[]] => [`group-${colour}`, [...GROUNDS, 'brand-soft']]),
];

describe.each(['light', 'dark'] as const)('in %s', (mode) => {
  it.each(TEXT.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))(
    'words in --%s are readable on --%s',
    (ink, ground) => {
      expect(contrast(token(ink, mode), token(ground, mode))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(SHAPES.flatMap(([shape, grounds]) => grounds.map((ground) => [shape, ground] as const)))(
    'edges, icons and the focus in --%s are seen on --%s',
    (shape, ground) => {
      expect(contrast(token(shape, mode), token(ground, mode))).toBeGreaterThanOrEqual(3);
    },
  );
});

it('no component has a colour of its own', () => {
  const sources = import.meta.glob<string>('/src/**/*.{svelte,css}', { query: '?raw', import: 'default', eager: true });
  const own = Object.entries(sources)
    .filter(([path]) => !path.endsWith('/tokens.css'))
    .filter(([, source]) => {
      const styles = source.includes('<style') ? source.slice(source.indexOf('<style')) : source;
      return /#[0-9a-f]{3,8}\b(?=[^{}]*;)|\b(?:rgb|hsl|oklch)a?\(/i.test(styles);
    })
    .map(([path]) => path);
  expect(own).toEqual([]);
});
