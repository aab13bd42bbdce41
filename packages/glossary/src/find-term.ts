import type { LocalText, Term } from '@wijkwelvaartswerk/contract';

/**
 * A word as it is compared: without case, accents, spaces, hyphens and other signs, so that `Co-operatie` and `coöperatie` are one.
 * Empty for a text without letters or digits.
 */
export function keyOf(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * What Dutch and English forms of a word have in common: `stroom` and `stromen`, `coöperatief` and `coöperatieven`, `assembly` and `assemblies`.
 * Rough on purpose (no dictionary): it only serves where no word matches as it is.
 */
export function stemOf(word: string): string {
  const stem = keyOf(word)
    .replace(/(\p{L})\1/gu, '$1')
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
    .replaceAll('y', 'i');
  // No pattern for the end: on a word of ten thousand letters it would try each of them.
  let end = stem.length;
  while (end > 3 && 'ens'.includes(stem.charAt(end - 1))) end--;
  return stem.slice(0, end);
}

/** A text in every language it has. */
export function everyLanguage(text: LocalText): string[] {
  return typeof text === 'string' ? [text] : [...new Set(Object.values(text))];
}

/** Finds a term by its id, its name in any language, an alias, or another form of one of these, in that order. */
export function termFinder(terms: readonly Term[]): (word: string) => Term | undefined {
  const exact = once(() => wordsOf(terms, keyOf));
  // Most words are there as they are: other forms are only made for the first one that is not.
  const alike = once(() => wordsOf(terms, stemOf));
  return (word) => (keyOf(word) ? (exact().get(keyOf(word)) ?? alike().get(stemOf(word))) : undefined);
}

function wordsOf(terms: readonly Term[], form: (word: string) => string): ReadonlyMap<string, Term> {
  const found = new Map<string, Term>();
  const add = (texts: (term: Term) => readonly LocalText[]) => {
    for (const term of terms) {
      for (const word of texts(term).flatMap(everyLanguage).map(form)) if (!found.has(word)) found.set(word, term);
    }
  };
  add(({ id }) => [id]);
  add(({ term }) => [term]);
  add(({ aliases = [] }) => aliases);
  return found;
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
