import { expect, it } from 'vitest';

const screens = import.meta.glob<string>('../**/*.svelte', { query: '?raw', import: 'default', eager: true });

it('is asked about in one place only, so that nobody is asked twice', () => {
  const asking = Object.keys(screens).filter((file) => screens[file]?.includes('beforeNavigate('));
  expect(asking).toEqual(['./frame/LeaveGuard.svelte']);
});
