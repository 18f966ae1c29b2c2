// A failure in the person's words: what happened, why, and what to do next.

import { grouped } from '$lib/groups';
import { fmt, t, type Args } from '$lib/i18n';

import type { Failure, Refusal } from './bindings';

export { asFailure } from './call';
export type { Failure, Refusal } from './bindings';

/** A detail as a sentence shows it: days in the language, numbers of certificates in groups. */
function shown(name: string, value: unknown): string | number {
  if (typeof value === 'number') return value;
  const text = String(value);
  if (name === 'ssn') return grouped(text);
  if (name === 'on' || name === 'from' || name === 'latest')
    return text.includes('T') ? fmt.dayOf(text) : fmt.day(text);
  if (name === 'until') return fmt.instant(text);
  return text;
}

/** What a refusal says. */
export function refusalText(refusal: Refusal): string {
  const args: Args = {};
  for (const [name, value] of Object.entries('details' in refusal ? refusal.details : {})) {
    if (name !== 'fields') args[name] = shown(name, value);
  }
  return t(`refusal-${refusal.code}`, args);
}

/** What a failure says. */
export const failureText = (failure: Failure): string =>
  failure.kind === 'refusal' ? refusalText(failure.refusal) : t('common-fault', { id: failure.id });

/** What is wrong with each field, if that is what the failure says. */
export function fieldProblems(failure: Failure): Record<string, Refusal> {
  if (failure.kind !== 'refusal' || failure.refusal.code !== 'form') return {};
  return Object.fromEntries(failure.refusal.details.fields.map(({ field, problem }) => [field, problem]));
}
