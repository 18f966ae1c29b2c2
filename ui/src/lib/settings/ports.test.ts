import { describe, expect, it } from 'vitest';

import { portFor } from './ports';

describe('the port of the mail server', () => {
  it('follows the security of the connection', () => {
    expect(portFor('tls', '587')).toBe('465');
    expect(portFor('start-tls', '')).toBe('587');
  });

  it('stays when the person typed one of their own', () => {
    expect(portFor('tls', '2525')).toBe('2525');
  });
});
