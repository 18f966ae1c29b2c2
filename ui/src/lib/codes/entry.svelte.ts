// Entering an access code: it is checked once, as soon as all of it stands there, and says what it is for;
// only then can it be registered. A wrong code counts as an attempt, so the same text is never asked twice.

import { onDestroy } from 'svelte';

import { app } from '$lib/app.svelte';
import { CODE_SYMBOLS } from '$lib/design/code';
import { Form } from '$lib/form.svelte';
import {
  checkCode,
  readCodeEntry,
  registerCode,
  type CodeEntry,
  type CodeOutcome,
  type CodePreview,
  type Refusal,
  type SpaceId,
} from '$lib/ipc/bindings';
import { asFailure, fieldProblems, refusalText, type Failure } from '$lib/ipc/failure';
import { mind } from '$lib/leaving';

/** So many milliseconds nobody needs less to read what a code is for. */
const READING = 700;

/** A code that cannot be entered, and why. */
type Refused = { code: string; why: Refusal };

type Values = { code: string; securityCode: string };

const empty = (): Values => ({ code: '', securityCode: '' });

/** The entry of codes in one eSpace. */
export class CodeDesk {
  /** What the screen shows besides the field. */
  entry = $state.raw<CodeEntry | null>(null);
  /** Why that could not be read, or the code not be checked. */
  failure = $state.raw<Failure | null>(null);
  checking = $state(false);

  readonly form: Form<Values, CodeOutcome>;

  /** The code that was proven, and what it is for. */
  #proven = $state.raw<{ code: string; preview: CodePreview } | null>(null);
  #provenAt = 0;
  /** Codes that cannot be entered, and why: what the office said once it would say again. */
  #refused = $state.raw<readonly Refused[]>([]);
  #unlocking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly space: SpaceId,
    /** What happens once a code is registered. */
    ondone: (outcome: CodeOutcome) => void,
  ) {
    this.form = new Form<Values, CodeOutcome>({
      initial: empty(),
      check: ({ securityCode }): Partial<Record<string, Refusal>> =>
        this.wantsSecurityCode && securityCode.trim() === '' ? { securityCode: { code: 'security-code-missing' } } : {},
      submit: async (values) => {
        try {
          return await registerCode({ space, ...values });
        } catch (reason) {
          await this.#learn(values.code, asFailure(reason));
          throw reason;
        }
      },
      onDone: async (outcome) => {
        this.#proven = null;
        this.#refused = [];
        this.form.reset(empty());
        ondone(outcome);
        await Promise.all([this.load(), app.refreshHome()]);
      },
    });
  }

  /** What the code in the field is for, once it is proven. */
  get preview(): CodePreview | null {
    return this.#proven?.code === this.form.values.code ? this.#proven.preview : null;
  }

  /** Whether a security code goes with it. */
  get wantsSecurityCode(): boolean {
    return this.preview !== null && this.preview.securityCode !== 'none';
  }

  /** What is wrong with the code in the field. */
  get problem(): string | undefined {
    const refused = this.#refusalOf(this.form.values.code);
    return refused ? refusalText(refused) : this.form.problem('code');
  }

  /** Why nothing can be entered now. */
  get locked(): Refusal | null {
    return this.entry?.locked ?? null;
  }

  /** Reads what was entered lately, and whether the entry is locked. */
  load = async () => {
    if (app.locked) return;
    try {
      this.entry = await readCodeEntry({ space: this.space });
      this.failure = null;
      this.#unlockInTime();
    } catch (reason) {
      this.failure = asFailure(reason);
    }
  };

  /** Something was typed: a whole code is checked at once. */
  typed = () => {
    this.failure = null;
    if (this.form.values.code.length === CODE_SYMBOLS) void this.check();
  };

  /** Enter, or the button: checks what was not checked, and registers what was. */
  submit = async (event: SubmitEvent) => {
    event.preventDefault();
    // An Enter that was on its way when the answer came was meant for the check.
    if (this.preview && performance.now() - this.#provenAt < READING) return;
    if (this.preview) await this.form.submit(event);
    else await this.check();
  };

  /** Asks what the code is for, unless that is known. */
  async check(): Promise<void> {
    const { code } = this.form.values;
    if (this.checking || this.locked || this.preview || this.#refusalOf(code)) return;
    this.checking = true;
    this.failure = null;
    try {
      this.#proven = { code, preview: await checkCode({ space: this.space, code }) };
      this.#provenAt = performance.now();
    } catch (reason) {
      const failure = asFailure(reason);
      if (!(await this.#learn(code, failure)) && code === this.form.values.code) this.failure = failure;
    } finally {
      this.checking = false;
    }
    // What was typed meanwhile waits for its own answer.
    if (this.form.values.code !== code) this.typed();
  }

  /** Keeps what a refusal says about a code; answers whether it says something that is shown elsewhere. */
  async #learn(code: string, failure: Failure): Promise<boolean> {
    if (failure.kind === 'refusal' && failure.refusal.code === 'code-entry-locked') {
      this.#lock(failure.refusal);
      return true;
    }
    const problem = fieldProblems(failure)['code'];
    if (!problem) return false;
    const others = this.#refused.filter((refused) => refused.code !== code);
    this.#refused = [...others.map((refused) => withLatestCount(refused, problem)), { code, why: problem }];
    if (this.#proven?.code === code) this.#proven = null;
    if (problem.code === 'code-unknown' && problem.details.left === 0) await this.load();
    return true;
  }

  #refusalOf = (code: string): Refusal | undefined => this.#refused.find((refused) => refused.code === code)?.why;

  #lock(locked: Refusal) {
    this.entry = { recent: this.entry?.recent ?? [], locked };
    this.#unlockInTime();
  }

  /** The entry opens by itself once its time has come. */
  #unlockInTime() {
    clearTimeout(this.#unlocking);
    const locked = this.locked;
    if (locked?.code !== 'code-entry-locked') return;
    const wait = Math.max(0, Date.parse(locked.details.until) - Date.now()) + 1000;
    this.#unlocking = setTimeout(() => void this.load(), wait);
  }

  /** The screen is gone. */
  end = () => clearTimeout(this.#unlocking);
}

/** Each wrong code leaves fewer attempts; what was said before must not promise more. */
const withLatestCount = ({ code, why }: Refused, latest: Refusal): Refused =>
  why.code === 'code-unknown' && latest.code === 'code-unknown' ? { code, why: latest } : { code, why };

/** The entry of codes, for as long as its component lives; nobody leaves a typed code without being asked. */
export function createCodeDesk(space: SpaceId, ondone: (outcome: CodeOutcome) => void): CodeDesk {
  const desk = new CodeDesk(space, ondone);
  onDestroy(mind(desk.form));
  onDestroy(desk.end);
  return desk;
}
