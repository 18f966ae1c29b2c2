// The days of a month as a calendar shows them.

import { endOfMonth, parseDate, startOfMonth, startOfWeek, type CalendarDate } from '@internationalized/date';

const WEEK = 7;
/** In Luxembourg, whatever the language. */
const FIRST_WEEKDAY = 'mon';

/** The weeks that a month touches, each with its seven days; Monday is the first. */
export function weeksOf(month: CalendarDate): CalendarDate[][] {
  const last = endOfMonth(month);
  const weeks: CalendarDate[][] = [];
  let monday = startOfWeek(startOfMonth(month), 'en', FIRST_WEEKDAY);
  for (; monday.compare(last) <= 0; monday = monday.add({ days: WEEK })) {
    const first = monday;
    weeks.push(Array.from({ length: WEEK }, (_, days) => first.add({ days })));
  }
  return weeks;
}

/** Where a key leads from a day, or nothing if it is no key for moving. */
export function moved(day: CalendarDate, key: string, years: boolean): CalendarDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return day.subtract({ days: 1 });
    case 'ArrowRight':
      return day.add({ days: 1 });
    case 'ArrowUp':
      return day.subtract({ days: WEEK });
    case 'ArrowDown':
      return day.add({ days: WEEK });
    case 'Home':
      return startOfWeek(day, 'en', FIRST_WEEKDAY);
    case 'End':
      return startOfWeek(day, 'en', FIRST_WEEKDAY).add({ days: WEEK - 1 });
    case 'PageUp':
      return day.subtract(years ? { years: 1 } : { months: 1 });
    case 'PageDown':
      return day.add(years ? { years: 1 } : { months: 1 });
    default:
      return undefined;
  }
}

/** The day, or the nearest one that can be chosen. */
export function within(day: CalendarDate, min: string | undefined, max: string | undefined): CalendarDate {
  const text = day.toString();
  if (max !== undefined && text > max) return parseDate(max);
  if (min !== undefined && text < min) return parseDate(min);
  return day;
}
