// What the list of messages says about its rows: what they are about, which pass the filters, what opens.

import { inGroup, type GroupFilter } from '$lib/clients/rows';
import { placesOf } from '$lib/frame/places';
import type { MessageId, MessageKind, MessageRow } from '$lib/ipc/bindings';

/** What messages can be about. */
export const TOPICS = ['all', 'deadlines', 'mandates', 'certifications'] as const;

/** What a list is narrowed to. */
export type Topic = (typeof TOPICS)[number];

const DEADLINES: readonly MessageKind[] = [
  'certification-ending',
  'certification-ended',
  'mandate-ending',
  'mandate-ended',
  'code-ending',
  'letter-ending',
  'invitation-ending',
];

/** What a message is about. */
export function topicOf(kind: MessageKind): Exclude<Topic, 'all'> {
  if (DEADLINES.includes(kind)) return 'deadlines';
  return kind.includes('mandate') ? 'mandates' : 'certifications';
}

/** The rows that pass the filters. */
export const narrowed = (
  rows: readonly MessageRow[],
  topic: Topic,
  unread: boolean,
  group: GroupFilter = 'all',
): readonly MessageRow[] =>
  topic === 'all' && !unread && group === 'all'
    ? rows
    : rows.filter(
        (row) => (topic === 'all' || topicOf(row.kind) === topic) && (!unread || row.unread) && inGroup(group, row),
      );

/** The rows with some of them unread, or read. */
export function marked(rows: readonly MessageRow[], which: readonly MessageId[], unread: boolean): MessageRow[] {
  const meant = new Set(which);
  return rows.map((row) => (meant.has(row.message) ? { ...row, unread } : row));
}

/** Where what a message is about can be seen. */
export function subjectOf({ space, subject }: Pick<MessageRow, 'space' | 'subject'>): string {
  const places = placesOf(space);
  switch (subject.of) {
    case 'mandate':
      return places.mandate(subject.id);
    case 'request':
      return places.request(subject.id);
    case 'invitation':
      return places.invitation(subject.id);
    case 'certifications':
      return places.certifications;
  }
}

const at = (a: MessageRow, b: MessageRow): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** How rows are ordered by each column that is no text of its own. */
export const order = {
  place: ({ place }: MessageRow): string => place,
  at,
  /** Unread ones first, the newest of them on top. */
  state: (a: MessageRow, b: MessageRow): number => Number(b.unread) - Number(a.unread) || at(b, a),
};
