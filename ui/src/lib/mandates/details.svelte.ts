// The details of one mandate: reading them, and changing scope and end without losing what somebody else
// changed meanwhile.

import { onDestroy } from 'svelte';

import { dayProblem } from '$lib/day';
import { Form } from '$lib/form.svelte';
import { changeMandate, mandateDetails, type MandateId, type MandateView, type Scope } from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';
import { mind } from '$lib/leaving';

import type { CertificationDesk } from './list.svelte';

/** What the form holds. */
export type Values = { scope: Scope; endsOn: string };

type Ends = {
  /** What happens once a change is saved. */
  saved: (view: MandateView) => void;
  /** What happens when it is found to be gone. */
  gone: () => void;
};

/** What the form begins with: of the scope, what the principal may still give. */
const valuesOf = ({ row, widest }: MandateView): Values => ({
  scope: row.scope.filter((key) => widest.includes(key)),
  endsOn: row.endsOn,
});

/** The details of a mandate. */
export class MandateDetails {
  view = $state.raw<MandateView | null>(null);
  /** Why they could not be read. */
  failure = $state.raw<Failure | null>(null);
  /** The form, while something is being changed. */
  form = $state.raw<Form<Values, MandateView> | null>(null);
  /** How it stands since somebody else changed it, if that was met when saving. */
  met = $state.raw<MandateView | null>(null);

  constructor(
    private readonly desk: CertificationDesk,
    private readonly mandate: MandateId,
    private readonly ends: Ends,
  ) {}

  /** Whether something was typed that is not saved. */
  get dirty(): boolean {
    return this.form?.dirty ?? false;
  }

  load = async () => {
    try {
      this.view = await this.#read();
      this.failure = null;
    } catch (reason) {
      const failure = asFailure(reason);
      const gone = failure.kind === 'refusal' && failure.refusal.code === 'not-found';
      if (gone && this.view) this.ends.gone();
      else this.failure = failure;
    }
  };

  /** Opens the form with what is saved now. */
  edit = () => {
    if (!this.view) return;
    let { version } = this.view.row;
    this.met = null;
    this.form = new Form<Values, MandateView>({
      initial: valuesOf(this.view),
      check: ({ endsOn }) => ({ endsOn: dayProblem(endsOn) }),
      submit: async (values) => {
        this.met = null;
        try {
          return await changeMandate({ space: this.desk.space, mandate: this.mandate, ...values, version });
        } catch (reason) {
          const failure = asFailure(reason);
          if (failure.kind === 'refusal' && failure.refusal.code === 'changed-meanwhile') {
            const latest = await this.#read();
            version = latest.row.version;
            this.met = latest;
          }
          throw reason;
        }
      },
      onDone: (view) => {
        this.view = view;
        this.form = null;
        this.ends.saved(view);
      },
    });
  };

  cancel = () => {
    this.form = null;
  };

  #read = () => mandateDetails({ space: this.desk.space, mandate: this.mandate });
}

/** Details for as long as their component lives; until then nobody leaves what was typed without being asked. */
export function createMandateDetails(desk: CertificationDesk, mandate: MandateId, ends: Ends): MandateDetails {
  const details = new MandateDetails(desk, mandate, ends);
  onDestroy(mind(details));
  return details;
}
