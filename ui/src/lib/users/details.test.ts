import { describe, expect, it } from 'vitest';

import { broughtTogether, type Values } from './details.svelte';

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
