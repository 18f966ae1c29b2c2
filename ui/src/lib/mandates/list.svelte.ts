// The certifications tab of one eSpace: what it is certified for and asked for, the mandates of both sides,
// and what is done with them. What has no way back is asked first; a new code is kept until it was shown.

import { app } from '$lib/app.svelte';
import { named, t } from '$lib/i18n';
import {
  listCertifications,
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
import { toast } from '$lib/toasts.svelte';

import { carryOut, type AskedAct } from './acts';
import { inForce } from './rows';

/** What can be done with a code that waits to be entered. */
export type CodeAct = 'revoke' | 'replace';

/** Something that waits for a yes. */
export type Question =
  { of: 'mandate'; act: AskedAct; row: MandateRow } | { of: 'code'; act: CodeAct; code: WaitingCode };

/** What gets a new code. */
export type Replaced = { of: 'mandate'; row: MandateRow } | { of: 'code'; code: WaitingCode };

/** The certifications, requests and mandates of an eSpace. */
export class CertificationDesk {
  data = $state.raw<Certifications | null>(null);
  /** Why they could not be read. */
  failure = $state.raw<Failure | null>(null);
  question = $state.raw<Question | null>(null);
  /** Why what was asked for was not done. */
  refused = $state.raw<Failure | null>(null);
  busy = $state(false);
  /** What waits for the security code of its new code. */
  replacing = $state.raw<Replaced | null>(null);
  /** A code that was just made; it cannot be shown again. */
  fresh = $state.raw<FreshCode | null>(null);

  constructor(readonly space: SpaceId) {}

  /** Reads everything; what is shown stays until the answer is there. */
  load = async () => {
    if (app.locked) return;
    try {
      this.data = await listCertifications({ space: this.space });
      this.failure = null;
    } catch (reason) {
      this.failure = asFailure(reason);
    }
  };

  /** The certification that lets the eSpace dispose of a domain's codes and mandates. */
  held = (domain: DomainId): CertificationRow | undefined =>
    inForce(this.data?.certifications ?? []).find((row) => row.domain.domain === domain);

  /** A domain as it is now. */
  domain = (domain: DomainId): DomainView | undefined => this.data?.domains.find((view) => view.domain === domain);

  /** Which security code goes with a new code. */
  rule = (domain: DomainId): SecurityCodeRule => this.held(domain)?.domain.settings.securityCode ?? 'none';

  /** Asks whether to do something with a mandate. */
  askMandate = (act: AskedAct, row: MandateRow) => this.#ask({ of: 'mandate', act, row });

  /** Asks whether to do something with a waiting code. */
  askCode = (act: CodeAct, code: WaitingCode) => this.#ask({ of: 'code', act, code });

  /** Leaves it undone. */
  cancel = () => {
    if (!this.busy) this.question = null;
  };

  /** The question was answered with yes. It stays open, saying why, if that is refused. */
  confirm = async () => {
    const question = this.question;
    if (!question || this.busy) return;
    if (question.act === 'replace') return this.#beginReplacing(question);
    this.busy = true;
    this.refused = null;
    try {
      if (question.of === 'code') await revokeCode({ space: this.space, code: question.code.code });
      else await carryOut(this.space, question.act, question.row);
      this.question = null;
      toast({ text: doneText(question), tone: 'ok' });
      await Promise.all([this.load(), app.refreshHome()]);
    } catch (reason) {
      this.refused = asFailure(reason);
      // Somebody else may have been there first: behind the question, the lists show it.
      await this.load();
    } finally {
      this.busy = false;
    }
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
    this.refused = null;
    this.question = question;
  }

  /** Where the domain wants a security code, it is chosen first. */
  async #beginReplacing(question: Question) {
    const what: Replaced =
      question.of === 'mandate' ? { of: 'mandate', row: question.row } : { of: 'code', code: question.code };
    if (this.rule(domainOf(what)) !== 'none') {
      this.question = null;
      this.replacing = what;
      return;
    }
    this.busy = true;
    this.refused = null;
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

function doneText(question: Question): string {
  if (question.of === 'code') return t('codes-done-revoke', { domain: named(question.code.domainNames) });
  const { act, row } = question;
  return t(`mandate-done-${act}`, { name: row.other, domain: named(row.domainNames) });
}
