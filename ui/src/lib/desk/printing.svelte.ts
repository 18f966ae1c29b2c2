// Printing letters: several are one job and one PDF. Their codes are made by it and stand nowhere else,
// so it asks first.

import { t } from '$lib/i18n';
import { openFile, printLetters, type AdministrationId, type RequestRow } from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';
import { toast } from '$lib/toasts.svelte';
import { Work } from '$lib/work.svelte';

import { printable } from './queue';

/** The printing of letters at a desk. */
export class Printing {
  /** The requests whose letters wait for a yes. */
  question = $state.raw<RequestRow[] | null>(null);
  busy = $state(false);
  /** The job, which can be stopped until the letters are saved. */
  readonly work = new Work();
  /** Why the last job was not done. */
  failure = $state.raw<Failure | null>(null);

  constructor(
    private readonly administration: AdministrationId,
    /** What happens after a job, whatever became of it. */
    private readonly after: () => Promise<void>,
  ) {}

  /** Asks whether to print the letters of those rows that wait for one. */
  ask = (rows: readonly RequestRow[]) => {
    const letters = printable(rows);
    if (letters.length > 0 && !this.busy) this.question = letters;
  };

  /** The question was answered with yes. The shell asks for the place before any code is made. */
  confirm = async () => {
    const rows = this.question;
    if (!rows || this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      const { administration } = this;
      const requests = rows.map(({ request }) => request);
      const saved = await this.work.follow((follow) => printLetters({ administration, requests, follow }));
      if (saved) {
        toast({
          text: t('desk-printed', { count: rows.length, file: saved.fileName }),
          action: { label: t('common-open'), run: async () => void (await openFile({ path: saved.path })) },
        });
      }
    } catch (reason) {
      this.failure = asFailure(reason);
    } finally {
      this.busy = false;
      this.question = null;
    }
    await this.after();
  };
}
