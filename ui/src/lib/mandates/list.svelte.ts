// The certifications tab of one eSpace: what it is certified for and asked for, the mandates of both sides,
// and what is done with them. What has no way back is asked first; a new code is kept until it was shown.

import { app } from '$lib/app.svelte';
import { named, t } from '$lib/i18n';
import {
  replaceCode,
  replaceMandateCode,
  revokeCode,
  type CertificationRow,
  type Certifications,
  type DomainId,
  type DomainView,
  type FreshCode,
  type MandateRow,
  type SecurityCodeRule,
  type SpaceId,
  type WaitingCode,
} from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';
import type { Kept } from '$lib/kept.svelte';
import { toast } from '$lib/toasts.svelte';

import { allowing, carryOut, type AskedAct } from './acts';
import { keptCertifications } from './kept';
import { inForce } from './rows';
import { coveredNames } from './scope';

/** What can be done with a code that waits to be entered. */
export type CodeAct = 'revoke' | 'replace';

/** Something that waits for a yes. */
export type Question =
  { of: 'mandate'; act: AskedAct; rows: readonly MandateRow[] } | { of: 'code'; act: CodeAct; code: WaitingCode };

/** A mandate with which something could not be done, and why. */
export type Problem = { row: MandateRow; failure: Failure };

/** What gets a new code. */
export type Replaced = { of: 'mandate'; row: MandateRow } | { of: 'code'; code: WaitingCode };

/** The certifications, requests and mandates of an eSpace. */
export class CertificationDesk {
  question = $state.raw<Question | null>(null);
  /** Why what was asked for was not done. */
  refused = $state.raw<Failure | null>(null);
  /** The mandates with which it was not done, and why; the first reason also is `refused`. */
  problems = $state.raw<readonly Problem[]>([]);
  busy = $state(false);
  /** How many of the question's mandates are done. */
  done = $state(0);
  /** What waits for the security code of its new code. */
  replacing = $state.raw<Replaced | null>(null);
  /** A code that was just made; it cannot be shown again. */
  fresh = $state.raw<FreshCode | null>(null);

  #stopped = false;
  readonly #kept: Kept<Certifications>;

  constructor(readonly space: SpaceId) {
    this.#kept = keptCertifications(space);
  }

  get data(): Certifications | null {
    return this.#kept.data;
  }

  /** Why they could not be read. */
  get failure(): Failure | null {
    return this.#kept.failure;
  }

  /** Reads everything, if anything has changed. */
  load = () => this.#kept.load();

  /** The certification that lets the eSpace dispose of a domain's codes and mandates. */
  held = (domain: DomainId): CertificationRow | undefined =>
    inForce(this.data?.certifications ?? []).find((row) => row.domain.domain === domain);

  /** A domain as it is now. */
  domain = (domain: DomainId): DomainView | undefined => this.data?.domains.find((view) => view.domain === domain);

  /** What the scope of a mandate or code covers, by the names of its domain when it was given. */
  covered = ({ domain, domainVersion, scope }: Pick<MandateRow, 'domain' | 'domainVersion' | 'scope'>): string[] => {
    const given = (view: DomainView) => view.domain === domain && view.version === domainVersion;
    const view = this.data?.domains.find(given) ?? this.data?.former.find(given);
    return coveredNames(scope, view?.settings ?? { items: [] });
  };

  /** Which security code goes with a new code. */
  rule = (domain: DomainId): SecurityCodeRule => this.held(domain)?.domain.settings.securityCode ?? 'none';

  /** Asks whether to do something with mandates: those that allow it. */
  askMandate = (act: AskedAct, rows: readonly MandateRow[]) => {
    const ready = allowing(rows, act);
    if (ready.length > 0) this.#ask({ of: 'mandate', act, rows: ready });
  };

  /** Asks whether to do something with a waiting code. */
  askCode = (act: CodeAct, code: WaitingCode) => this.#ask({ of: 'code', act, code });

  /** Leaves it undone, or what of it has not begun. */
  cancel = () => {
    if (this.busy) this.#stopped = true;
    else this.question = null;
  };

