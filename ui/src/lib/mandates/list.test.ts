// @vitest-environment jsdom

import { beforeEach, describe, expect, it, vi } from 'vitest';

import { i18n } from '$lib/i18n';
import type {
  CertificationRow,
  Certifications,
  Failure,
  FreshCode,
  MandateRow,
  MandateView,
  SecurityCodeRule,
  WaitingCode,
} from '$lib/ipc/bindings';
import { toasts } from '$lib/toasts.svelte';

import { MandateDetails } from './details.svelte';
import { CertificationDesk } from './list.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

const office = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => office);

const names = { fr: 'Fiches d’impôt', de: 'Steuerkarten', en: 'Tax cards' };
const row = {
  mandate: 'm-1',
  domain: 'd-1',
  domainNames: names,
  other: 'Bauer',
  allowed: ['revoke', 'replace', 'give-up'],
} as Partial<MandateRow> as MandateRow;
const waiting = { code: 'k-1', domain: 'd-1', domainNames: names, recipient: 'Bauer' } as WaitingCode;
/** A domain at one of its versions, with what it covers. */
const version = (version: number, ...items: [key: string, en: string][]) => ({
  domain: 'd-1',
  version,
  settings: { items: items.map(([key, en]) => ({ key, kind: 'consultation', names: { fr: '', de: '', en } })) },
});
const fresh = { code: 'k-2', groups: 'TX7K-94QD-M2HF-8WRC' } as FreshCode;
const changed: Failure = { kind: 'refusal', refusal: { code: 'changed-meanwhile' } };

let rule: SecurityCodeRule;
let asked: [string, unknown][];
let refuses: Failure | null;
/** The mandate that is refused, where not all are. */
let only: string | null;
let given: MandateRow[];
let desk: CertificationDesk;

const named = () => asked.map(([name]) => name).filter((name) => name !== 'list-certifications');

beforeEach(async () => {
  i18n.set('en');
  toasts.clear();
  asked = [];
  refuses = null;
  only = null;
  given = [];
  rule = 'none';
  let revision = 0;
  office.invoke.mockImplementation(async (command: string, { name, input }: { name: string; input: unknown }) => {
    if (command === 'revision') return String((revision += 1));
    asked.push([name, input]);
    if (name === 'list-certifications') {
      const held = { domain: { domain: 'd-1', settings: { securityCode: rule } }, standing: 'in-force', since: '' };
      return {
        certifications: [held as CertificationRow],
        domains: [version(2, ['read', 'Read tax cards'])],
        former: [version(1, ['read', 'Consult tax cards'], ['order', 'Order tax cards'])],
        given,
        received: [],
      } as unknown as Certifications;
    }
    if (name === 'mandate-details')
      return { row: { ...row, scope: ['order', 'read'], endsOn: '2027-06-30' }, widest: ['read'] } as MandateView;
    if (refuses && (!only || (input as { mandate: string }).mandate === only)) throw refuses;
    return fresh;
  });
  desk = new CertificationDesk('s-1');
  await desk.load();
});

