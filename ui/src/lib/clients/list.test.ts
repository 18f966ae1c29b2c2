// @vitest-environment jsdom

import { beforeEach, expect, test, vi } from 'vitest';

import { i18n } from '$lib/i18n';
import type { ClientRow, Clients, Failure, GroupView, Placement } from '$lib/ipc/bindings';
import { toasts } from '$lib/toasts.svelte';

import { ClientList } from './list.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

const office = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock('@tauri-apps/api/core', () => office);

const horesca: GroupView = { group: 'g-1', name: 'Horesca', colour: 'green', version: 3 };
const client = (nationalNumber: string, name: string) =>
  ({ nationalNumber, name, group: null, domains: [], state: 'over' }) as Partial<ClientRow> as ClientRow;
const cafe = client('1', 'Café');
const garage = client('2', 'Garage');
const taken: Failure = { kind: 'refusal', refusal: { code: 'changed-meanwhile' } };

let asked: [string, unknown][];
let before: Placement[];
let refuses: Failure | null;
let list: ClientList;

const texts = () => toasts.all.map(({ text }) => text);
const last = () => asked.filter(([name]) => name !== 'list-clients').at(-1);

beforeEach(async () => {
  i18n.set('en');
  toasts.clear();
  asked = [];
  before = [];
  refuses = null;
  office.invoke.mockImplementation(async (_: string, { name, input }: { name: string; input: unknown }) => {
    asked.push([name, input]);
    const data: Clients = { groups: [horesca], domains: [], rows: [cafe, garage], mayChange: true };
    if (name === 'list-clients') return data;
    if (refuses) throw refuses;
    if (name === 'move-clients') return before;
    return name === 'delete-group' ? ['1'] : horesca;
  });
  list = new ClientList('s');
  await list.load();
});

test('a move says where to, and is undone by moving back', async () => {
  before = [{ nationalNumber: '1', group: 'g-9' }];
  await list.move([cafe, garage], 'g-1');
  expect(last()?.[1]).toEqual({
    space: 's',
    places: [
      { nationalNumber: '1', group: 'g-1' },
      { nationalNumber: '2', group: 'g-1' },
    ],
  });
  expect(texts()).toEqual(['Café is now in the group “Horesca”.']);
  const [news] = toasts.all;
  if (news) await toasts.act(news);
  expect(last()).toEqual(['move-clients', { space: 's', places: before }]);
  expect(texts()).toEqual(['Café is back where it was.']);
});

test('whoever is there already is not said to have moved', async () => {
  await list.move([cafe], null);
  expect(texts()).toEqual(['Nothing to move: they are there already.']);
  expect(toasts.all[0]?.action).toBeUndefined();
});

test('a drop that is refused says why', async () => {
  refuses = taken;
  await list.drop([cafe], 'g-1');
  expect(toasts.all[0]?.tone).toBe('stop');
});

test('a deleted group comes back with its clients', async () => {
  list.askDelete(horesca);
  await list.confirmDelete();
  expect(list.deleting).toBeNull();
  const [news] = toasts.all;
  if (news) await toasts.act(news);
  expect(last()).toEqual(['create-group', { space: 's', name: 'Horesca', colour: 'green', companies: ['1'] }]);
});

test('a deletion that is refused leaves the question open and says why', async () => {
  refuses = taken;
  list.askDelete(horesca);
  await list.confirmDelete();
  expect(list.deleting).toBe(horesca);
  expect(list.refused).toEqual(taken);
  expect(toasts.all).toEqual([]);
});

test('a new group begins with the clients that were chosen; a changed one names its version', async () => {
  list.askNew([garage]);
  await list.save({ name: 'Trades', colour: 'red' });
  expect(last()?.[1]).toEqual({ space: 's', name: 'Trades', colour: 'red', companies: ['2'] });
  list.editing = { group: horesca };
  await list.save({ name: 'Hotels', colour: 'blue' });
  expect(last()).toEqual(['change-group', { space: 's', group: 'g-1', name: 'Hotels', colour: 'blue', version: 3 }]);
});
