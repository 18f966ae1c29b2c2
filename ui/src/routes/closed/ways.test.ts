import { describe, expect, it } from 'vitest';

import { isKnown, waysOut } from './ways';

describe('an office that does not open', () => {
  it('offers the recovery key whenever only the key is wanting', () => {
    for (const code of ['keyring-missing', 'keyring-locked', 'keyring-empty', 'data-other-key'] as const) {
      expect(waysOut(code, false), code).toContain('recovery-key');
    }
  });

  it('does not offer to start anew where the data is well', () => {
    for (const code of ['keyring-missing', 'keyring-locked', 'data-newer', 'disk-full'] as const) {
      expect(waysOut(code, false), code).not.toContain('anew');
    }
  });

  it('only tries again where the data is there and something keeps it from being read', () => {
    expect(waysOut('data-unreadable', false)).toEqual(['again']);
  });

  it('always offers a way, for a reason without its own words too', () => {
    expect(isKnown('practice-and-real')).toBe(false);
    expect(waysOut('practice-and-real', false)).not.toHaveLength(0);
  });

  it('lets a person leave the practice office, which never touches real data', () => {
    const ways = waysOut('data-damaged', true);
    expect(ways).toContain('practice-leave');
    expect(ways).not.toContain('restore');
    expect(ways).not.toContain('anew');
  });
});
