import type { Language, Messages } from '@wijkwelvaartswerk/kit';

/** What the bubble of a term says itself, and the list on paper. */
export interface Words {
  see: string;
  source: string;
  close: string;
  back: (name: string) => string;
  more: string;
  /** Above the list on paper. */
  notes: string;
}

export const messages: Messages<Words> = {
  nl: {
    see: 'Zie ook',
    source: 'Bron',
    close: 'Sluit uitleg',
    back: (name) => `Terug naar ${name}`,
    more: 'Meer in de begrippenlijst',
    notes: 'Wat betekenen deze woorden?',
  },
  en: {
    see: 'See also',
    source: 'Source',
    close: 'Close explanation',
    back: (name) => `Back to ${name}`,
    more: 'More in the glossary',
    notes: 'What do these words mean?',
  },
};

/** The name of a language (a BCP 47 tag), as a word of its own: `Engels`. The tag itself when it is none. */
export function languageName(tag: string, language: Language): string {
  try {
    const name = new Intl.DisplayNames(language === 'en' ? 'en' : 'nl', { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toUpperCase() + name.slice(1);
  } catch {
    return tag;
  }
}
