// A message as a sentence: `messages-<kind>` with its facts, where days and names of domains come as words
// of the language. The office writes emails, notifications and saved lists by the same rule.

import { fmt, i18n, t } from '$lib/i18n';
import type { MessageRow, Names } from '$lib/ipc/bindings';

/** What a message says. */
export function sentence({ kind, facts }: Pick<MessageRow, 'kind' | 'facts'>): string {
  const shown = Object.entries(facts).map(([name, value]) => [name, inWords(name, value ?? '')]);
  return t(`messages-${kind}`, Object.fromEntries(shown));
}

function inWords(name: string, value: string): string | number {
  if (name === 'count') return Number(value);
  if (value === '') return value;
  if (name === 'day') return fmt.day(value);
  return name === 'domain' ? (JSON.parse(value) as Names)[i18n.language] : value;
}
