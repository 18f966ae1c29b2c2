// The paths of documents in a form.

/** The paths with room for the next one: one empty field at the end, as long as more can be attached. */
export function withRoom(paths: readonly string[]): string[] {
  const last = paths.findLastIndex((path) => path.trim() !== '');
  return [...paths.slice(0, last + 1), ''].slice(0, MOST);
}

/** The paths that were given. */
export const given = (paths: readonly string[]): string[] => paths.filter((path) => path.trim() !== '');

/** As many fields as the office takes documents, and one more, so that it can say that these are too many. */
const MOST = 11;
