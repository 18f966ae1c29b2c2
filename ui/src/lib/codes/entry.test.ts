// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { i18n } from '$lib/i18n';
import type { CodeOutcome, CodePreview, Failure, Refusal } from '$lib/ipc/bindings';

import { CodeDesk } from './entry.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

const office = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => office);

const GOOD = 'TX7K94QDM2HF8WRC';
const WRONG = 'TX7K94QDM2HF8WRD';
const OTHER = 'TX7K94QDM2HF8WRE';
const UNTIL = '2026-11-24T18:15:00Z';

const preview = { kind: 'representative', securityCode: 'six-digits' } as CodePreview;
const outcome: CodeOutcome = {
  kind: 'representative',
  company: 'Molitor',
  domainNames: { fr: '', de: '', en: 'Tax cards' },
  endsOn: '2027-12-31',
};

const onField = (field: string, problem: Refusal): Failure => ({
  kind: 'refusal',
  refusal: { code: 'form', details: { fields: [{ field, problem }] } },
});

let asked: [string, unknown][];
let answers: Record<string, (input: never) => unknown>;
let done: CodeOutcome[];
let desk: CodeDesk;

const count = (name: string) => asked.filter(([what]) => what === name).length;

async function type(code: string) {
  desk.form.values.code = code;
  desk.typed();
  await vi.waitFor(() => expect(desk.checking).toBe(false));
}

const press = () => desk.submit(new Event('submit') as SubmitEvent);

/** How long the person looks at the screen before each key, in milliseconds. */
let reading: number;

beforeEach(() => {
  i18n.set('en');
  reading = 2000;
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += reading));
  asked = [];
  done = [];
  let left = 5;
  answers = {
    'read-code-entry': () => ({ locked: null, recent: [] }),
    'check-code': ({ code }: { code: string }) => {
      if (code === GOOD) return preview;
      if (code.length !== 16) throw onField('code', { code: 'code-length', details: { count: code.length } });
      left -= 1;
      throw onField('code', { code: 'code-unknown', details: { left } });
    },
    'register-code': () => outcome,
  };
  office.invoke.mockImplementation(async (_: string, { name, input }: { name: string; input: never }) => {
    asked.push([name, input]);
    return answers[name]?.(input);
  });
  desk = new CodeDesk('s-1', (result) => done.push(result));
});

afterEach(() => desk.end());

describe('entering an access code', () => {
  it('is not registered by an Enter that came before anybody could read what it is for', async () => {
    reading = 10;
    await type(GOOD);
    await press();
    expect(count('register-code')).toBe(0);
  });

  it('asks nothing before all of it stands there', async () => {
    await type(GOOD.slice(0, 15));
    expect(count('check-code')).toBe(0);
    await type(GOOD);
    expect(count('check-code')).toBe(1);
    expect(desk.preview).toEqual(preview);
  });

  it('never asks twice for the same text, since a wrong code is an attempt', async () => {
    await type(WRONG);
    await press();
    await type(WRONG.slice(0, 15));
    await type(WRONG);
    expect(count('check-code')).toBe(1);
    expect(desk.problem).toContain('4 more');
  });

  it('does not promise more attempts for an earlier code than the latest left', async () => {
    await type(WRONG);
    await type(OTHER);
    await type(WRONG);
    expect(desk.problem).toContain('3 more');
    expect(count('check-code')).toBe(2);
  });

  it('says on Enter what is wrong with a code that is too short', async () => {
    await type('TX7K');
    await press();
    expect(desk.problem).toContain('you entered 4');
  });

  it('forgets what a code was for as soon as another text stands there', async () => {
    await type(GOOD);
    desk.form.values.securityCode = '123456';
    await type(GOOD.slice(0, 15));
    expect(desk.preview).toBeNull();
    await type(GOOD);
    expect(desk.form.values.securityCode).toBe('123456');
  });

  it('wants the security code before it registers, and starts over afterwards', async () => {
    await type(GOOD);
    await press();
    expect(count('register-code')).toBe(0);
    expect(desk.form.problem('securityCode')).toBeTruthy();
    desk.form.values.securityCode = '123456';
    await press();
    expect(asked).toContainEqual(['register-code', { space: 's-1', code: GOOD, securityCode: '123456' }]);
    expect(done).toEqual([outcome]);
    expect(desk.form.values).toEqual({ code: '', securityCode: '' });
    expect(desk.form.dirty).toBe(false);
  });

  it('keeps what was typed when the security code is wrong', async () => {
    answers['register-code'] = () => {
      throw onField('securityCode', { code: 'security-code-wrong', details: { left: 4 } });
    };
    await type(GOOD);
    desk.form.values.securityCode = '123457';
    await press();
    expect(desk.form.problem('securityCode')).toContain('4 more');
    expect(desk.form.values).toEqual({ code: GOOD, securityCode: '123457' });
    expect(desk.preview).toEqual(preview);
  });

  it('shows beside the code that it was used in another window meanwhile', async () => {
    answers['register-code'] = () => {
      throw onField('code', { code: 'code-used' });
    };
    await type(GOOD);
    desk.form.values.securityCode = '123456';
    await press();
    expect(desk.preview).toBeNull();
    expect(desk.problem).toContain('already been entered');
  });

  it('asks no more while the entry is locked', async () => {
    const locked: Refusal = { code: 'code-entry-locked', details: { until: UNTIL } };
    answers['check-code'] = () => {
      throw { kind: 'refusal', refusal: locked } satisfies Failure;
    };
    vi.useFakeTimers({ now: Date.parse(UNTIL) - 60_000, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    desk.form.values.code = WRONG;
    await desk.check();
    expect(desk.locked).toEqual(locked);
    expect(desk.failure).toBeNull();
    await desk.check();
    expect(count('check-code')).toBe(1);
    // It opens by itself.
    await vi.advanceTimersByTimeAsync(62_000);
    expect(count('read-code-entry')).toBe(1);
    expect(desk.locked).toBeNull();
    vi.useRealTimers();
  });
});
