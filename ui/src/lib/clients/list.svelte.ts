// The clients of one eSpace and their groups, and what is done with them. Every move and every deletion has
// a way back.

import { app } from '$lib/app.svelte';
import { t } from '$lib/i18n';
import {
  changeGroup,
  createGroup,
  deleteGroup,
  listClients,
  moveClients,
  type ClientRow,
  type Clients,
  type GroupColour,
  type GroupId,
  type GroupView,
  type SpaceId,
} from '$lib/ipc/bindings';
import { asFailure, failureText, type Failure } from '$lib/ipc/failure';
import { toast } from '$lib/toasts.svelte';

import { counts, known } from './rows';

/** What is typed about a group. */
export type GroupInput = { name: string; colour: GroupColour };

/** The form for a group: an existing one, or a new one with clients that it begins with. */
export type GroupTask = { group: GroupView } | { group: null; rows: readonly ClientRow[] };

/** The clients of an eSpace. */
export class ClientList {
  data = $state.raw<Clients | null>(null);
  /** Why they could not be read. */
  failure = $state.raw<Failure | null>(null);
  /** The clients for which a group is being chosen. */
  moving = $state.raw<readonly ClientRow[] | null>(null);
  /** What the form for a group is open for. */
  editing = $state.raw<GroupTask | null>(null);
  /** The group of which is asked whether it shall be deleted. */
  deleting = $state.raw<GroupView | null>(null);
  /** Why it was not. */
  refused = $state.raw<Failure | null>(null);
  busy = $state(false);

  readonly known = $derived(known(this.data ?? { groups: [], domains: [] }));
  readonly counts = $derived(counts(this.data?.rows ?? []));
  readonly mayChange = $derived(this.data?.mayChange ?? false);

  constructor(readonly space: SpaceId) {}

  /** Reads everything; what is shown stays until the answer is there, and while the application is locked. */
  load = async () => {
    if (app.locked) return;
    try {
      this.data = await listClients({ space: this.space });
      this.failure = null;
    } catch (reason) {
      this.failure = asFailure(reason);
    }
  };

  /** How many clients are in a group, or without one. */
  count = (group: GroupId | 'none'): number => this.counts.get(group) ?? 0;

  /** Asks into which group clients shall go. */
  askMove = (rows: readonly ClientRow[]) => {
    if (this.mayChange && rows.length > 0) this.moving = rows;
  };

  /** Opens the form for a new group, perhaps with clients that it begins with. */
  askNew = (rows: readonly ClientRow[] = []) => {
    if (!this.mayChange) return;
    this.moving = null;
    this.editing = { group: null, rows };
  };

  /** Moves clients into a group, or out of theirs. */
  move = async (rows: readonly ClientRow[], group: GroupId | null): Promise<void> => {
    const numbers = rows.map(({ nationalNumber }) => nationalNumber);
    const places = numbers.map((nationalNumber) => ({ nationalNumber, group }));
    const before = await moveClients({ space: this.space, places });
    await this.load();
    const first = rows.find(({ nationalNumber }) => nationalNumber === before[0]?.nationalNumber);
    if (!first) return toast({ text: t('clients-moved-none'), tone: 'info' });
    const words = { count: before.length, name: first.name };
    toast({
      text: group
        ? t('clients-moved', { ...words, group: this.known.groups.get(group)?.name ?? '' })
        : t('clients-moved-out', words),
      tone: 'ok',
      undo: async () => {
        await moveClients({ space: this.space, places: before });
        await this.load();
        toast({ text: t('clients-moved-back', words), tone: 'ok' });
      },
    });
  };

  /** The same for whoever has no form in which a refusal could stand. */
  drop = async (rows: readonly ClientRow[], group: GroupId | null) => {
    try {
      await this.move(rows, group);
    } catch (reason) {
      toast({ text: failureText(asFailure(reason)), tone: 'stop' });
      await this.load();
    }
  };

  /** Saves what was typed about a group. */
  save = ({ name, colour }: GroupInput): Promise<GroupView> => {
    const task = this.editing;
    const { space } = this;
    if (task?.group) return changeGroup({ space, group: task.group.group, name, colour, version: task.group.version });
    const companies = (task?.rows ?? []).map(({ nationalNumber }) => nationalNumber);
    return createGroup({ space, name, colour, companies });
  };

  /** A group was saved: the list follows. */
  saved = async ({ name }: GroupView) => {
    const made = !this.editing?.group;
    this.editing = null;
    await this.load();
    toast({ text: t(made ? 'groups-created' : 'groups-saved', { name }), tone: 'ok' });
  };

  /** Asks whether a group shall be deleted. */
  askDelete = (group: GroupView) => {
    this.refused = null;
    this.deleting = group;
  };

  /** The question was answered with yes. It stays open, saying why, if that is refused. */
  confirmDelete = async () => {
    const group = this.deleting;
    if (!group || this.busy) return;
    this.busy = true;
    try {
      const companies = await deleteGroup({ space: this.space, group: group.group });
      this.deleting = null;
      await this.load();
      const { name, colour } = group;
      toast({
        text: t('groups-deleted', { name }),
        tone: 'ok',
        undo: async () => {
          await createGroup({ space: this.space, name, colour, companies });
          await this.load();
          toast({ text: t('groups-restored', { name }), tone: 'ok' });
        },
      });
    } catch (reason) {
      this.refused = asFailure(reason);
      await this.load();
    } finally {
      this.busy = false;
    }
  };
}

/** The list that is on the screen now; the side bar shows its groups. */
class OpenClients {
  list = $state.raw<ClientList | null>(null);
}

export const openClients = new OpenClients();
