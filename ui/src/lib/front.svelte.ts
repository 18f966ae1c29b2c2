// Whether a screen stands in front. One that was made ready before anybody opened it stands behind the one that
// is open: it cannot be seen or reached, its keys do nothing, and the address is not about it.

import { getContext, setContext } from 'svelte';

import { page } from '$app/state';

const KEY = Symbol('front');

/** Says of everything within a component whether it stands in front. Called while the component is set up. */
export const provideFront = (front: () => boolean): void => void setContext(KEY, front);

/** The way to see whether this component stands in front. Called while the component is set up. */
export const inFront = (): (() => boolean) => getContext<(() => boolean) | undefined>(KEY) ?? (() => true);

const NOTHING = new URLSearchParams();

/** What the address asks of a screen; nothing while it stands behind. Called while the component is set up. */
export function searchParams(): () => URLSearchParams {
  const front = inFront();
  return () => (front() ? page.url.searchParams : NOTHING);
}

/** The screens that stand ready, by their addresses. */
class Standing {
  screens = $state.raw<ReadonlySet<string>>(new Set());

  add = (href: string) => void (this.screens = new Set([...this.screens, href]));
  remove = (href: string) => void (this.screens = new Set([...this.screens].filter((other) => other !== href)));
}

export const standing = new Standing();
