// @vitest-environment jsdom

import { beforeEach, expect, test, vi } from 'vitest';

import type { Failure, SessionState, SpaceHome, Status } from '$lib/ipc/bindings';

import { app } from './app.svelte';
import { UserList } from './users/list.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

const office = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => office);

const SSN = '10100000000000005512';
const SPACE = 'PM-4KX7QD';
const SIGNED_IN: SessionState = { state: 'signed-in', ssn: SSN };
const LOCKED: SessionState = { state: 'locked', holder: 'Anne', ssn: SSN, passphraseKept: false };
const refused = (code: 'signed-out' | 'not-found'): Failure => ({ kind: 'refusal', refusal: { code } });

let session: SessionState;
let asked: string[];
/** What the office answers instead of what it has, if anything. */
let instead: (name: string) => Promise<unknown> | undefined;

const status = (): Status =>
  ({ office: { state: 'ready' }, practice: false, session, language: 'en', device: { theme: 'system' } }) as Status;
const home = { summary: { space: SPACE, kind: 'business' } } as SpaceHome;

/** The office as it is while locked: nobody is signed in, so it says nothing. */
function answer(command: string, { name }: { name?: string }): Promise<unknown> {
  if (command === 'status') return Promise.resolve(status());
  const what = name ?? command;
  asked.push(what);
  const other = instead(what);
  if (other) return other;
  if (session.state !== 'signed-in') return Promise.reject(refused('signed-out'));
  const answers: Record<string, unknown> = {
    'enter-space': home,
    'who-am-i': { language: 'en', certificates: [] },
    'list-my-spaces': { spaces: [], invitations: [] },
    'list-users': { rows: [], tasks: [], singleRights: [], mayInvite: true },
  };
  return Promise.resolve(answers[what]);
}

/** The shell says that the application is locked, or what the status says then. */
async function becomes(next: SessionState) {
  session = next;
  await app.applySession(next);
}

beforeEach(async () => {
  asked = [];
  instead = () => undefined;
  office.invoke.mockImplementation((command: string, input: { name?: string }) => answer(command, input));
  app.leave();
  await becomes({ state: 'signed-out' });
  await becomes(SIGNED_IN);
  await app.enter(SPACE);
  asked = [];
});

test('news about a message leaves an open eSpace as it is while the application is locked', async () => {
  await becomes(LOCKED);

  await app.refreshHome();

  expect(app.home, 'the screen stays, with what was typed in it').toEqual(home);
  expect(app.homeFailure).toBeNull();
  expect(asked, 'the office is not asked what it would not answer').toEqual([]);
});

test('an answer that crosses the lock does not look like access that was lost', async () => {
  instead = (name) => (name === 'enter-space' ? Promise.reject(refused('signed-out')) : undefined);

  await app.refreshHome();

  expect(app.home).toEqual(home);
});

test('access that is lost ends what is shown of an eSpace (M-8)', async () => {
  instead = (name) => (name === 'enter-space' ? Promise.reject(refused('not-found')) : undefined);

  await app.refreshHome();

  expect(app.home).toBeNull();
  expect(app.homeFailure).toEqual(refused('not-found'));
});

test('unlocking reads the open eSpace and the list of all anew', async () => {
  await becomes(LOCKED);

  await becomes(SIGNED_IN);

  await vi.waitFor(() => expect(asked.toSorted()).toEqual(['enter-space', 'list-my-spaces']));
  expect(app.home, 'it stays on the screen meanwhile').toEqual(home);
});

test('an eSpace that was lost while the application was locked is gone after unlocking (M-8)', async () => {
  await becomes(LOCKED);
  instead = (name) => (name === 'enter-space' ? Promise.reject(refused('not-found')) : undefined);

  await becomes(SIGNED_IN);

  await vi.waitFor(() => expect(app.home).toBeNull());
});

test('the list of users stays as it is while the application is locked', async () => {
  const list = new UserList(SPACE, async () => {});
  await list.load();
  asked = [];
  await becomes(LOCKED);

  await list.load();

  expect(list.failure).toBeNull();
  expect(list.users).not.toBeNull();
  expect(asked).toEqual([]);
});

test('the shell is told that somebody is there, also before they have registered', async () => {
  const told = () => asked.filter((what) => what === 'activity').length;
  let minute = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => 1e12 + 60_000 * ++minute);
  for (const [state, times] of [
    [{ state: 'signed-out' }, 0],
    [{ state: 'unregistered', certificate: {} } as SessionState, 1],
    [SIGNED_IN, 2],
    [LOCKED, 2],
  ] as const) {
    await becomes(state);
    app.active();
    expect(told()).toBe(times);
  }
  vi.restoreAllMocks();
});
