// How many messages are still to be read: the number in the top bar and beside an eSpace's messages.

import { app } from '$lib/app.svelte';
import { countUnreadMessages, type SpaceId, type UnreadMessages } from '$lib/ipc/bindings';

class Unread {
  #counted = $state.raw<UnreadMessages>({ total: 0, spaces: [] });
  /** Grows with all news, so that an open list reads again. */
  news = $state(0);

  get total(): number {
    return this.#counted.total;
  }

  of(space: SpaceId): number {
    return this.#counted.spaces.find((one) => one.space === space)?.count ?? 0;
  }

  /** Takes over what an answer said. */
  know(counted: UnreadMessages) {
    this.#counted = counted;
  }

  /** Counts again; behind the lock and before a sign-in there is nobody to count for. */
  count = async () => {
    const { generation } = app;
    if (app.locked || app.session.state !== 'signed-in') return;
    try {
      const counted = await countUnreadMessages({});
      if (generation === app.generation) this.#counted = counted;
    } catch {
      // The number that is shown is still the best that is known; the list itself says what is wrong.
    }
  };
}

/** What the person who is signed in has yet to read. */
export const unread = new Unread();
