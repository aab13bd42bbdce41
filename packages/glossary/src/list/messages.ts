import type { Messages } from '@wijkwelvaartswerk/kit';

/** What the glossary says itself. */
export interface Words {
  title: string;
  lead: string;
  search: string;
  example: string;
  clear: string;
  letters: string;
  digits: string;
  /** `counted`: the number as it is written, such as `5.010`. */
  count: (count: number, counted: string) => string;
  found: (count: number, counted: string, query: string) => string;
  none: (query: string) => string;
  all: string;
  loading: string;
  failed: string;
  empty: string;
  also: string;
  see: string;
  source: string;
  sources: string;
  /** Before a name that a term was found by, and that its entry does not show. */
  foundBy: string;
  linkTo: (name: string) => string;
  /** Above the other languages to choose from. */
  languages: string;
  /** Why these are not shown. */
  languagesFailed: string;
  retry: string;
  plain: string;
}

export const messages: Messages<Words> = {
  nl: {
    title: 'Begrippenlijst',
    lead: 'Wat bedoelen we met deze woorden?',
    search: 'Zoek een begrip',
    example: 'Bijvoorbeeld: commons',
    clear: 'Wis zoekwoord',
    letters: 'Ga naar een letter',
    digits: 'Cijfers en tekens',
    count: (count, counted) => (count === 1 ? '1 begrip' : `${counted} begrippen`),
    found: (count, counted, query) => `${count === 1 ? '1 begrip' : `${counted} begrippen`} gevonden met “${query}”`,
    none: (query) => `Geen begrip gevonden met “${query}”. Kijk of je het woord goed hebt geschreven, of zoek met een korter woord.`,
    all: 'Toon alle begrippen',
    loading: 'De begrippen van deze wijk worden geladen.',
    failed: 'De eigen begrippen van deze wijk zijn er nu niet. De andere zie je gewoon.',
    empty: 'Deze begrippen staan niet in de lijst',
    also: 'Ook',
    see: 'Zie ook',
    source: 'Bron',
    sources: 'Bronnen',
    foundBy: 'Gevonden met',
    linkTo: (name) => `Link naar ${name}`,
    languages: 'Toon ook',
    languagesFailed: 'De uitleg in een andere taal kon niet worden geladen.',
    retry: 'Probeer opnieuw',
    plain: 'Gewone taal',
  },
  en: {
    title: 'Glossary',
    lead: 'What do we mean by these words?',
    search: 'Find a term',
    example: 'For example: commons',
    clear: 'Clear search',
    letters: 'Go to a letter',
    digits: 'Digits and signs',
    count: (count, counted) => (count === 1 ? '1 term' : `${counted} terms`),
    found: (count, counted, query) => `${count === 1 ? '1 term' : `${counted} terms`} found for “${query}”`,
    none: (query) => `No term found for “${query}”. Check the spelling, or try a shorter word.`,
    all: 'Show all terms',
    loading: 'The terms of this neighbourhood are loading.',
    failed: 'The terms of the neighbourhood itself are not there now. You see the others.',
    empty: 'These terms are not in the list',
    also: 'Also',
    see: 'See also',
    source: 'Source',
    sources: 'Sources',
    foundBy: 'Found by',
    linkTo: (name) => `Link to ${name}`,
    languages: 'Show as well',
    languagesFailed: 'The explanation in another language could not be loaded.',
    retry: 'Try again',
    plain: 'Plain Dutch',
  },
};
