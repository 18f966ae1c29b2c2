// Two letters for a name.

import { expect, it } from 'vitest';

import { initials } from './initials';

it.each([
  ['Nadia Weber', 'NW'],
  ['Anne-Marie Schmit', 'AS'],
  ['Menuiserie Schmit S.à r.l.', 'MS'],
  ['J. Weber', 'JW'],
  ['Jean de la Fontaine', 'JF'],
  ['  élodie   óscar ', 'ÉÓ'],
  ['Cactus', 'CA'],
  ['𝒜lice', '𝒜L'],
  ['', ''],
  ['–', ''],
])('stand for %j as %j', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
