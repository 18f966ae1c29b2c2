import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { i18n, LANGUAGES } from '$lib/i18n';

import { asFailure, failureText, fieldProblems, refusalText, type Failure } from './failure';

const invoke = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('@tauri-apps/api/core', () => ({ invoke }));

beforeEach(() => i18n.set('en'));
afterEach(() => void vi.restoreAllMocks());

test('a failure stays what it is', () => {
  const failure: Failure = { kind: 'refusal', refusal: { code: 'not-found' } };
  expect(asFailure(failure)).toBe(failure);
});

test('whatever else was thrown is a fault, and the log has it under its reference, without what it quotes (I-5)', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const noted = (reason: unknown) => {
    invoke.mockClear();
    const failure = asFailure(reason);
    const [[command, { input }]] = invoke.mock.calls as unknown as [[string, { input: { id: string; what: string } }]];
    expect(command).toBe('note_mistake');
    expect(failure).toEqual({ kind: 'fault', id: input.id });
    expect(input.id).toMatch(/^[0-9A-F]{8}$/);
    return input.what;
  };

  expect(noted(new TypeError('undefined is not a function'))).toMatch(
    /^TypeError: undefined is not a function\n[^]*failure\.test/,
  );
  const quoting = [new SyntaxError('JSON Parse error: Nathalie'), 'invalid args: Nathalie', 'no `Nathalie`'];
  expect(quoting.map(noted).filter((what) => what.includes('Nathalie'))).toEqual([]);
});

test('a certificate number in a refusal is shown in groups of four (I-1)', () => {
  const ssn = '00304567890123456789';
  for (const language of LANGUAGES) {
    i18n.set(language);
    expect(refusalText({ code: 'answer-with-invited-certificate', details: { ssn } }), language).toContain(
      '0030 4567 8901 2345 6789',
    );
  }
});

test('a day in a refusal is written as the language writes days (L-6)', () => {
  const refusal = { code: 'invitation-expired', details: { on: '2026-11-24' } } as const;
  expect(refusalText(refusal)).toContain('24 November 2026');
  i18n.set('fr');
  expect(refusalText(refusal)).toContain('24 novembre 2026');
  i18n.set('de');
  expect(refusalText(refusal)).toContain('24. November 2026');
});

test('an instant in a refusal is a day in Luxembourg (D-5)', () => {
  const on = '2026-11-23T23:30:00Z';
  expect(refusalText({ code: 'certificate-expired', details: { on } })).toContain('24 November 2026');
});

test('a fault shows the id to quote', () => {
  expect(failureText({ kind: 'fault', id: 'F-7K2Q' })).toContain('F-7K2Q');
});

test('a form tells each field what is wrong with it', () => {
  const problem = { code: 'email-invalid' } as const;
  const failure: Failure = {
    kind: 'refusal',
    refusal: { code: 'form', details: { fields: [{ field: 'email', problem }] } },
  };

  expect(fieldProblems(failure)).toEqual({ email: problem });
  expect(fieldProblems({ kind: 'fault', id: 'X' })).toEqual({});
});
