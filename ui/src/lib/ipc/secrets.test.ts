import { expect, it } from 'vitest';

import source from './bindings.ts?raw';

const SECRET = /\b(passphrase|password|pin|recoveryKey|databaseKey|privateKey)\??:/i;

const types = new Map(
  [...source.matchAll(/^export type (\w+) = ([^]*?);\n\n/gm)].map(([, name = '', body = '']) => [
    name,
    body.replaceAll(/\/\*[^]*?\*\//g, ''),
  ]),
);

/** The types that somewhere are in these. */
function within(names: Iterable<string>): Set<string> {
  const all = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const body = types.get(name);
    if (body === undefined || all.has(name)) continue;
    all.add(name);
    waiting.push(...(body.match(/\b[A-Z]\w*\b/g) ?? []));
  }
  return all;
}

const asked = [...source.matchAll(/\(input: (\w+)(?:, follow\?: string)?\) => (?:perform|shell)<(.*)>\('/g)];
const secret = (names: Iterable<string>) => [...within(names)].filter((name) => SECRET.test(types.get(name) ?? ''));

it('knows every call', () => {
  expect(asked.length).toBe(source.match(/^export const /gm)?.length);
  expect(asked.every(([, input = '']) => types.has(input))).toBe(true);
});

it('takes secrets that are typed, and hands none back (I-5)', () => {
  expect(secret(asked.map(([, input = '']) => input))).toContain('SignIn');
  expect(secret(asked.flatMap(([, , output = '']) => output.match(/\w+/g) ?? []))).toEqual([]);
});
