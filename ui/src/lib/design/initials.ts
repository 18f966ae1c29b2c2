// Two letters that stand for a name.

/** Words that names are joined with and that nobody abbreviates. */
const SMALL = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'van',
  'von',
  'der',
  'den',
  'und',
  'et',
  'and',
  'vum',
  'zu',
]);

/** The first letters of the first and the last word; two letters of a single one. */
export function initials(name: string): string {
  const words = name.split(/[\s\-–—_.,/'’()]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const big = words.filter((word) => !SMALL.has(word.toLowerCase()));
  // Single letters are those of legal forms (S.à r.l.) or of middle names.
  const long = big.filter((word) => [...word].length > 1);
  const chosen = long.length > 1 ? long : big.length > 0 ? big : words;
  const letters = (word: string, count: number) => [...word].slice(0, count).join('');
  const first = chosen[0] ?? '';
  const last = chosen.length > 1 ? chosen[chosen.length - 1] : undefined;
  return (last === undefined ? letters(first, 2) : letters(first, 1) + letters(last, 1)).toLocaleUpperCase();
}
