// The details of one member or one invitation: reading them, and changing them without losing what
// somebody else changed meanwhile.

import { onDestroy } from 'svelte';

import { merge } from '$lib/company/merge';
import { Form } from '$lib/form.svelte';
import type { CertificateChoice, Contact, ContactInput, Grant, Right, Task, UserRow } from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';
import { mind } from '$lib/leaving';

/** What members and invitations have in common. */
type View = { row: UserRow; contact: Contact; version: number };

/** What a change asks the office to keep. */
export type Change = { grant: Grant; choice: CertificateChoice; contact: ContactInput; version: number };

/** What the form holds. */
export type Values = ContactInput & { task: Task; extraRights: Right[]; choice: CertificateChoice };

type Ways<V extends View> = {
  read: () => Promise<V>;
  change: (change: Change) => Promise<V>;
  /** What happens once a change is saved. */
  saved: (view: V) => void | Promise<void>;
  /** What happens when it is found to be gone. */
  gone: () => void;
};

const valuesOf = ({ row, contact }: View): Values => ({
  ...contact,
  task: row.grant.task,
  extraRights: [...row.grant.extraRights],
  choice: row.choice,
});

/** As texts, which can be brought together field by field. */
const textsOf = ({ extraRights, ...texts }: Values) => ({ ...texts, extraRights: extraRights.toSorted().join(' ') });

/** What was typed, with what somebody else saved in fields that were left alone. */
export function broughtTogether(base: Values, typed: Values, saved: Values): Values {
  const { values } = merge<Record<string, string>>(textsOf(base), textsOf(typed), textsOf(saved));
  const rights = (values['extraRights'] ?? '').split(' ').filter((right) => right !== '');
  return { ...saved, ...(values as Partial<Values>), extraRights: rights as Right[] };
}

/** The details of a member or an invitation. */
export class UserDetails<V extends View> {
  view = $state.raw<V | null>(null);
  /** Why they could not be read. */
  failure = $state.raw<Failure | null>(null);
  /** The form, while something is being changed. */
  form = $state.raw<Form<Values, V> | null>(null);
  /** Whether somebody else's change was met when saving. */
  met = $state(false);

  #ways: Ways<V>;

  constructor(ways: Ways<V>) {
    this.#ways = ways;
  }

  /** Whether something was typed that is not saved. */
  get dirty(): boolean {
    return this.form?.dirty ?? false;
  }

  load = async () => {
    try {
      this.view = await this.#ways.read();
      this.failure = null;
    } catch (reason) {
      const failure = asFailure(reason);
      const gone = failure.kind === 'refusal' && failure.refusal.code === 'not-found';
      if (gone && this.view) this.#ways.gone();
      else this.failure = failure;
    }
  };

  /** Takes over an answer that something else brought along. */
  take(view: V) {
    this.view = view;
  }

  /** Opens the form with what is saved now. */
  edit = () => {
    if (!this.view) return;
    let from: V = this.view;
    this.met = false;
    const form = new Form<Values, V>({
      initial: valuesOf(from),
      submit: async ({ task, extraRights, choice, ...contact }) => {
        this.met = false;
        try {
          return await this.#ways.change({ grant: { task, extraRights }, choice, contact, version: from.version });
        } catch (reason) {
          const failure = asFailure(reason);
          if (failure.kind === 'refusal' && failure.refusal.code === 'changed-meanwhile') {
            const latest = await this.#ways.read();
            const typed = { task, extraRights, choice, ...contact };
            Object.assign(form.values, broughtTogether(valuesOf(from), typed, valuesOf(latest)));
            from = latest;
            this.met = true;
          }
          throw reason;
        }
      },
      onDone: async (view) => {
        this.view = view;
        this.form = null;
        await this.#ways.saved(view);
      },
    });
    this.form = form;
  };

  cancel = () => {
    this.form = null;
  };
}

/** Details for as long as their component lives; until then nobody leaves what was typed without being asked. */
export function createDetails<V extends View>(ways: Ways<V>): UserDetails<V> {
  const details = new UserDetails(ways);
  onDestroy(mind(details));
  return details;
}
