// What a form knows: what was typed, what is wrong with each field, whether it is on its way. Nothing
// that was typed is lost when the office says no; the first wrong field gets the focus.

import { onDestroy, tick } from 'svelte';

import { asFailure, fieldProblems, refusalText, type Failure, type Refusal } from '$lib/ipc/failure';
import { mind } from '$lib/leaving';

/** What a form needs. */
export interface FormOptions<Values extends object, Result> {
  /** What stands in the fields at first. */
  initial: Values;
  /** Asks the office or the shell. */
  submit: (values: Values) => Promise<Result>;
  /** What happens when it said yes. */
  onDone?: (result: Result) => void | Promise<void>;
  /** What can be said before asking, such as a passphrase that is missing. */
  check?: (values: Values) => Partial<Record<string, Refusal | undefined>>;
  /** Refusals that belong to a field although the office says them about the whole. */
  fieldOf?: Partial<Record<Refusal['code'], string>>;
}

/** A refusal of a field, with what stood in it then: once that changes, the problem is gone. */
interface Problem {
  refusal: Refusal;
  then: string;
}

type Problems = Partial<Record<string, Problem>>;

/** A form's state. */
export class Form<Values extends object, Result = unknown> {
  values: Values = $state() as Values;
  busy = $state(false);
  /** Why the last attempt failed, unless fields say it. */
  failure = $state.raw<Failure | null>(null);

  #options: FormOptions<Values, Result>;
  #pristine = $state.raw('');
  #problems = $state.raw<Problems>({});

  constructor(options: FormOptions<Values, Result>) {
    this.#options = options;
    this.values = structuredClone(options.initial);
    this.#pristine = JSON.stringify(options.initial);
  }

  /** Whether something was typed that is not saved. */
  get dirty(): boolean {
    return JSON.stringify(this.values) !== this.#pristine;
  }

  /** What is wrong with a field, in the person's words. */
  problem = (field: string): string | undefined => {
    const found = this.#problems[field];
    return found && found.then === typed(this.values, field) ? refusalText(found.refusal) : undefined;
  };

  /** Starts over, with other values if some are given, such as those just saved. */
  reset = (values?: Values) => {
    const next = values ? structuredClone($state.snapshot(values) as Values) : (JSON.parse(this.#pristine) as Values);
    this.values = next;
    this.#pristine = JSON.stringify(next);
    this.#problems = {};
    this.failure = null;
  };

  /** Asks; a form's `onsubmit`. */
  submit = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    if (this.busy) return;
    const within = event?.target instanceof HTMLFormElement ? event.target : document;
    const values = $state.snapshot(this.values) as Values;
    this.failure = null;
    this.#problems = noted(values, this.#checked(within, values));
    if (Object.keys(this.#problems).length > 0) return this.#showProblems(within);

    this.busy = true;
    let result: Result;
    try {
      result = await this.#options.submit(values);
    } catch (reason) {
      this.#refused(values, asFailure(reason));
      return await this.#showProblems(within);
    } finally {
      this.busy = false;
    }
    this.#pristine = JSON.stringify(values);
    await this.#options.onDone?.(result);
  };

  /** What is wrong before anybody is asked. Whoever has to mend something anyway learns of all that is still empty. */
  #checked(within: ParentNode, values: Values): Partial<Record<string, Refusal | undefined>> {
    const found = this.#options.check?.(values) ?? {};
    return Object.values(found).some(Boolean) ? { ...missing(within), ...found } : {};
  }

  #refused(values: Values, failure: Failure) {
    const field = failure.kind === 'refusal' ? this.#options.fieldOf?.[failure.refusal.code] : undefined;
    const problems = field && failure.kind === 'refusal' ? { [field]: failure.refusal } : fieldProblems(failure);
    this.#problems = noted(values, problems);
    if (Object.keys(this.#problems).length === 0) this.failure = failure;
  }

  /** Puts the focus into the first wrong field. What no field here can say, the form says. */
  async #showProblems(within: ParentNode) {
    await tick();
    const fields = [...within.querySelectorAll<HTMLElement>('[name], [data-field]')].filter(reachable);
    const stray = Object.keys(this.#problems).find((name) => !fields.some((element) => nameOf(element) === name));
    const refusal = stray && this.#problems[stray]?.refusal;
    if (refusal) this.failure ??= { kind: 'refusal', refusal };
    await tick();
    const wrong = fields.find((element) => nameOf(element) in this.#problems);
    (wrong ?? noticeNear(within))?.focus();
  }
}

/** A form's state, for as long as its component lives; until then nobody leaves it without being asked. */
export function createForm<Values extends object, Result>(options: FormOptions<Values, Result>) {
  const form = new Form<Values, Result>(options);
  onDestroy(mind(form));
  return form;
}

/** Where the failure of a whole form is shown: within it, or else beside it. */
const noticeNear = (within: ParentNode): HTMLElement | null | undefined =>
  within.querySelector<HTMLElement>('[data-failure]') ??
  (within instanceof Element ? within.closest('[role="dialog"], dialog, main') : null)?.querySelector('[data-failure]');

const nameOf = (element: HTMLElement) => element.dataset['field'] ?? element.getAttribute('name') ?? '';

const reachable = (element: HTMLElement) =>
  element.getAttribute('type') !== 'hidden' && element.closest('[aria-hidden="true"]') === null;

const MISSING: Refusal = { code: 'field-missing' };

/** The fields that are still empty and must not be. */
const missing = (within: ParentNode): Record<string, Refusal> =>
  Object.fromEntries(
    [...within.querySelectorAll<HTMLInputElement>('[name][aria-required="true"]')]
      .filter((element) => element.value.trim() === '' && reachable(element))
      .map((element) => [nameOf(element), MISSING]),
  );

function noted(values: object, refusals: Partial<Record<string, Refusal>>): Problems {
  const problems: Problems = {};
  for (const [field, refusal] of Object.entries(refusals)) {
    if (refusal) problems[field] = { refusal, then: typed(values, field) };
  }
  return problems;
}

/** What stands in a field, wherever it is among the values; the whole form for a field it does not know. */
function typed(values: object, field: string): string {
  return JSON.stringify(within(values, field) ?? values) ?? '';
}

function within(values: object, field: string): unknown {
  if (field in values) return (values as Record<string, unknown>)[field];
  for (const value of Object.values(values)) {
    const found: unknown = typeof value === 'object' && value !== null ? within(value, field) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
