import { describe, expect, it } from 'vitest';

import { missing } from './placed';

describe('a required field', () => {
  it('is named when it is empty or only spaces, and all of them at once', () => {
    expect(missing({ path: ' ', key: '', note: '' }, 'path', 'key')).toEqual({
      path: { code: 'field-missing' },
      key: { code: 'field-missing' },
    });
  });

  it('is not mentioned when something was typed', () => {
    expect(missing({ path: '/a.p12' }, 'path')).toEqual({});
  });
});
