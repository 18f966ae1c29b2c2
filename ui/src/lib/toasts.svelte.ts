// Short news at the lower edge: something was done, and perhaps how to undo it.

import { t } from '$lib/i18n';
import { asFailure, failureText } from '$lib/ipc/failure';

/** Good news, plain news, a caution, or something that did not work. */
export type Tone = 'ok' | 'info' | 'warn' | 'stop';

/** A way back or onwards, such as Undo or Show in folder. */
export interface ToastAction {
  label: string;
  run: () => void | Promise<void>;
}

/** One piece of news. */
export interface Toast {
  id: number;
  text: string;
  tone: Tone;
  action?: ToastAction;
}

/** What to say. `undo` is the way back; `action` any other way onwards. */
export interface News {
  text: string;
  tone?: Tone;
  undo?: () => Promise<void>;
  action?: ToastAction;
}

const MOST = 3;
const LIFE = 8_000;
// Whoever needs longer to reach the button gets it.
const LIFE_WITH_ACTION = 20_000;

class Toasts {
  all = $state.raw<Toast[]>([]);
  #next = 1;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  add({ text, tone = 'ok', undo, action }: News) {
    const way = undo ? { label: t('common-undo'), run: undo } : action;
    const toast: Toast = { id: this.#next++, text, tone, action: way };
    for (const old of this.all.slice(0, -(MOST - 1))) this.dismiss(old.id);
    this.all = [...this.all, toast];
    this.resume(toast.id);
  }

  /** Takes the way that a toast offers, and says so if it is barred. */
  async act({ id, action }: Toast) {
    this.dismiss(id);
    try {
      await action?.run();
    } catch (reason) {
      this.add({ text: failureText(asFailure(reason)), tone: 'stop' });
    }
  }

  /** Time stops while somebody looks at it. */
  pause(id: number) {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  /** Time goes on. */
  resume(id: number) {
    this.pause(id);
    const toast = this.all.find((toast) => toast.id === id);
    if (!toast) return;
    const life = toast.action ? LIFE_WITH_ACTION : LIFE;
    this.#timers.set(
      id,
      setTimeout(() => this.dismiss(id), life),
    );
  }

  dismiss(id: number) {
    this.pause(id);
    this.all = this.all.filter((toast) => toast.id !== id);
  }

  /** Another person is there, whom the news is not for. */
  clear() {
    for (const { id } of this.all) this.dismiss(id);
  }
}

/** The news that is shown now; `Toasts` of the design shows it. */
export const toasts = new Toasts();

/** Says that something happened. */
export const toast = (news: News) => toasts.add(news);
