// Importing a list of access codes, step by step: the file, its columns, what is wrong with each row, and
// the registering. The list itself stays with the shell; whatever goes wrong, the step before is still there.

import { listen } from '@tauri-apps/api/event';

import {
  checkImport,
  forgetImport,
  readImport,
  registerImport,
  saveImportBadRows,
  saveImportResult,
  stopImport,
  type Columns,
  type ImportedRow,
  type ImportFile,
  type ImportProgress,
  type Saved,
  type SpaceId,
} from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';

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
  /** How far the registering is, while it lasts. */
  progress = $state.raw<Pick<ImportProgress, 'done' | 'total'> | null>(null);
  /** Whether the person stopped it and waits for that. */
  stopping = $state(false);
  /** Why the last thing was not done. */
  failure = $state.raw<Failure | null>(null);

  /** Whether the screen is gone. */
  #ended = false;

  readonly good = $derived(this.rows.filter(isGood).length);
  readonly bad = $derived(this.rows.length - this.good);

  constructor(
    readonly space: SpaceId,
    /** What happens once codes were registered. */
    private readonly onregistered: () => void = () => {},
  ) {}

  /** Whether codes are being registered, which leaving the screen would leave without its result. */
  get dirty(): boolean {
    return this.progress !== null;
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
      this.stopping = false;
      this.progress = { done: 0, total: this.good };
      const hearing = await listen<ImportProgress>('import', ({ payload }) => {
        if (payload.import === id && this.progress) this.progress = payload;
      });
      try {
        const { rows } = await registerImport({ import: id });
        this.rows = rows;
        this.step = 'done';
        this.onregistered();
      } finally {
        hearing();
        this.progress = null;
        this.stopping = false;
      }
    });

  /** Stops the registering; what it comes to is told by that itself. */
  stop = async () => {
    if (!this.file || !this.progress || this.stopping) return;
    this.stopping = true;
    await stopImport({ import: this.file.import });
  };

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
