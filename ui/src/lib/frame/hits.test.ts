import { expect, test } from 'vitest';

import { hits, type Hit } from './hits';

const spaces = [
  { space: 'a', name: 'Boulangerie Weber', code: 'PM-4KX7QD' },
  { space: 'b', name: 'Menuiserie Thill', code: 'PM-7HT3WN' },
];
const commands: Hit[] = [{ kind: 'command', key: 'users', label: 'Utilisateurs', to: '/spaces/a/users' }];

test('nothing typed offers eSpaces and commands', () => {
  expect(hits('', spaces, [], commands).map(({ kind }) => kind)).toEqual(['space', 'space', 'command']);
});

test('an eSpace is found by its name without accents and by its identifier', () => {
  expect(hits('wéber', spaces, [], commands).map(({ key }) => key)).toEqual(['a']);
  expect(hits('7ht3', spaces, [], commands).map(({ key }) => key)).toEqual(['b']);
});

test('a member opens at their place in the list of users, an invitation too', () => {
  const found = [
    { space: 'a', member: 'm', invitation: null, client: null, title: 'Anne Weber', detail: 'Boulangerie Weber' },
    { space: 'b', member: null, invitation: 'i', client: null, title: 'Luc Klein', detail: 'Menuiserie Thill' },
  ];
  expect(hits('xyz', spaces, found, commands).map(({ to }) => to)).toEqual([
    '/spaces/a/users?member=m',
    '/spaces/b/users?invitation=i',
  ]);
});

test('a client opens in the eSpace that holds its mandates', () => {
  const client = { member: null, invitation: null, client: '2001220000001', title: 'Café um Eck', detail: '' };
  const found = [
    { ...client, space: 'a' },
    { ...client, space: 'b' },
  ];
  const shown = hits('xyz', spaces, found, commands);
  expect(shown.map(({ to }) => to)).toEqual([
    '/spaces/a/clients?company=2001220000001',
    '/spaces/b/clients?company=2001220000001',
  ]);
  expect(new Set(shown.map(({ key }) => key)).size).toBe(2);
});

test('an eSpace that the office finds as well is offered once', () => {
  const found = [
    { space: 'a', member: null, invitation: null, client: null, title: 'Boulangerie Weber', detail: 'PM-4KX7QD' },
  ];
  expect(hits('weber', spaces, found, commands)).toHaveLength(1);
});

test('two hundred eSpaces do not push the commands out of sight', () => {
  const many = Array.from({ length: 200 }, (_, n) => ({ space: `s${n}`, name: `Client ${n}`, code: `PM-${n}` }));
  expect(hits('', many, [], commands).length).toBeLessThan(12);
});