  /** The question was answered with yes. It stays open, saying why, if that is refused. */
  confirm = async () => {
    const question = this.question;
    if (!question || this.busy) return;
    if (question.act === 'replace') return this.#beginReplacing(question);
    this.#begin();
    if (question.of === 'code') await this.#revokeCode(question.code);
    else await this.#carryOut(question.act, question.rows);
    // Somebody else may have been there first: behind the question, the lists show it.
    await Promise.all([this.load(), app.refreshHome()]);
    this.#renew();
    this.busy = false;
  };

  /** Replaces a code; the answer is a new one. */
  replace = (what: Replaced, securityCode: string): Promise<FreshCode> =>
    what.of === 'mandate'
      ? replaceMandateCode({ space: this.space, mandate: what.row.mandate, securityCode })
      : replaceCode({ space: this.space, code: what.code.code, securityCode });

  /** A code was made: it is shown, and the lists follow. */
  made = async (fresh: FreshCode) => {
    this.question = null;
    this.replacing = null;
    this.fresh = fresh;
    await Promise.all([this.load(), app.refreshHome()]);
  };

  #ask(question: Question) {
    if (this.busy) return;
    this.refused = null;
    this.problems = [];
    this.question = question;
  }

  /** What was refused is asked again as it stands now. */
  #renew() {
    if (this.question?.of !== 'mandate' || !this.data) return;
    const listed = [...this.data.given, ...this.data.received];
    const now = (row: MandateRow) => listed.find(({ mandate }) => mandate === row.mandate) ?? row;
    this.question = { ...this.question, rows: this.question.rows.map(now) };
  }

  #begin() {
    this.#stopped = false;
    this.busy = true;
    this.done = 0;
    this.refused = null;
    this.problems = [];
  }

  async #revokeCode(code: WaitingCode) {
    try {
      await revokeCode({ space: this.space, code: code.code });
      this.question = null;
      toast({ text: t('codes-done-revoke', { domain: named(code.domainNames) }), tone: 'ok' });
    } catch (reason) {
      this.refused = asFailure(reason);
    }
  }

  /** One after the other; the question then is about those with which it could not be done. */
  async #carryOut(act: Exclude<AskedAct, 'replace'>, rows: readonly MandateRow[]) {
    const problems: Problem[] = [];
    const did: MandateRow[] = [];
    for (const row of rows) {
      // Behind the lock the office would refuse one after the other.
      if (this.#stopped || app.locked) break;
      try {
        await carryOut(this.space, act, row);
        did.push(row);
      } catch (reason) {
        problems.push({ row, failure: asFailure(reason) });
      }
      this.done += 1;
    }
    this.problems = problems;
    this.refused = problems[0]?.failure ?? null;
    this.question = problems.length > 0 ? { of: 'mandate', act, rows: problems.map(({ row }) => row) } : null;
    tell(act, did);
  }

  /** Where the domain wants a security code, it is chosen first. */
  async #beginReplacing(question: Question) {
    const [row] = question.of === 'mandate' ? question.rows : [];
    const what: Replaced | undefined =
      question.of === 'code' ? { of: 'code', code: question.code } : row && { of: 'mandate', row };
    if (!what) return;
    if (this.rule(domainOf(what)) !== 'none') {
      this.question = null;
      this.replacing = what;
      return;
    }
    this.#begin();
    try {
      await this.made(await this.replace(what, ''));
    } catch (reason) {
      this.refused = asFailure(reason);
    } finally {
      this.busy = false;
    }
  }
}

/** The domain of what gets a new code. */
export const domainOf = (what: Replaced): DomainId => (what.of === 'mandate' ? what.row.domain : what.code.domain);

function tell(act: Exclude<AskedAct, 'replace'>, did: readonly MandateRow[]) {
  const [first] = did;
  if (!first) return;
  const words = { count: did.length, name: first.other, domain: named(first.domainNames) };
  toast({ text: t(`mandate-done-${act}`, words), tone: 'ok' });
}
