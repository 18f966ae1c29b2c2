// Entries of the history under the day on which they happened.

import type { HistoryEntry } from '$lib/ipc/bindings';

/** A day, and what happened on it. */
export type Day = { day: string; entries: HistoryEntry[] };

// Days are Luxembourg's, wherever the computer stands; this locale writes them year first.
const calendar = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Luxembourg',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in Luxembourg at an instant, such as `2026-12-31`. */
export const dayOf = (instant: string): string => calendar.format(new Date(instant));

/** The time of day in Luxembourg at an instant, as a language writes it. */
export const timeOf = (instant: string, tag: string): string =>
  new Date(instant).toLocaleTimeString(tag, { timeStyle: 'short', timeZone: 'Europe/Luxembourg' });

/** Groups entries by day and keeps their order. */
export function byDay(entries: HistoryEntry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
