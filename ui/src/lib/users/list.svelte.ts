// The list of users of one eSpace, and the work that is done on its rows: one after another, counted,
// stoppable, and with a way back where the rules have one.

import { app } from '$lib/app.svelte';
import { t } from '$lib/i18n';
import type { SpaceId, UserRow, Users } from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';
import type { Kept } from '$lib/kept.svelte';
import { toast } from '$lib/toasts.svelte';

import { WAY_BACK, allowing, asksFirst, carryOut, type RowAct } from './acts';
import { keptUsers } from './kept';
import { fullName } from './rows';

/** Something that is being done with rows, or of which some could not be done. */
export type Work = {
  act: RowAct;
  total: number;
  done: number;
  /** Whether it is still going on. */
  running: boolean;
  problems: { row: UserRow; failure: Failure }[];
};

/** Something that waits for a yes. */
export type Question = { act: RowAct; rows: UserRow[] };

/** The list of users of an eSpace. */
export class UserList {
  work = $state<Work | null>(null);
  question = $state.raw<Question | null>(null);

  #stopped = false;
  readonly #kept: Kept<Users>;

  constructor(
    readonly space: SpaceId,
    /** What happens once the person has left the eSpace. */
    private readonly onleft: () => Promise<void>,
  ) {
    this.#kept = keptUsers(space);
  }

  get users(): Users | null {
    return this.#kept.data;
  }

  /** Why the list could not be read. */
  get failure(): Failure | null {
    return this.#kept.failure;
  }

  /** Reads the list, if anything has changed. */
  load = () => this.#kept.load();

  /** Does something with rows, after a question where one is due. Answers with the rows as they stand then. */
  async act(act: RowAct, rows: readonly UserRow[]): Promise<UserRow[]> {
    const ready = allowing(rows, act);
    if (ready.length === 0 || this.work?.running) return [];
    if (asksFirst(act, ready)) {
      this.question = { act, rows: ready };
      return [];
    }
    return this.#run(act, ready);
  }

  /** The question was answered with yes. */
  confirm = async () => {
    const question = this.question;
    this.question = null;
    if (question) await this.#run(question.act, question.rows);
  };

  /** Leaves undone what has not begun. */
  stop = () => {
    this.#stopped = true;
  };

  /** The person has read what could not be done. */
  dismiss = () => {
    if (!this.work?.running) this.work = null;
  };

  async #run(act: RowAct, rows: UserRow[]): Promise<UserRow[]> {
    this.#stopped = false;
    this.work = { act, total: rows.length, done: 0, running: true, problems: [] };
    const work = this.work;
    const did: UserRow[] = [];
    const after: UserRow[] = [];
    for (const row of rows) {
      // Behind the lock the office would refuse one after the other.
      if (this.#stopped || app.locked) break;
      try {
        const now = await carryOut(this.space, act, row);
        did.push(row);
        if (now) after.push(now);
      } catch (reason) {
        work.problems.push({ row, failure: asFailure(reason) });
      }
      work.done += 1;
    }
    work.running = false;
    if (work.problems.length === 0) this.work = null;
    if (act === 'leave' && did.length > 0) await this.onleft();
    else await Promise.all([this.load(), app.refreshHome()]);
    this.#tell(act, did, after);
    return after;
  }

  #tell(act: RowAct, did: UserRow[], after: UserRow[]) {
    const [first] = did;
    if (!first || act === 'leave') return;
    const wayBack = WAY_BACK[act];
    const undoable = wayBack ? allowing(after, wayBack) : [];
    toast({
      text: t(`users-done-${act}`, { count: did.length, name: fullName(first) }),
      tone: 'ok',
      undo: wayBack && undoable.length > 0 ? async () => void (await this.#run(wayBack, undoable)) : undefined,
    });
  }
}
