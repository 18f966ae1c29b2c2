// Long lists of the open eSpace, kept while one is in it: a list that was read before, or foreseen, opens at
// once, and is read again only if anything has changed since.

import { app } from '$lib/app.svelte';
import { revision, type SpaceId } from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';

/** So long after a screen was opened, in milliseconds, what may be wanted next is read. */
export const FORESIGHT = 150;

/** Something that is read, and what came of it. */
export class Kept<Data> {
  data = $state.raw<Data | null>(null);
  /** Why it could not be read. */
  failure = $state.raw<Failure | null>(null);

  #revision: string | null = null;
  #asked = 0;
  #reading: { revision: string; answer: Promise<Data> } | null = null;

  constructor(
    private readonly read: () => Promise<Data>,
    /** What is made ready with every new answer. */
    private readonly ready?: (data: Data) => void,
  ) {}

  /** Reads it if it may have changed; what is shown stays until the answer is there, and while the application is locked. */
  load = async () => {
    if (app.locked) return;
    const asked = (this.#asked += 1);
    try {
      // Asked first: what happens while the list is read counts as happening after.
      const now = await revision({});
      if (this.data === null || this.#revision !== now) {
        const data = await this.#read(now);
        // Whoever asked later knows better.
        if (asked !== this.#asked) return;
        if (this.data !== data) this.ready?.(data);
        this.data = data;
        this.#revision = now;
      }
      this.failure = null;
    } catch (reason) {
      if (asked === this.#asked) this.#fail(asFailure(reason));
    }
  };

  /** What is shown of an eSpace ends with the access to it (requirements M-8). Behind the lock it stays. */
  #fail(failure: Failure) {
    this.failure = failure;
    if (failure.kind !== 'refusal' || failure.refusal.code === 'signed-out') return;
    this.data = null;
    void app.refreshHome();
  }

  /** Two who want the same wait for one answer. */
  #read(revision: string): Promise<Data> {
    if (this.#reading !== null && this.#reading.revision === revision) return this.#reading.answer;
    const answer = this.read();
    const reading = { revision, answer };
    this.#reading = reading;
    const done = () => {
      if (this.#reading === reading) this.#reading = null;
    };
    answer.then(done, done);
    return answer;
  }
}

let whose = '';
// Nobody waits for this register itself to change.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const all = new Map<string, unknown>();

/** The list of that name of the open eSpace; nothing is kept of any other. */
export function kept<Data>(space: SpaceId, name: string, make: () => Kept<Data>): Kept<Data> {
  const now = `${app.generation} ${space}`;
  if (now !== whose) all.clear();
  whose = now;
  let found = all.get(name) as Kept<Data> | undefined;
  if (!found) all.set(name, (found = make()));
  return found;
}

/** Reads lists that may be wanted next, once nothing else is waited for. Answers with the way to stop. */
export function foresee(lists: () => { load: () => Promise<void> }[]): () => void {
  const timer = setTimeout(() => lists().forEach((list) => void list.load()), FORESIGHT);
  return () => clearTimeout(timer);
}
