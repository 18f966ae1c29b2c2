// What the list of clients says about its rows: order, filters, search.

import { named, namedAnyhow } from '$lib/i18n';
import type {
  ClientRow,
  ClientState,
  Clients,
  DomainId,
  GroupColour,
  GroupId,
  GroupView,
  Names,
} from '$lib/ipc/bindings';

/** How a client can stand, the most pressing first. */
export const STATES = ['ending', 'unconfirmed', 'in-force', 'over'] as const satisfies readonly ClientState[];

/** The colours of groups, in the order in which they are offered. */
export const COLOURS = [
  'blue',
  'teal',
  'green',
  'olive',
  'orange',
  'red',
  'violet',
  'grey',
] as const satisfies readonly GroupColour[];

/** Which groups are shown: all clients, those without a group, or one group. */
export type GroupFilter = 'all' | 'none' | GroupId;

/** Whether something passes the filter by group. */
export const inGroup = (filter: GroupFilter, { group }: { group: GroupId | null }): boolean =>
  filter === 'all' || (filter === 'none' ? group === null : group === filter);

/** What the list is narrowed to. */
export interface Filter {
  group: GroupFilter;
  domain: DomainId | null;
  state: ClientState | null;
}

/** The rows that pass all filters. */
export const narrowed = (rows: readonly ClientRow[], { group, domain, state }: Filter): readonly ClientRow[] =>
  group === 'all' && domain === null && state === null
    ? rows
    : rows.filter(
        (row) =>
          inGroup(group, row) &&
          (domain === null || row.domains.some((one) => one.domain === domain)) &&
          (state === null || row.state === state),
      );

/** The filter that an address asks for; a group that is gone narrows nothing any more. */
export const filterFrom = (asked: string | null, groups: readonly GroupView[]): GroupFilter =>
  asked === 'none' || groups.some(({ group }) => group === asked) ? (asked ?? 'all') : 'all';

/** How many clients are in each group, and without one under `none`. */
export function counts(rows: readonly ClientRow[]): Map<GroupFilter, number> {
  const found = new Map<GroupFilter, number>();
  for (const { group } of rows) found.set(group ?? 'none', (found.get(group ?? 'none') ?? 0) + 1);
  return found;
}

/** A colour for the next group: the one that the fewest have. */
export function nextColour(groups: readonly GroupView[]): GroupColour {
  const used = (colour: GroupColour) => groups.filter((group) => group.colour === colour).length;
  return COLOURS.reduce((best, colour) => (used(colour) < used(best) ? colour : best));
}

/** What the rows of a list are looked up in. */
export interface Known {
  groups: ReadonlyMap<GroupId, GroupView>;
  domains: ReadonlyMap<DomainId, Names>;
}

/** What the rows of a list are looked up in. */
export const known = ({ groups, domains }: Pick<Clients, 'groups' | 'domains'>): Known => ({
  groups: new Map(groups.map((view) => [view.group, view])),
  domains: new Map(domains.map(({ domain, names }) => [domain, names])),
});

/** The names of the domains in which mandates are in force. */
export const domainNames = ({ domains }: ClientRow, known: Known): string[] =>
  domains.flatMap(({ domain, until }) => {
    const names = until ? known.domains.get(domain) : undefined;
    return names ? [named(names)] : [];
  });

/** Everything that a search for a client looks in. */
export const searchedText = (row: ClientRow, known: Known): string => {
  const names = row.domains.flatMap(({ domain }) => known.domains.get(domain) ?? []);
  return `${row.name} ${row.nationalNumber} ${names.map(namedAnyhow).join(' ')}`;
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Ways to compare two clients; those without a day or a group come last. */
export const order = {
  nextEnd: (a: ClientRow, b: ClientRow) => compare(a.nextEnd ?? '9', b.nextEnd ?? '9'),
  state: (a: ClientRow, b: ClientRow) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || order.nextEnd(a, b),
};
