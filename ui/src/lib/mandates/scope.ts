// What a certification, a code or a mandate covers, in words: the office keeps keys, the domain has their names.

import { named } from '$lib/i18n';
import type { DomainItem, DomainSettings, Scope } from '$lib/ipc/bindings';

/** The names of what is covered, in the order of the domain. A key that the domain dropped stays as it is. */
export function coveredNames(scope: Scope, { items }: Pick<DomainSettings, 'items'>): string[] {
  const known = items.filter(({ key }) => scope.includes(key)).map(({ names }) => named(names));
  const dropped = scope.filter((key) => !items.some((item) => item.key === key));
  return [...known, ...dropped];
}

/** What of a domain can be chosen: what the principal may give, as the office accepts nothing else. */
export const choosable = (widest: Scope, { items }: Pick<DomainSettings, 'items'>): DomainItem[] =>
  items.filter(({ key }) => widest.includes(key));
