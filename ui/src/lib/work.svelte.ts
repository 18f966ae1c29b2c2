// Long work: how far it is, and the way to stop it. The shell tells of it under a word that the screen chose.

import { listen } from '@tauri-apps/api/event';

import { stopWork, type Progress } from '$lib/ipc/bindings';

/** Work that may take long; one at a time. */
export class Work {
  /** How far it is; nothing while it is not worth a word. */
  progress = $state.raw<Pick<Progress, 'done' | 'total'> | null>(null);
  /** Whether the person stopped it and waits for that. */
  stopping = $state(false);

  #name: string | null = null;

  /** Does it under a word of its own, or one that it has anyway. */
  async follow<Result>(body: (follow: string) => Promise<Result>, name: string = crypto.randomUUID()): Promise<Result> {
    this.#name = name;
    const deaf = await listen<Progress>('work', ({ payload }) => {
      if (payload.work === name && this.#name === name) this.progress = payload;
    });
    try {
      return await body(name);
    } finally {
      deaf();
      this.#name = null;
      this.progress = null;
      this.stopping = false;
    }
  }

  /** Stops it; what it comes to is told by the work itself. */
  stop = async (): Promise<void> => {
    if (this.#name === null || this.stopping) return;
    this.stopping = true;
    await stopWork({ work: this.#name });
  };
}
