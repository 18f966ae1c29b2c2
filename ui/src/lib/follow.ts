// Links of the application, followed at once. SvelteKit lets a frame pass before it follows one, for the sake of
// what the web counts as responsive; here a person waits for it.

import { goto } from '$app/navigation';

/** Follows the link that was clicked, unless it leads out of the application, or somebody has dealt with it. */
export function follow(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target !== '' || link.origin !== location.origin || link.hash !== '') return;
  event.preventDefault();
  void goto(link.href, {
    keepFocus: 'sveltekitKeepfocus' in link.dataset,
    noScroll: 'sveltekitNoscroll' in link.dataset,
    replaceState: link.href === location.href,
  });
}
