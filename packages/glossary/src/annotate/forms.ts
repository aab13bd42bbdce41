/** From this many letters on, the singular of a name that is given as a plural is taken for it: of `delen`, `deel` would be another word. */
const LONG = 8;

/**
 * Whether a word is a name itself, or the name with an ending of Dutch (-s, -e, -n, -en) or English (-s, -es), spelled as those endings
 * ask for: `stroom` and `stromen`, `huis` and `huizen`, `plan` and `plannen`, `assembly` and `assemblies`.
 * Both as `keyOf` gives them; `language`: of the name. In other languages only the name itself.
 */
export function isFormOf(word: string, name: string, language: string): boolean {
  if (word === name) return true;
  if (language === 'en') return [`${name}s`, `${name}es`, name.replace(/y$/, 'ies')].includes(word);
  if (language !== 'nl') return false;
  return isInflected(word, name) || (name.length >= LONG && name.endsWith('n') && isInflected(name, word));
}

/** Whether a name is an abbreviation, such as `CWB`: the same in every language, and without capitals another word. */
export function isAbbreviation(name: string): boolean {
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length < 7 && /\p{Lu}/u.test(letters) && isInCapitals(letters);
}

/** Whether all is in capitals, an s at the end aside: `CWB`, `CWB’s`. */
export function isInCapitals(written: string): boolean {
  return !/\p{Ll}/u.test(written.replace(/s$/, ''));
}

function isInflected(word: string, name: string): boolean {
  if (word === `${name}s` || (name.endsWith('e') && word === `${name}n`)) return true;
  const ending = /(e|en)$/.exec(word)?.[0];
  return ending !== undefined && beforeVowel(name).includes(word.slice(0, -ending.length));
}

/** How a Dutch name may be spelled before an ending that begins with a vowel. */
function beforeVowel(name: string): string[] {
  const doubled = name.replace(/([^aeiou][aeiou])([bcdfgklmnprst])$/, '$1$2$2');
  const open = name.replace(/([aeou])\1([^aeiou])$/, '$1$2');
  const voiced = open.replace(/f$/, 'v').replace(/s$/, 'z');
  return [name, doubled, open, voiced];
}
