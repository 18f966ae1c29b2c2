// An entry of the history as a sentence: the message `history-<what>` with its details, where tasks,
// rights, fields and days come as words of the language. The office writes the exported history by the
// same rule.

import { fmt, i18n, t } from '$lib/i18n';
import type { HistoryEntry, Names } from '$lib/ipc/bindings';

/** What entries did not tell from the beginning. The messages choose other words by `none`. */
const TOLD_LATER = { choice: 'none', fields: 'none', language: 'none', port: 'none' };

/** What happened, without who did it. */
export function sentence(entry: Pick<HistoryEntry, 'what' | 'details'>): string {
  const shown = Object.entries(entry.details).map(([name, value]) => [name, inWords(name, value)]);
  return t(`history-${entry.what}`, { ...TOLD_LATER, ...Object.fromEntries(shown) });
}

/** Who did it: a person, or the office itself. */
export const actor = ({ who }: Pick<HistoryEntry, 'who'>): string => who || t('history-by-the-office');

function inWords(name: string, value: string): string {
  switch (name) {
    case 'task':
      return t(`task-${value}`);
    case 'choice':
      return t(`history-choice-${value}`);
    case 'security':
      return t(`history-security-${value}`);
    case 'user':
      return value || '–';
    case 'rights':
      return words('right-', value);
    case 'fields':
      return words('history-field-', value);
    case 'day':
      return fmt.day(value);
    case 'domain':
    case 'administration':
      return nameIn(value);
    case 'company':
      // The messages choose other words by `none`.
      return value || 'none';
    default:
      return value;
  }
}

/** A name that the history keeps in all three languages. */
const nameIn = (value: string): string => (JSON.parse(value) as Names)[i18n.language];

/** Words one after another; messages choose other words where it says `none`. */
function words(prefix: string, value: string): string {
  const names = value.split(' ').filter((name) => name !== '');
  return names.map((name) => t(prefix + name)).join(', ') || 'none';
}
