import { expect, it } from 'vitest';

import type { MessageKind, MessageRow } from '$lib/ipc/bindings';

import { marked, narrowed, order, subjectOf, topicOf } from './rows';

const row = (kind: MessageKind, unread: boolean) => ({ kind, unread }) as MessageRow;

it('knows what a message is about', () => {
  expect(topicOf('mandate-ending')).toBe('deadlines');
  expect(topicOf('invitation-ending')).toBe('deadlines');
  expect(topicOf('paper-mandate-waiting')).toBe('mandates');
  expect(topicOf('letter-sent')).toBe('certifications');
});

it('shows what passes both filters', () => {
  const rows = [row('mandate-ending', true), row('mandate-revoked', false), row('mandate-revoked', true)];
  expect(narrowed(rows, 'all', false)).toBe(rows);
  expect(narrowed(rows, 'mandates', false)).toEqual([rows[1], rows[2]]);
  expect(narrowed(rows, 'mandates', true)).toEqual([rows[2]]);
  expect(narrowed(rows, 'all', true)).toEqual([rows[0], rows[2]]);
});

it('shows what is about the clients of a group (V-8)', () => {
  const rows = ['g', null].map((group) => ({ kind: 'mandate-ending', unread: false, group }) as MessageRow);
  expect(narrowed(rows, 'all', false, 'g')).toEqual([rows[0]]);
  expect(narrowed(rows, 'all', false, 'none')).toEqual([rows[1]]);
  expect(narrowed(rows, 'mandates', false, 'g')).toEqual([]);
});

it('marks some rows and leaves the others as they are', () => {
  const rows = [
    { message: 'a', unread: true },
    { message: 'b', unread: true },
  ] as MessageRow[];
  const after = marked(rows, ['b'], false);
  expect(after.map(({ unread }) => unread)).toEqual([true, false]);
  expect(after[0]).toBe(rows[0]);
});

it('brings the newest unread message to the top of those ordered by state', () => {
  const rows = [
    { at: '1', unread: false },
    { at: '2', unread: true },
    { at: '3', unread: true },
  ] as MessageRow[];
  expect(rows.toSorted(order.state).map(({ at }) => at)).toEqual(['3', '2', '1']);
});

it('opens what a message is about, in its eSpace', () => {
  const open = (subject: MessageRow['subject']) => subjectOf({ space: 's', subject });
  expect(open({ of: 'mandate', id: 'm' })).toBe('/spaces/s/certifications?mandate=m');
  expect(open({ of: 'request', id: 'r' })).toBe('/spaces/s/certifications?request=r');
  expect(open({ of: 'invitation', id: 'i' })).toBe('/spaces/s/users?invitation=i');
  expect(open({ of: 'certifications' })).toBe('/spaces/s/certifications');
});
