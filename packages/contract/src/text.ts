import type { LocalText } from './generated/dossier.js';

/**
 * The text in this language (a BCP 47 tag); else in the wider one (`nl` for `nl-x-b1`), else in `otherwise`, else in any that is there.
 * A plain string is the author's, in whatever language.
 */
export function textIn(text: LocalText, language: string, otherwise = 'nl'): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text[language.split('-')[0] ?? ''] ?? text[otherwise] ?? Object.values(text)[0] ?? '';
}

/** The paragraphs of a text: a blank line parts them. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}
