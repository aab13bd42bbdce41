import type { LocalText } from './generated/dossier.js';

/** Characters that turn round the direction of all that is written after them, also of what is not the author's. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * The text in this language (a BCP 47 tag); else in the wider one (`nl` for `nl-x-b1`), else in `otherwise`, else in any that is there.
 * A plain string is the author's, in whatever language. Without characters that would turn round the text beside it.
 */
export function textIn(text: LocalText, language: string, otherwise = 'nl'): string {
  if (typeof text === 'string') return straight(text);
  return straight(text[language] ?? text[language.split('-')[0] ?? ''] ?? text[otherwise] ?? Object.values(text)[0] ?? '');
}

/** The paragraphs of a text: a blank line parts them. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

/** The text without characters that turn round what stands beside it. */
export function straight(text: string): string {
  return text.replace(TURNING, '');
}

/** Whether there is anything to read in a value, which may be no text at all. */
export function hasText(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).some((text) => typeof text === 'string' && hasText(text))
  );
}
