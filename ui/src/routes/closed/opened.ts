// What follows when one of the ways out has opened the office.

import { tick } from 'svelte';

import { app } from '$lib/app.svelte';
import type { Status } from '$lib/ipc/bindings';
import { toast } from '$lib/toasts.svelte';

/** Takes over how things stand now; says `news` if the office is open. */
export async function opened(status: Status, news: string) {
  await app.apply(status);
  if (status.office.state !== 'ready') return;
  // The layout clears what was said in the office before.
  await tick();
  toast({ text: news, tone: 'ok' });
}
