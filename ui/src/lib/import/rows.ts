// The rows of an import: which of them are good, what is wrong with the others, and which ones are shown.

import type { ImportedRow, Refusal } from '$lib/ipc/bindings';

/** What is wrong with a row. */
export type Problem = Refusal['code'];

/** Which rows are shown: all, the good ones, those to correct, or those with the same problem. */
export type Filter = 'all' | 'good' | 'bad' | Problem;

export const isGood = ({ problem }: ImportedRow): boolean => problem === null;

/** The rows that a filter lets through. */
export function shownBy(filter: Filter, rows: readonly ImportedRow[]): readonly ImportedRow[] {
  if (filter === 'all') return rows;
  if (filter === 'good') return rows.filter(isGood);
  if (filter === 'bad') return rows.filter((row) => !isGood(row));
  return rows.filter(({ problem }) => problem?.code === filter);
}

/** How many rows have each problem, the most frequent first. */
export function problemsOf(rows: readonly ImportedRow[]): { problem: Problem; count: number }[] {
  const counts = new Map<Problem, number>();
  for (const { problem } of rows) {
    if (problem) counts.set(problem.code, (counts.get(problem.code) ?? 0) + 1);
  }
  return [...counts].map(([problem, count]) => ({ problem, count })).sort((a, b) => b.count - a.count);
}
