// How long the application takes to start: the shell notes when the first screen can be used.

import { tick } from 'svelte';

import { screenReady } from '$lib/ipc/bindings';

let told = false;

const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A screen has everything that it shows. The first to say so since the start is told to the shell, once it is painted. */
export async function standsReady(): Promise<void> {
  if (told) return;
  told = true;
  await tick();
  // A frame begins before it is painted; when the second begins, the first can be seen.
  await painted();
  await painted();
  // Nothing to do about a failure here: a time that nobody noted is missed by nobody.
  await screenReady({}).catch(() => {});
}
