// The list of messages, of one eSpace or of all: reading it, and marking what was read, with a way back.

import { app } from '$lib/app.svelte';
import { t } from '$lib/i18n';
import {
  listAllMessages,
  listMessages,
  markAllMessagesRead,
  markMessages,
  type MessageId,
  type MessageRow,
  type Messages,
  type SpaceId,
} from '$lib/ipc/bindings';
import { asFailure, failureText, type Failure } from '$lib/ipc/failure';
import { toast } from '$lib/toasts.svelte';

import { marked } from './rows';
import { unread } from './unread.svelte';

/** So many messages are marked at a time; nobody waits for one that has nothing to do with them. */
const PORTION = 2_000;

/** The messages of an eSpace, or of all. */
export class MessageList {
  data = $state.raw<Messages | null>(null);
  /** Why they could not be read. */
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);

  constructor(readonly space: SpaceId | null) {}

  /** Whether something is still to be read. */
  get anyUnread(): boolean {
    return this.data?.rows.some((row) => row.unread) === true || (this.data?.leftOut ?? 0) > 0;
  }

  /** Reads them again; what is shown stays until the answer is there, and while the application is locked. */
  load = async () => {
    if (app.locked) return;
    try {
      this.data = await (this.space === null ? listAllMessages({}) : listMessages({ space: this.space }));
      this.failure = null;
    } catch (reason) {
      this.failure = asFailure(reason);
    }
  };

  /** Marks messages, and says so with a way back. */
  mark = async (rows: readonly MessageRow[], read: boolean) => {
    const meant = rows.filter((row) => row.unread === read).map(({ message }) => message);
    await this.#try(async () => {
      await this.#put(meant, read);
      this.#tell(meant, read);
    });
  };

  /** Marks everything as read, also what the list leaves out. */
  markAll = async () => {
    await this.#try(async () => {
      const meant = await markAllMessagesRead({ of: this.space });
      await Promise.all([this.load(), unread.count()]);
      this.#tell(meant, true);
    });
  };

  /** Whoever opens a message has read it. */
  opened = async (row: MessageRow) => {
    if (row.unread) await this.#try(() => this.#put([row.message], true));
  };

  async #try(act: () => Promise<void>) {
    this.busy = true;
    try {
      await act();
    } catch (reason) {
      toast({ text: failureText(asFailure(reason)), tone: 'stop' });
    } finally {
      this.busy = false;
    }
  }

  async #put(meant: readonly MessageId[], read: boolean) {
    for (let from = 0; from < meant.length; from += PORTION) {
      unread.know(await markMessages({ messages: meant.slice(from, from + PORTION), read }));
    }
    if (this.data) this.data = { ...this.data, rows: marked(this.data.rows, meant, !read) };
  }

  #tell(meant: readonly MessageId[], read: boolean) {
    toast({
      text: t(read ? 'messages-marked-read' : 'messages-marked-unread', { count: meant.length }),
      tone: 'ok',
      undo: meant.length > 0 ? () => this.#put(meant, !read) : undefined,
    });
  }
}
