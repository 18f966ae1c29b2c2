import { describe, expect, it } from 'vitest';

import type { Act, UserRow } from '$lib/ipc/bindings';

import { WAY_BACK, asksFirst, meantByDelete } from './acts';

const row = (...allowed: Act[]): UserRow => ({
  member: 'm-1',
  invitation: null,
  firstName: 'Jos',
  lastName: 'Klein',
  email: 'jos@example.lu',
  ssn: '10100000000000000055',
  grant: { task: 'manager', extraRights: [] },
  choice: 'any',
  state: 'active',
  daysLeft: null,
  since: '2026-11-24T10:00:00Z',
  you: false,
  mail: null,
  allowed,
});

describe('acts on users', () => {
  it('ask first where there is no way back', () => {
    expect(asksFirst('delete', [row('delete')])).toBe(true);
    expect(asksFirst('leave', [row('leave')])).toBe(true);
    expect(WAY_BACK.delete).toBeUndefined();
    expect(WAY_BACK.leave).toBeUndefined();
  });

  it('do not ask where they can be undone', () => {
    expect(asksFirst('suspend', [row('suspend')])).toBe(false);
    expect(WAY_BACK.suspend).toBe('reinstate');
    expect(asksFirst('withdraw', [row('withdraw')])).toBe(false);
    expect(WAY_BACK.withdraw).toBe('send-again');
  });

  it('ask before messages go out to many', () => {
    expect(asksFirst('send-again', [row('send-again')])).toBe(false);
    expect(asksFirst('send-again', [row('send-again'), row('send-again')])).toBe(true);
  });

  it('give the Delete key the meaning that the rows allow', () => {
    expect(meantByDelete([row('suspend', 'delete')])).toBe('delete');
    expect(meantByDelete([row('send-again', 'withdraw')])).toBe('withdraw');
    expect(meantByDelete([row('edit', 'leave')])).toBe('leave');
    expect(meantByDelete([row('edit')])).toBeUndefined();
  });
});
