// What the lists of certifications and mandates say about their rows: which belong together, order, filters.

import { inGroup, type GroupFilter } from '$lib/clients/rows';
import { named, namedAnyhow, t } from '$lib/i18n';
import type { CertificationRow, DomainId, DomainView, MandateRow, Origin, Standing } from '$lib/ipc/bindings';
import { oncePer } from '$lib/once';

/** Days before its end from which something is said to end soon. */
export const SOON = 60;

/** Whether something in force ends soon. */
export const endsSoon = ({ standing, daysLeft }: { standing: Standing; daysLeft?: number | null }): boolean =>
  standing === 'in-force' && typeof daysLeft === 'number' && daysLeft <= SOON;

/** How something can stand, in the order in which lists show it. */
export const STANDINGS = [
  'unconfirmed',
  'in-force',
  'ended',
  'revoked',
  'replaced',
  'given-up',
  'declined',
] as const satisfies readonly Standing[];

/** The choices of the filter by state. */
export const FILTERS = ['all', 'in-force', 'ending', 'unconfirmed', 'over'] as const;

/** What a list is narrowed to. */
export type Filter = (typeof FILTERS)[number];

/** Whether a row passes the filter by state. */
export function passes(filter: Filter, row: Pick<MandateRow, 'standing' | 'daysLeft'>): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'ending':
      return endsSoon(row);
    case 'over':
      return row.standing !== 'in-force' && row.standing !== 'unconfirmed';
    default:
      return row.standing === filter;
  }
}

/** The choices of the filter by how mandates came to be: by a code, or on paper (requirements V-5, V-6). */
export const MADE = ['all', 'code', 'paper'] as const;

/** How the mandates came to be to which a list is narrowed. */
export type Made = (typeof MADE)[number];

/** Whether something came to be as the filter has it. */
const wasMade = (made: Made, { origin }: { origin: Origin }): boolean =>
  made === 'all' || (made === 'paper') === (origin === 'paper');

/** Whether some of the rows came to be on paper and others by a code, so that there is something to narrow. */
export const bothMade = oncePer(
  (rows: readonly Pick<MandateRow, 'origin'>[]): boolean =>
    rows.some((row) => wasMade('paper', row)) && rows.some((row) => wasMade('code', row)),
);

/** How a mandate came to be, in as few words as a list has room for. */
export const madeBy = ({ origin }: Pick<MandateRow, 'origin'>): string => t(`mandate-by-${origin}`);

/** To what a list of mandates is narrowed; what is left out narrows nothing. */
export type Narrowing = { domain?: DomainId | null; filter?: Filter; group?: GroupFilter; made?: Made };

/** What lets the rows through that pass all filters; nothing if all rows do. */
export function narrowing({
  domain = null,
  filter = 'all',
  group = 'all',
  made = 'all',
}: Narrowing): ((row: MandateRow) => boolean) | undefined {
  if (domain === null && filter === 'all' && group === 'all' && made === 'all') return undefined;
  return (row) =>
    (domain === null || row.domain === domain) && passes(filter, row) && inGroup(group, row) && wasMade(made, row);
}

/** The domains that occur in rows, each once. */
export const domainsOf = oncePer((rows: readonly Pick<MandateRow, 'domain' | 'domainNames'>[]) => {
  const found = new Map(rows.map(({ domain, domainNames }) => [domain, domainNames]));
  return [...found].map(([domain, names]) => ({ domain, names }));
});

/** Everything that a search for a mandate looks in. */
export const searchedText = ({ other, otherNumber, domainNames, origin }: MandateRow): string =>
  `${other} ${otherNumber} ${namedAnyhow(domainNames)} ${madeBy({ origin })}`;

/** The certification that tells how each domain stands: the one in force, or else the newest. */
export function perDomain(rows: readonly CertificationRow[]): CertificationRow[] {
  const found = new Map<DomainId, CertificationRow>();
  for (const row of rows) {
    const other = found.get(row.domain.domain);
    const better =
      !other ||
      (row.standing === 'in-force' && other.standing !== 'in-force') ||
      ((row.standing === 'in-force') === (other.standing === 'in-force') && row.since > other.since);
    if (better) found.set(row.domain.domain, row);
  }
  return [...found.values()];
}

/** The other certifications for the domain of one, the newest first. */
export const othersOfDomain = (rows: readonly CertificationRow[], one: CertificationRow): CertificationRow[] =>
  rows
    .filter(({ certification, domain }) => domain.domain === one.domain.domain && certification !== one.certification)
    .toSorted((a, b) => compare(b.since, a.since));

/** The certifications in force, which let the eSpace dispose of codes and mandates. */
export const inForce = (rows: readonly CertificationRow[]): CertificationRow[] =>
  perDomain(rows).filter(({ standing }) => standing === 'in-force');

/** What can be asked for: domains that have not ended. */
export const askable = (domains: readonly DomainView[], today: string): DomainView[] =>
  domains.filter(({ settings }) => settings.latestEnd >= today);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By the name of the other side. */
export const sortedOther = ({ other }: MandateRow): string[] => [other];

/** By domain, then by the name of the other side. */
export const sortedDomain = ({ domainNames, other }: MandateRow): string[] => [named(domainNames), other];

/** Ways to compare two mandates. */
export const order = {
  standing: (a: MandateRow, b: MandateRow) =>
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || compare(a.endsOn, b.endsOn),
  since: (a: MandateRow, b: MandateRow) => compare(a.since, b.since),
  endsOn: (a: MandateRow, b: MandateRow) => compare(a.endsOn, b.endsOn),
};
