import { expect, it } from 'vitest';

import { fold } from './fold';

it('takes accents away as the office does, whatever the language (L-6)', () => {
  expect(fold('Muratović, ŠŤASTNÝ, Đorđe Łukasz Sørensen')).toBe('muratovic, stastny, dorde lukasz sorensen');
  expect(fold('Ñandú d’Ærø')).toBe("nandu d'aero");
});
