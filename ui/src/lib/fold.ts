// How text is compared when somebody searches: without case and without accents.

/** Most text, and all of most lists: it needs nothing but small letters, which is ten times quicker. */
const PLAIN = /^[ -~]*$/;

/** Text as it is searched in. The office folds by the same rule. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/\p{Diacritic}/gu, '')
        .toLowerCase()
        .replaceAll('’', "'")
        .replaceAll('ø', 'o')
        .replaceAll('ł', 'l')
        .replaceAll('đ', 'd')
        .replaceAll('ß', 'ss')
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae');

/** A test for folded text: every word that was typed occurs in it. A number typed in groups is one word. */
export function matcher(typed: string): (folded: string) => boolean {
  const folded = fold(typed).trim();
  if (folded === '') return () => true;
  const number = folded.replace(/[\s-]/g, '');
  const words = /^\d{5,}$/.test(number) ? [number] : folded.split(/\s+/);
  const [word = ''] = words;
  if (words.length === 1) return (text) => text.includes(word);
  return (text) => words.every((word) => text.includes(word));
}
