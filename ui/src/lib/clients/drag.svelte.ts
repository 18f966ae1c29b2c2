// Rows that are dragged with the pointer onto a group. The pointer is followed by hand: the system's own
// dragging is for files, and not every web view offers it inside a page. The keyboard has its own way.

import type { ClientRow, GroupId } from '$lib/ipc/bindings';

/** What says in the page that a thing takes rows in: its value is the group, or `none`. */
export const TARGET = 'data-takes-clients';

/** So many pixels are a slip of the hand and no dragging yet. */
const SLIP = 6;

class Dragging {
  /** What is being dragged. */
  rows = $state.raw<readonly ClientRow[]>([]);
  /** Where the pointer is. */
  x = $state(0);
  y = $state(0);
  /** Over which group. */
  over = $state<GroupId | 'none' | null>(null);

  /** Begins with a press on the handle of a row. */
  begin(event: PointerEvent, rows: readonly ClientRow[], drop: (group: GroupId | null) => void) {
    if (event.button !== 0 || rows.length === 0) return;
    event.preventDefault();
    const { pointerId, clientX, clientY } = event;
    const stop = new AbortController();
    const { signal } = stop;

    const move = (now: PointerEvent) => {
      if (now.pointerId !== pointerId) return;
      if (this.rows.length === 0 && Math.hypot(now.clientX - clientX, now.clientY - clientY) < SLIP) return;
      this.rows = rows;
      this.x = now.clientX;
      this.y = now.clientY;
      this.over = groupAt(now);
    };
    const end = (dropped: boolean) => {
      const { over } = this;
      stop.abort();
      this.rows = [];
      this.over = null;
      if (dropped && over !== null) drop(over === 'none' ? null : over);
    };
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', (now) => now.pointerId === pointerId && end(true), { signal });
    addEventListener('pointercancel', () => end(false), { signal });
    // Escape takes it back, before anything else that it closes.
    addEventListener(
      'keydown',
      (key) => {
        if (key.key === 'Escape') {
          key.stopPropagation();
          end(false);
        }
      },
      { signal, capture: true },
    );
  }
}

function groupAt({ clientX, clientY }: PointerEvent): GroupId | null {
  const below = document.elementFromPoint(clientX, clientY)?.closest(`[${TARGET}]`);
  return below?.getAttribute(TARGET) ?? null;
}

/** The one thing that can be dragged at a time. */
export const dragging = new Dragging();
