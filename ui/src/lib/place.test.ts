import { expect, test } from 'vitest';

import type { MySpaces, SpaceSummary, Status, WaitingInvitation } from '$lib/ipc/bindings';

import { landing, placeFor } from './place';

const space = (space: string, over: Partial<SpaceSummary> = {}): SpaceSummary => ({
  space,
  code: 'PM-4KX7QD',
  kind: 'business',
  company: 'Boulangerie Weber',
  label: '',
  grant: { task: 'administrator', extraRights: [] },
  needsCertificate: null,
  members: 1,
  invitations: 0,
  ...over,
});

const invitation = (daysLeft: number | null): WaitingInvitation => ({
  invitation: 'i',
  code: 'PM-7HT3WN',
  company: 'Menuiserie Thill',
  label: '',
  inviter: 'Paul Thill',
  grant: { task: 'manager', extraRights: [] },
  choice: 'any',
  ssn: '10304567890123456789',
  answerable: true,
  sentAt: '2026-11-01T08:00:00Z',
  expiresOn: '2026-12-01',
  daysLeft,
});

const mine = (spaces: SpaceSummary[], invitations: WaitingInvitation[] = []): MySpaces => ({
  spaces,
  invitations,
  desks: [],
  limit: 200,
});

const ready = (session: Status['session']) => ({ office: { state: 'ready' } as const, session });
const SIGNED_IN = ready({ state: 'signed-in', ssn: '10304567890123456789' });

test('with one eSpace and no invitation one lands in it (S-5)', () => {
  expect(landing(mine([space('a')]))).toBe('/spaces/a');
});

test('with several eSpaces one lands in the list of all (S-5)', () => {
  expect(landing(mine([space('a'), space('b')]))).toBe('/spaces');
});

test('with an invitation that waits one lands in the list of all (S-5)', () => {
  expect(landing(mine([space('a')], [invitation(12)]))).toBe('/spaces');
  expect(landing(mine([space('a')], [invitation(0)])), 'the last day counts').toBe('/spaces');
});

test('an officer lands where the desk stands beside the eSpaces (A-1)', () => {
  const desks = [{ administration: 'a', names: { fr: 'Impôts', de: 'Steuern', en: 'Taxes' }, waiting: 3 }];
  expect(landing({ ...mine([]), desks })).toBe('/spaces');
  expect(landing({ ...mine([space('a')]), desks })).toBe('/spaces');
});

test('an invitation that has expired does not wait (M-6)', () => {
  expect(landing(mine([space('a')], [invitation(null)]))).toBe('/spaces/a');
});

test('without any eSpace one lands in the list, which says what to do first', () => {
  expect(landing(mine([]))).toBe('/spaces');
});

test('an eSpace that another certificate opens is not landed in', () => {
  expect(landing(mine([space('a', { needsCertificate: '00774567890123450021' })]))).toBe('/spaces');
});

test('a closed office has one screen, whoever is there', () => {
  const place = placeFor({ ...SIGNED_IN, office: { state: 'closed', refusal: { code: 'keyring-missing' } } }, null);
  expect(place?.start).toBe('/closed');
  expect(place?.allows('/spaces')).toBe(false);
  expect(place?.allows('/closed')).toBe(true);
});

test('signed out, one is welcomed, may test a certificate and trust an authority, and nothing else', () => {
  const place = placeFor(ready({ state: 'signed-out' }), null);
  expect(place?.start).toBe('/welcome');
  expect(['/welcome', '/test', '/trust', '/restore'].every((path) => place?.allows(path))).toBe(true);
  expect(['/', '/spaces', '/spaces/a/users', '/register', '/closed'].some((path) => place?.allows(path))).toBe(false);
});

test('an unknown certificate registers first (I-3)', () => {
  const certificate = {} as Extract<Status['session'], { state: 'unregistered' }>['certificate'];
  const place = placeFor(ready({ state: 'unregistered', certificate }), null);
  expect(place?.start).toBe('/register');
  expect(place?.allows('/welcome')).toBe(false);
});

test('signed in, one may be anywhere at the desk and is led away from the screens before it', () => {
  const place = placeFor(SIGNED_IN, mine([space('a'), space('b')]));
  expect(['/spaces', '/spaces/b/history', '/profile', '/settings', '/test'].every((path) => place?.allows(path))).toBe(
    true,
  );
  expect(['/', '/welcome', '/register', '/closed'].some((path) => place?.allows(path))).toBe(false);
});

test('nobody is led anywhere before their eSpaces are known', () => {
  expect(placeFor(SIGNED_IN, null)).toBeNull();
});

test('a lock leaves one where one was', () => {
  const locked = ready({ state: 'locked', holder: 'Anne Weber', ssn: '10304567890123456789', passphraseKept: false });
  expect(placeFor(locked, mine([space('a')]))?.allows('/spaces/a/users')).toBe(true);
});
