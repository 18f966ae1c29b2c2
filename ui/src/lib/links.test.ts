import { expect, it } from 'vitest';

import type { MySpaces, SessionState, SpaceSummary } from '$lib/ipc/bindings';

import { wayOf } from './links';
import { placeFor } from './place';

const spaces: MySpaces = {
  spaces: [{ space: '0192', code: 'PM-4KX7QD', kind: 'business' } as SpaceSummary],
  invitations: [],
  desks: [],
  limit: 200,
};

const of = (link: string, session: SessionState, spaces: MySpaces | null = null) =>
  wayOf(link, { place: placeFor({ office: { state: 'ready' }, session }, spaces), spaces });

const OUT: SessionState = { state: 'signed-out' };
const IN: SessionState = { state: 'signed-in', ssn: '1' };

it('waits until somebody is signed in and their eSpaces are known', () => {
  for (const link of ['space/PM-4KX7QD', 'invitations']) {
    expect(of(link, OUT), link).toBeNull();
    expect(of(link, IN), link).toBeNull();
  }
});

it('leads to the eSpace with that identifier', () => {
  expect(of('space/PM-4KX7QD', IN, spaces)).toEqual({ to: '/spaces/0192' });
});

it('leads nowhere if the person may not see what it names (X-1)', () => {
  expect(of('space/PM-111111', IN, spaces)).toBe('not-found');
  expect(of('elsewhere', IN, spaces)).toBe('not-found');
});

it('leads to the list in which invitations wait', () => {
  expect(of('invitations', IN, spaces)).toEqual({ to: '/spaces' });
});

it('leads to the test of a certificate with and without an account (I-4)', () => {
  expect(of('certificate-test', OUT)).toEqual({ to: '/test' });
  expect(of('certificate-test', IN, spaces)).toEqual({ to: '/test' });
  const closed = placeFor({ office: { state: 'closed', refusal: { code: 'data-missing' } }, session: OUT }, null);
  expect(wayOf('certificate-test', { place: closed, spaces: null }), 'no office, no answer').toBeNull();
});
