// Numbers as people type them into settings.

/** The largest number that the office reads; what is larger is out of every bounds. */
const MOST = 2 ** 32 - 1;

/**
 * A whole number as typed, with or without separators. What is none becomes 0, which the office
 * refuses and answers with the bounds.
 */
export function wholeNumber(typed: string, most = MOST): number {
  const digits = typed.replace(/[\s.,'’]/g, '');
  const number = /^\d+$/.test(digits) ? Number(digits) : 0;
  return number <= most ? number : 0;
}