describe('what is done with mandates and codes', () => {
  it('waits for a yes', async () => {
    desk.askMandate('revoke', [row]);
    expect(named()).toEqual([]);
    await desk.confirm();
    expect(asked).toContainEqual(['revoke-mandate', { space: 's-1', mandate: 'm-1' }]);
    expect(desk.question).toBeNull();
    expect(toasts.all[0]?.text).toContain('Bauer');
  });

  it('leaves everything as it is without one', async () => {
    desk.askCode('revoke', waiting);
    desk.cancel();
    await desk.confirm();
    expect(named()).toEqual([]);
  });

  it('says in the question itself why it was refused', async () => {
    refuses = changed;
    desk.askMandate('give-up', [row]);
    await desk.confirm();
    expect(desk.refused).toEqual(changed);
    expect(desk.question).not.toBeNull();
    expect(desk.busy).toBe(false);
    // The next question begins without it.
    desk.askMandate('give-up', [row]);
    expect(desk.refused).toBeNull();
  });

  it('goes on after one that is refused, and then asks about that one alone', async () => {
    const others = [
      { ...row, mandate: 'm-2' },
      { ...row, mandate: 'm-3' },
    ];
    const barred = { ...row, mandate: 'm-4', allowed: [] };
    refuses = changed;
    only = 'm-2';
    desk.askMandate('revoke', [row, ...others, barred]);
    await desk.confirm();
    expect(named()).toEqual(['revoke-mandate', 'revoke-mandate', 'revoke-mandate']);
    expect(desk.problems).toEqual([{ row: others[0], failure: changed }]);
    expect(desk.question).toEqual({ of: 'mandate', act: 'revoke', rows: [others[0]] });
    expect(toasts.all[0]?.text).toContain('2');
  });

  it('asks again with how things stand now after somebody else was first', async () => {
    const paper = { ...row, allowed: ['confirm'], scope: ['order', 'read'], endsOn: '2028-06-30' } as MandateRow;
    const shown = { ...paper, confirming: { scope: ['read'], endsOn: '2027-12-31' } };
    const less = { ...paper, confirming: { scope: ['read'], endsOn: '2027-10-31' } };
    refuses = changed;
    desk.askMandate('confirm', [shown]);
    given = [less];
    await desk.confirm();
    const asking = { space: 's-1', mandate: 'm-1', scope: ['read'] };
    expect(asked).toContainEqual(['confirm-paper-mandate', { ...asking, endsOn: '2027-12-31' }]);
    expect(desk.question).toEqual({ of: 'mandate', act: 'confirm', rows: [less] });
    refuses = null;
    await desk.confirm();
    expect(asked).toContainEqual(['confirm-paper-mandate', { ...asking, endsOn: '2027-10-31' }]);
    expect(desk.question).toBeNull();
  });

  it('stops before the next one when told to', async () => {
    desk.askMandate('give-up', [row, { ...row, mandate: 'm-2' }]);
    const going = desk.confirm();
    desk.cancel();
    await going;
    expect(named()).toEqual(['give-up-mandate']);
    expect(desk.question).toBeNull();
  });

  it('makes the new code at once where the domain wants no security code', async () => {
    desk.askMandate('replace', [row]);
    await desk.confirm();
    expect(asked).toContainEqual(['replace-mandate-code', { space: 's-1', mandate: 'm-1', securityCode: '' }]);
    expect(desk.fresh).toEqual(fresh);
    expect(desk.question).toBeNull();
  });

  it('has the security code chosen first where the domain wants one', async () => {
    rule = 'six-digits';
    await desk.load();
    desk.askCode('replace', waiting);
    await desk.confirm();
    expect(named()).toEqual([]);
    expect(desk.replacing).toEqual({ of: 'code', code: waiting });
    await desk.made(await desk.replace({ of: 'code', code: waiting }, '123456'));
    expect(asked).toContainEqual(['replace-code', { space: 's-1', code: 'k-1', securityCode: '123456' }]);
    expect(desk.replacing).toBeNull();
    expect(desk.fresh).toEqual(fresh);
  });
});

describe('what a mandate covers', () => {
  it('has the names of the domain as it was when the mandate was given', () => {
    const scope = ['order', 'read'];
    expect(desk.covered({ domain: 'd-1', domainVersion: 1, scope })).toEqual(['Consult tax cards', 'Order tax cards']);
    expect(desk.covered({ domain: 'd-1', domainVersion: 2, scope: ['read'] })).toEqual(['Read tax cards']);
  });

  it('is changed from as much of it as the principal may still give', async () => {
    const details = new MandateDetails(desk, 'm-1', { saved: vi.fn(), gone: vi.fn() });
    await details.load();
    details.edit();
    expect(details.form?.values.scope).toEqual(['read']);
    expect(details.dirty).toBe(false);
  });
});
