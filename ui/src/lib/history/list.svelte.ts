// A history as a screen holds it: what was loaded so far, what is looked for in it, and what the check of
// the chain found.

import { fold, matcher } from '$lib/fold';
import { ungrouped } from '$lib/groups';
import type { ChainCheck, HistoryEntry, Saved, TableFormat } from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';

import { actor, sentence } from './sentence';
import type { HistorySource } from './source';

/** How many entries are loaded at a time. */
const PAGE = 100;

export class HistoryList {
  /** What was loaded, newest first. */
  entries = $state.raw<HistoryEntry[]>([]);
  /** How many there are in all; none before the first answer. */
  total = $state<number | null>(null);
  loading = $state(false);
  checking = $state(false);
  /** What the check found, until the next one begins. */
  check = $state.raw<ChainCheck | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** What is looked for among the loaded entries. */
  search = $state('');

  readonly complete = $derived(this.total !== null && this.entries.length >= this.total);
  readonly #keys = $derived(this.entries.map(keyOf));
  readonly matching = $derived.by(() => {
    const matches = matcher(this.search);
    return this.entries.filter((_, place) => matches(this.#keys[place] ?? ''));
  });

  constructor(readonly source: HistorySource) {}

  /** Loads the next older entries. */
  async more() {
    if (this.loading) return;
    this.loading = true;
    await this.#try(async () => {
      const before = this.entries.at(-1)?.seq ?? null;
      const page = await this.source.page(before, PAGE);
      this.entries = [...this.entries, ...page.entries];
      this.total = page.total;
    });
    this.loading = false;
  }

  /** Has the office check that no entry was changed, removed or put in. */
  async checkChain() {
    this.checking = true;
    this.check = null;
    await this.#try(async () => {
      this.check = await this.source.check();
    });
    this.checking = false;
  }

  /** Saves the whole history; nothing if the person thinks better of it. */
  async save(format: TableFormat): Promise<Saved | null> {
    let saved: Saved | null = null;
    await this.#try(async () => {
      saved = await this.source.save(format);
    });
    return saved;
  }

  async #try(work: () => Promise<void>) {
    this.failure = null;
    try {
      await work();
    } catch (error) {
      this.failure = asFailure(error);
    }
  }
}

/** Everything an entry is found by. Certificate numbers are found with and without their spaces. */
function keyOf(entry: HistoryEntry): string {
  const numbers = [entry.ssn, entry.details.ssn].map((number) => ungrouped(number ?? ''));
  return fold([sentence(entry), actor(entry), ...numbers].join(' '));
}
