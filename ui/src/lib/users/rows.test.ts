import { describe, expect, it } from 'vitest';

import type { UserRow } from '$lib/ipc/bindings';

import { FILTERS, STATES, endsSoon, filterFrom, keyOf, sortedName, passes, rightsBesides } from './rows';

const row = (some: Partial<UserRow>): UserRow => ({
  member: null,
  invitation: 'i-1',
  firstName: 'Luc',
  lastName: 'Hansen',
  email: 'luc@example.lu',
  ssn: '10100000000000000055',
  grant: { task: 'manager', extraRights: [] },
  choice: 'any',
  state: 'invited',
  daysLeft: 20,
  since: '2026-11-24T10:00:00Z',
  you: false,
  mail: 'sent',
  allowed: [],
  ...some,
});

describe('the list of users', () => {
  it('can be narrowed to every state', () => {
    for (const state of STATES) {
      expect(FILTERS).toContain(state);
      expect(passes(state, row({ state }))).toBe(true);
    }
    expect(passes('active', row({ state: 'invited' }))).toBe(false);
  });

  it('finds invitations that end soon, today among them, but not those that have ended', () => {
    expect(endsSoon(row({ daysLeft: 5 }))).toBe(true);
    expect(endsSoon(row({ daysLeft: 0 }))).toBe(true);
    expect(endsSoon(row({ daysLeft: 6 }))).toBe(false);
    expect(endsSoon(row({ state: 'expired', daysLeft: null }))).toBe(false);
  });

  it('finds invitations whose message nobody has sent', () => {
    expect(passes('unsent', row({ mail: 'by-hand' }))).toBe(true);
    expect(passes('unsent', row({ mail: 'failed' }))).toBe(true);
    expect(passes('unsent', row({ mail: 'handed-over' }))).toBe(false);
  });

  it('shows everyone where an address names no filter that there is', () => {
    expect(filterFrom('expired')).toBe('expired');
    expect(filterFrom('nonsense')).toBe('all');
    expect(filterFrom(null)).toBe('all');
  });

  it('is ordered by last name, then by first name', () => {
    expect(sortedName(row({ firstName: 'Emma', lastName: 'Éclair' }))).toEqual(['Éclair', 'Emma']);
  });

  it('tells a member from an invitation for the same certificate', () => {
    expect(keyOf(row({ member: 'm-1', invitation: null }))).not.toBe(keyOf(row({})));
  });
});

describe('single rights', () => {
  it('are offered only where the task does not carry them', () => {
    const all = ['fill-in', 'sign', 'invite', 'delete'] as const;
    expect(rightsBesides('administrator', all)).toEqual([]);
    expect(rightsBesides('manager', all)).toEqual(['invite', 'delete']);
    expect(rightsBesides('manager-without-signature', all)).toEqual(['sign', 'invite', 'delete']);
    expect(rightsBesides('manager', [])).toEqual([]);
  });
});
