import type { Messages } from '@wijkwelvaartswerk/kit';

/** What the glossary says itself. */
export interface Words {
  title: string;
  lead: string;
  search: string;
  example: string;
  letters: string;
  digits: string;
  count: (count: number) => string;
  found: (count: number, query: string) => string;
  none: (query: string) => string;
  all: string;
  loading: string;
  failed: string;
  empty: string;
  also: string;
  see: string;
  source: string;
  sources: string;
}

export const messages: Messages<Words> = {
  nl: {
    title: 'Begrippenlijst',
    lead: 'Wat bedoelen we met deze woorden?',
    search: 'Zoek een begrip',
    example: 'Bijvoorbeeld: commons',
    letters: 'Ga naar een letter',
    digits: 'Cijfers en tekens',
    count: (count) => (count === 1 ? '1 begrip' : `${count} begrippen`),
    found: (count, query) => `${count === 1 ? '1 begrip' : `${count} begrippen`} gevonden met “${query}”`,
    none: (query) => `Geen begrip gevonden met “${query}”. Kijk of je het woord goed hebt geschreven, of zoek met een korter woord.`,
    all: 'Toon alle begrippen',
    loading: 'De begrippen van deze wijk worden geladen.',
    failed: 'De eigen begrippen van deze wijk zijn er nu niet. De andere zie je gewoon.',
    empty: 'Deze begrippen staan niet in de lijst',
    also: 'Ook',
    see: 'Zie ook',
    source: 'Bron',
    sources: 'Bronnen',
  },
  en: {
    title: 'Glossary',
    lead: 'What do we mean by these words?',
    search: 'Find a term',
    example: 'For example: commons',
    letters: 'Go to a letter',
    digits: 'Digits and signs',
    count: (count) => (count === 1 ? '1 term' : `${count} terms`),
    found: (count, query) => `${count === 1 ? '1 term' : `${count} terms`} found for “${query}”`,
    none: (query) => `No term found for “${query}”. Check the spelling, or try a shorter word.`,
    all: 'Show all terms',
    loading: 'The terms of this neighbourhood are loading.',
    failed: 'The terms of the neighbourhood itself are not there now. You see the others.',
    empty: 'These terms are not in the list',
    also: 'Also',
    see: 'See also',
    source: 'Source',
    sources: 'Sources',
  },
};
