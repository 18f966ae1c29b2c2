// A code that was just made and is shown this once: copying it, saving its letter, and opening that to print it.

import { t } from '$lib/i18n';
import {
  copyText,
  openFile,
  saveCodeLetter,
  type FreshCode,
  type Language,
  type Saved,
  type SpaceId,
} from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';
import { toast } from '$lib/toasts.svelte';

/** What became of a fresh code so far. */
export class Fresh {
  copied = $state(false);
  /** The letter that was saved last. */
  letter = $state.raw<Saved | null>(null);
  saving = $state(false);
  /** Why the last of it was not done. */
  failure = $state.raw<Failure | null>(null);

  constructor(
    private readonly space: SpaceId,
    private readonly code: Pick<FreshCode, 'code' | 'groups'>,
  ) {}

  /** Whether it stands anywhere else; if not, it is lost when it is closed. */
  get kept(): boolean {
    return this.copied || this.letter !== null;
  }

  copy = () =>
    this.#try(async () => {
      await copyText({ text: this.code.groups });
      this.copied = true;
      toast({ text: t('codes-copied'), tone: 'ok' });
    });

  /** Saves the letter in a language, if a place is chosen, and offers to open it. */
  save = async (language: Language) => {
    this.saving = true;
    await this.#try(async () => {
      const { code, groups } = this.code;
      const saved = await saveCodeLetter({ space: this.space, code, groups, language });
      if (!saved) return;
      this.letter = saved;
      toast({
        text: t('codes-letter-saved', { file: saved.fileName }),
        tone: 'ok',
        action: { label: t('common-open'), run: async () => void (await openFile({ path: saved.path })) },
      });
    });
    this.saving = false;
  };

  /** Opens the letter in the program for such files, which can print it. */
  open = ({ path }: Saved) => this.#try(() => openFile({ path }));

  async #try(what: () => Promise<unknown>) {
    this.failure = null;
    try {
      await what();
    } catch (reason) {
      this.failure = asFailure(reason);
    }
  }
}
