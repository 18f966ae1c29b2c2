import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { app } from '$lib/app.svelte';
import { i18n, t } from '$lib/i18n';
import type { Status } from '$lib/ipc/bindings';

import Layout from '../../routes/+layout.svelte';
import Lock from './Lock.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn(), beforeNavigate: vi.fn() }));
const at = vi.hoisted(() => ({ page: { url: new URL('http://localhost/welcome'), params: {} } }));
vi.mock('$app/state', () => at);

const status = (practice: boolean, more: Partial<Status>): Status =>
  ({ office: { state: 'ready' }, session: { state: 'signed-out' }, practice, ...more }) as Status;
const locked: Partial<Status> = {
  session: { state: 'locked', holder: 'Anne', ssn: '10100000000000005512', passphraseKept: true },
};
const children = createRawSnippet(() => ({ render: () => '<h1>A screen</h1>' }));
const shown = (path: string) => {
  at.page.url = new URL(path, 'http://localhost');
  return render(Layout, { props: { children } }).body;
};

beforeEach(() => i18n.set('en'));
afterEach(() => {
  app.status = null;
  app.failure = null;
});

it('stands on the screen that covers everything while the application is locked (X-5)', () => {
  app.status = status(true, locked);
  expect(render(Lock).body).toContain(t('practice-banner'));

  app.status = status(false, locked);
  const real = render(Lock).body;
  expect(real).toContain(t('lock-title'));
  expect(real).not.toContain(t('practice-banner'));
});

it('stands on every screen before sign-in (X-5)', () => {
  app.status = status(true, {});
  for (const path of ['/welcome', '/test', '/trust']) {
    expect(shown(path), path).toContain('A screen');
    expect(shown(path), path).toContain(t('practice-banner'));
  }
  app.status = status(false, {});
  expect(shown('/welcome')).not.toContain(t('practice-banner'));
});

it('stands on the screens of a registration, of an office that is closed, and of a failure (X-5)', () => {
  app.status = status(true, { session: { state: 'unregistered' } as Status['session'] });
  expect(shown('/register')).toContain(t('practice-banner'));

  app.status = status(true, { office: { state: 'closed', refusal: { code: 'data-damaged' } } });
  expect(shown('/closed')).toContain(t('practice-banner'));

  app.failure = { kind: 'fault', id: 'F-1' };
  expect(shown('/closed')).toContain(t('practice-banner'));
});
