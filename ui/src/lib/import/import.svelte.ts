// Importing a list of access codes, step by step: the file, its columns, what is wrong with each row, and
// the registering. The list itself stays with the shell; whatever goes wrong, the step before is still there.

import {
  checkImport,
  forgetImport,
  readImport,
  registerImport,
  saveImportBadRows,
  saveImportResult,
  type Columns,
  type ImportedRow,
  type ImportFile,
  type Progress,
  type Saved,
  type SpaceId,
} from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';
import { Work } from '$lib/work.svelte';

import { isGood } from './rows';

/** The steps, in their order. */
export const STEPS = ['file', 'columns', 'checked', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** One import into one eSpace. */
export class Import {
  step = $state<Step>('file');
  /** The path of the file, as typed or chosen. */
  path = $state('');
  file = $state.raw<ImportFile | null>(null);
  columns = $state.raw<Columns>({ code: null, securityCode: null });
  rows = $state.raw<readonly ImportedRow[]>([]);
  /** Something is on its way. */
  busy = $state(false);
  /** The registering, which can be stopped. */
  readonly work = new Work();
  /** Why the last thing was not done. */
  failure = $state.raw<Failure | null>(null);

  /** How many rows are being registered, while that lasts. */
  #registering = $state<number | null>(null);
  /** Whether the screen is gone. */
  #ended = false;

  readonly good = $derived(this.rows.filter(isGood).length);
  readonly bad = $derived(this.rows.length - this.good);

  constructor(
    readonly space: SpaceId,
    /** What happens once codes were registered. */
    private readonly onregistered: () => void = () => {},
  ) {}

  /** How far the registering is, while it lasts. */
  get progress(): Pick<Progress, 'done' | 'total'> | null {
    if (this.#registering === null) return null;
    return this.work.progress ?? { done: 0, total: this.#registering };
  }

  /** Whether codes are being registered, which leaving the screen would leave without its result. */
  get dirty(): boolean {
    return this.#registering !== null;
  }

  /** Reads the file at the path: the sheet that is asked for, or else the one that has codes. */
  read = (sheet: number | null = null) =>
    this.#run(async () => {
      const file = await readImport({ space: this.space, path: this.path, sheet });
      this.file = file;
      this.columns = file.recognised;
      this.rows = [];
      this.step = 'columns';
    });

  /** Checks every row. It uses up no code. */
  check = () =>
    this.#run(async () => {
      if (!this.file || this.columns.code === null) return;
      const { rows } = await checkImport({ import: this.file.import, columns: this.columns });
      this.rows = rows;
      this.step = 'checked';
    });

  /** Registers the good rows, all of them or none. */
  register = () =>
    this.#run(async () => {
      if (!this.file || this.good === 0) return;
      const id = this.file.import;
      this.#registering = this.good;
      try {
        const { rows } = await this.work.follow(() => registerImport({ import: id }), id);
        this.rows = rows;
        this.step = 'done';
        this.onregistered();
      } finally {
        this.#registering = null;
      }
    });

  /** Reads another sheet of the file. If that cannot be read, the one before is still there, and chosen. */
  readSheet = async (sheet: number) => {
    await this.read(sheet);
    if (this.failure && this.file) this.file = { ...this.file };
  };

  /** Saves what became of each row, or the rows to correct. */
  save = (what: 'result' | 'bad'): Promise<Saved | null> =>
    this.#run(async () => {
      if (!this.file) return null;
      const which = { import: this.file.import };
      return what === 'result' ? await saveImportResult(which) : await saveImportBadRows(which);
    }).then((saved) => saved ?? null);

  /** Back to the columns, with what was chosen. */
  backToColumns = () => {
    this.failure = null;
    this.step = 'columns';
  };

  /** Back to the beginning, with the path that was there. */
  another = () => {
    this.failure = null;
    this.step = 'file';
  };

  /** The screen is gone: the shell need not keep the codes any longer than what is on its way lasts. */
  end = () => {
    this.#ended = true;
    if (!this.busy) this.#forget();
  };

  #forget() {
    if (this.file) void forgetImport({ import: this.file.import }).catch(() => undefined);
  }

  async #run<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.failure = null;
    try {
      return await work();
    } catch (reason) {
      this.failure = asFailure(reason);
      // The application was restarted, or another window read another file.
      if (this.failure.kind === 'refusal' && this.failure.refusal.code === 'import-gone') this.step = 'file';
      return undefined;
    } finally {
      this.busy = false;
      if (this.#ended) this.#forget();
    }
  }
}
