// One request at the desk of its administration: what is known of it, and what comes after a decision.

import { app } from '$lib/app.svelte';
import { caseDetails, loseLetter, type RequestId, type RequestRow, type RequestView } from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';

import type { OpenDesk } from './desk.svelte';
import { nextWaiting } from './queue';

/** A request that an officer looks at. */
export class OpenCase {
  view = $state.raw<RequestView | null>(null);
  /** Why it could not be read. */
  failure = $state.raw<Failure | null>(null);
  /** Why the last thing was not done. */
  refused = $state.raw<Failure | null>(null);
  busy = $state(false);

  constructor(
    private readonly desk: OpenDesk,
    readonly request: RequestId,
  ) {}

  /** The request to look at after this one. */
  get next(): RequestRow | undefined {
    const { row } = this.view ?? {};
    return row && nextWaiting(this.desk.cases ?? [], row);
  }

  load = async () => {
    if (app.locked) return;
    try {
      this.view = await caseDetails({ administration: this.desk.administration, request: this.request });
      this.failure = null;
    } catch (reason) {
      this.failure = asFailure(reason);
    }
  };

  /** Reads it again after something was done, and the queue with it. */
  refresh = async () => {
    await Promise.all([this.load(), this.desk.refresh()]);
  };

  /** Takes over what a decision answered. */
  take = (view: RequestView) => {
    this.view = view;
    void this.desk.refresh();
  };

  /** Reports its letter as lost: its codes that were not entered are void. Answers whether it is done. */
  lose = async (): Promise<boolean> => {
    this.busy = true;
    this.refused = null;
    try {
      this.take(await loseLetter({ administration: this.desk.administration, request: this.request }));
      return true;
    } catch (reason) {
      this.refused = asFailure(reason);
      await this.load();
      return false;
    } finally {
      this.busy = false;
    }
  };
}
