// Days as people type them, which all three languages do with the day first. Between screens and office they
// are `2026-12-31`.

import type { Refusal } from '$lib/ipc/bindings';

const WAYS = [
  /^(?<day>\d{1,2})[\s./-]+(?<month>\d{1,2})[\s./-]+(?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
];

/** The day that somebody typed; nothing if there is no such day. A year of two digits is one of this century. */
export function dayFrom(typed: string): string | undefined {
  const read = WAYS.map((way) => way.exec(typed.trim())?.groups).find(Boolean);
  if (!read) return undefined;
  const { day = '', month = '', year = '' } = read;
  const text = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const known = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(text) ? text : undefined;
}

/** What is wrong with a day that a form needs, before the office is asked. */
export function dayProblem(value: string): Refusal | undefined {
  if (value.trim() === '') return { code: 'field-missing' };
  return dayFrom(value) === value ? undefined : { code: 'day-invalid' };
}
