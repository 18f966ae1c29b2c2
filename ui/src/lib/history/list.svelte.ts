// A history as a screen holds it: what was loaded so far, what is looked for in it, and what the check of
// the chain found.

import { fold, matcher } from '$lib/fold';
import { ungrouped } from '$lib/groups';
import { languageTag } from '$lib/i18n';
import type { ChainCheck, HistoryEntry, Saved, TableFormat } from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';
import { Work } from '$lib/work.svelte';

import { actor, sentence } from './sentence';
import type { HistorySource } from './source';

/** How many entries are shown, and loaded, at a time. */
const PAGE = 100;
/** How many the office gives at once, which is quicker where nobody waits for the first. */
const MOST = 200;

export class HistoryList {
  /** What was loaded, newest first. */
  entries = $state.raw<HistoryEntry[]>([]);
  /** How many there are in all; none before the first answer. */
  total = $state<number | null>(null);
  /** Whether everything was loaded. */
  complete = $state(false);
  loading = $state(false);
  /** Whether loading failed before there was enough. */
  stuck = $state(false);
  checking = $state(false);
  /** The checking, which can be stopped. */
  readonly work = new Work();
  /** What the check found, until the next one begins. */
  check = $state.raw<ChainCheck | null>(null);
  failure = $state.raw<Failure | null>(null);

  #search = $state('');
  /** How many of those that match are shown. */
  #limit = $state(PAGE);

  /** Everything an entry is found by, worked out once for each entry and language. */
  readonly #keys = $derived.by(() => {
    void languageTag();
    const known = new WeakMap<HistoryEntry, string>();
    return (entry: HistoryEntry): string => {
      const key = known.get(entry) ?? keyOf(entry);
      known.set(entry, key);
      return key;
    };
  });
  /** Those of the loaded entries that match what is looked for. */
  readonly matching = $derived.by(() => {
    if (!this.searching) return this.entries;
    const matches = matcher(this.#search);
    return this.entries.filter((entry) => matches(this.#keys(entry)));
  });
  /** Those that are shown. */
  readonly shown = $derived(this.matching.slice(0, this.#limit));
  /** Whether there are more to show, here or in the office. */
  readonly rest = $derived(this.shown.length < this.matching.length || (!this.complete && !this.searching));
  /** Whether the whole history was looked through in vain. */
  readonly nothingFound = $derived(this.complete && this.matching.length === 0);

  constructor(readonly source: HistorySource) {}

  /** What is looked for. */
  get search(): string {
    return this.#search;
  }

  /** Whether something is looked for. */
  get searching(): boolean {
    return this.#search.trim() !== '';
  }

  /** Looks for something in the whole history: what is missing is loaded, until the search is cleared. */
  find = async (typed: string) => {
    this.#search = typed;
    this.#limit = PAGE;
    if (this.searching) await this.#read();
  };

  /** Shows the next older entries. */
  async more() {
    this.#limit = this.shown.length + PAGE;
    await this.#read();
  }

  /** Goes on after a failure. */
  again = () => this.#read();

  /** Loads until there is enough to show, or to look through. */
  async #read() {
    if (this.loading) return;
    this.loading = true;
    await this.#try(async () => {
      while (!this.complete && (this.searching || this.entries.length < this.#limit)) {
        const count = this.searching ? MOST : PAGE;
        const page = await this.source.page(this.entries.at(-1)?.seq ?? null, count);
        this.entries = [...this.entries, ...page.entries];
        // What happens while one reads is counted, but newer than anything that is still to come.
        this.complete = page.entries.length < count || this.entries.length >= page.total;
        this.total = this.complete ? this.entries.length : page.total;
      }
    });
    this.stuck = this.failure !== null;
    this.loading = false;
  }

  /** Has the office check that no entry was changed, removed or put in. */
  async checkChain() {
    this.checking = true;
    this.check = null;
    await this.#try(async () => {
      this.check = await this.work.follow(this.source.check);
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
