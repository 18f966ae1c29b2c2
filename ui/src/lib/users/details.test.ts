import { describe, expect, it } from 'vitest';

import type { MemberView } from '$lib/ipc/bindings';

import { broughtTogether, UserDetails, type Values } from './details.svelte';

const base: Values = {
  phone: '1',
  function: 'Joiner',
  address: '',
  note: '',
  task: 'manager',
  extraRights: [],
  choice: 'any',
};

describe('two changes of the same person', () => {
  it('are brought together field by field', () => {
    const typed: Values = { ...base, phone: '2', extraRights: ['invite'] };
    const saved: Values = { ...base, note: 'On leave', task: 'administrator' };
    expect(broughtTogether(base, typed, saved)).toEqual({
      ...base,
      phone: '2',
      extraRights: ['invite'],
      note: 'On leave',
      task: 'administrator',
    });
  });

  it('keep what was typed where both changed the same field', () => {
    const together = broughtTogether(base, { ...base, phone: '2' }, { ...base, phone: '3' });
    expect(together.phone).toBe('2');
  });
});

describe('the details of a person', () => {
  const { task, extraRights, choice, ...contact } = base;
  const view = { row: { grant: { task, extraRights }, choice }, contact, version: 1 } as unknown as MemberView;

  it('open their form when a button asks for it, and mind what is typed there', async () => {
    const details = new UserDetails<MemberView>({
      read: async () => view,
      change: async () => view,
      saved: () => {},
      gone: () => {},
    });
    await details.load();
    details.edit();
    expect(details.form?.values).toEqual(base);
    expect(details.dirty).toBe(false);
    details.form!.values.phone = '2';
    expect(details.dirty).toBe(true);
    details.cancel();
    expect(details.dirty).toBe(false);
  });
});
