// The keys of a list, for entries that are read and not opened: from the search down into them, from one
// to the next, and back.

import type { Attachment } from 'svelte/attachments';

import { target } from '$lib/design/table';

/** So many entries a page key passes. */
const PAGE = 10;

/** Leads the arrows, Home, End and the page keys through the `[data-entry]` within; Escape clears the search. */
export const walk =
  (clear: () => void): Attachment<HTMLElement> =>
  (list) => {
    const walked = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
      const search = list.querySelector<HTMLInputElement>('input[type="search"]');
      const entries = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
      const at = entries.indexOf(event.target);
      let to: HTMLElement | null | undefined;
      if (event.target === search) {
        if (event.key === 'ArrowDown') to = entries[0];
        else if (event.key === 'Escape' && search.value !== '') {
          clear();
          to = search;
        }
      } else if (at === 0 && event.key === 'ArrowUp') to = search;
      else if (at >= 0) to = entries[target(event.key, at, entries.length, PAGE) ?? -1];
      if (!to) return;
      event.preventDefault();
      event.stopPropagation();
      to.focus();
    };
    list.addEventListener('keydown', walked);
    return () => list.removeEventListener('keydown', walked);
  };
