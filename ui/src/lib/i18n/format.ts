// Dates, numbers and order as the current language has them (requirements L-6). Instants are shown as
// the clock in Luxembourg shows them, wherever this computer is.

import { languageTag } from './language.svelte';

const ZONE = 'Europe/Luxembourg';

const made = new Map<string, unknown>();

/** `Intl` objects are dear to make and are kept. */
function kept<T>(name: string, make: (tag: string) => T): T {
  const tag = languageTag();
  const key = `${tag} ${name}`;
  let found = made.get(key) as T | undefined;
  if (!found) made.set(key, (found = make(tag)));
  return found;
}

/** A day has no hour: noon keeps it the same day in every zone. */
const noon = (day: string) => new Date(`${day.slice(0, 10)}T12:00:00Z`);

export const fmt = {
  /** `2026-11-24` as “24 November 2026”. */
  day: (day: string) =>
    kept('day', (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: ZONE })).format(noon(day)),

  /** `2026-11-24` as “24 Nov 2026”. */
  shortDay: (day: string) =>
    kept(
      'shortDay',
      (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: ZONE }),
    ).format(noon(day)),

  /** `2026-11-24` as it is typed: “24/11/2026”. */
  typedDay: (day: string) =>
    kept(
      'typedDay',
      (tag) => new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: ZONE }),
    ).format(noon(day)),

  /** The month of a day: “November 2026”. */
  month: (day: string) =>
    kept('month', (tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: ZONE })).format(
      noon(day),
    ),

  /** The weekday of a day: “Tuesday”, or “Tue”. */
  weekday: (day: string, length: 'long' | 'short') =>
    kept(`weekday ${length}`, (tag) => new Intl.DateTimeFormat(tag, { weekday: length, timeZone: ZONE })).format(
      noon(day),
    ),

  /** The day of an instant in Luxembourg: “24 November 2026”. */
  dayOf: (instant: string) =>
    kept('day', (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: ZONE })).format(new Date(instant)),

  /** An instant as “24 Nov 2026, 15:07”. */
  instant: (instant: string) =>
    kept(
      'instant',
      (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE }),
    ).format(new Date(instant)),

  /** A number with the language's separators. */
  number: (number: number) => kept('number', (tag) => new Intl.NumberFormat(tag)).format(number),

  /** The size of a file, in bytes: “240 kB”, “1.4 MB”. */
  size: (bytes: number) => {
    const large = bytes >= 1_000_000;
    const unit = large ? 'megabyte' : 'kilobyte';
    const format = kept(
      unit,
      (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: large ? 1 : 0 }),
    );
    return format.format(large ? bytes / 1_000_000 : Math.max(1, bytes / 1000));
  },

  /** Things said one after another: “a, b and c”. */
  list: (words: string[]) => kept('list', (tag) => new Intl.ListFormat(tag, { type: 'conjunction' })).format(words),
};

/** The day it is in Luxembourg, as `2026-11-24`. */
export const today = (): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(new Date())
    .map(({ type, value }) => [type, value]);
  const { year, month, day } = Object.fromEntries(parts) as Record<string, string>;
  return `${year}-${month}-${day}`;
};

/** The order of words in the current language; numbers inside words count as numbers. */
export const collator = (): Intl.Collator =>
  kept('collator', (tag) => new Intl.Collator(tag, { numeric: true, sensitivity: 'base' }));
