// The desk of one administration, shared by its screens: the administration itself and its queue.

import { createContext } from 'svelte';

import { app } from '$lib/app.svelte';
import {
  administrationDetails,
  listCases,
  type AdministrationId,
  type AdministrationView,
  type RequestRow,
} from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';

/** A desk that an officer sits at. */
export class OpenDesk {
  view = $state.raw<AdministrationView | null>(null);
  cases = $state.raw<RequestRow[] | null>(null);
  /** Why it could not be read. */
  failure = $state.raw<Failure | null>(null);

  constructor(readonly administration: AdministrationId) {}

  /** Reads everything; what is shown stays until the answer is there, and while the application is locked. */
  load = async () => {
    if (app.locked) return;
    const { administration } = this;
    try {
      [this.view, this.cases] = await Promise.all([
        administrationDetails({ administration }),
        listCases({ administration }),
      ]);
      this.failure = null;
    } catch (reason) {
      const failure = asFailure(reason);
      this.failure = failure;
      // Whoever is no officer any more sees nothing of it from now on.
      if (failure.kind === 'refusal' && failure.refusal.code === 'not-found') this.view = this.cases = null;
    }
  };

  /** Reads the queue again after something was done, and with it the number that waits. */
  refresh = async () => {
    // What waits elsewhere is still good enough if it cannot be read just now.
    await Promise.all([this.load(), app.refreshSpaces().catch(() => {})]);
  };

  /** Takes over what a change answered. */
  take = (view: AdministrationView) => {
    this.view = view;
  };
}

/** The desk that a screen belongs to, and the way to open it for the screens below. */
export const [openDesk, provideDesk] = createContext<OpenDesk>();
