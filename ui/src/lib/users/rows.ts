// What the list of users says about its rows: names, order, filters.

import type { Right, Task, UserRow, UserState } from '$lib/ipc/bindings';

/** What tells rows apart; a member and an invitation never share it. */
export const keyOf = ({ member, invitation, ssn }: UserRow): string => member ?? invitation ?? ssn;

/** First and last name. */
export const fullName = ({ firstName, lastName }: Pick<UserRow, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`;

/** Everything that a search looks in. */
export const searchedText = (row: UserRow): string => `${fullName(row)} ${row.email} ${row.ssn}`;

/** The states in the order in which a list shows them. */
export const STATES = [
  'active',
  'suspended',
  'invited',
  'expired',
  'refused',
  'withdrawn',
] as const satisfies readonly UserState[];

/** The tasks, the most powerful first. */
export const TASKS = ['administrator', 'manager', 'manager-without-signature'] as const satisfies readonly Task[];

/** Days before its end from which an invitation is said to end soon (requirements M-6). */
export const SOON = 5;

/** Whether an invitation ends soon. */
export const endsSoon = ({ state, daysLeft }: UserRow): boolean =>
  state === 'invited' && daysLeft !== null && daysLeft <= SOON;

/** Whether nobody has sent an invitation's message yet, or sending it failed. */
export const isUnsent = ({ state, mail }: UserRow): boolean =>
  state === 'invited' && (mail === 'by-hand' || mail === 'failed');

/** The choices of the filter. */
export const FILTERS = [
  'all',
  'active',
  'suspended',
  'invited',
  'ending',
  'unsent',
  'expired',
  'refused',
  'withdrawn',
] as const;

/** What the list is narrowed to. */
export type Filter = (typeof FILTERS)[number];

/** Reads a filter from an address; everything where there is none. */
export const filterFrom = (word: string | null): Filter => FILTERS.find((filter) => filter === word) ?? 'all';

/** Whether a row passes a filter. */
export function passes(filter: Filter, row: UserRow): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'ending':
      return endsSoon(row);
    case 'unsent':
      return isUnsent(row);
    default:
      return row.state === filter;
  }
}

/** By last name, then by first name. */
export const sortedName = ({ firstName, lastName }: UserRow): string[] => [lastName, firstName];

/** Ways to compare two rows. */
export const order = {
  task: (a: UserRow, b: UserRow) =>
    TASKS.indexOf(a.grant.task) - TASKS.indexOf(b.grant.task) ||
    b.grant.extraRights.length - a.grant.extraRights.length,
  choice: (a: UserRow, b: UserRow) => compare(a.choice, b.choice) || compare(a.ssn, b.ssn),
  state: (a: UserRow, b: UserRow) =>
    STATES.indexOf(a.state) - STATES.indexOf(b.state) || (a.daysLeft ?? 0) - (b.daysLeft ?? 0),
  since: (a: UserRow, b: UserRow) => compare(a.since, b.since),
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What a task carries anyway and need not be offered besides it. The office decides what is kept. */
const CARRIED: Record<Task, readonly Right[]> = {
  administrator: ['fill-in', 'sign', 'invite', 'delete'],
  manager: ['fill-in', 'sign'],
  'manager-without-signature': ['fill-in'],
};

/** The single rights worth offering besides a task. */
export const rightsBesides = (task: Task, offered: readonly Right[]): Right[] =>
  offered.filter((right) => !CARRIED[task].includes(right));
