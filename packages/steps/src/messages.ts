import type { Messages } from '@wijkwelvaartswerk/kit';

/** What every part says in the same words. */
export interface PartWords {
  source: string;
  noSource: string;
  asOf: (date: string) => string;
  example: string;
  showPlace: (name: string | undefined) => string;
}

export const partMessages: Messages<PartWords> = {
  nl: {
    source: 'Bron:',
    noSource: 'zonder bron',
    asOf: (date) => `Stand ${date}`,
    example: 'Voorbeeld',
    showPlace: (name) => (name ? `Op de kaart: ${name}` : 'Laat de plek zien op de kaart'),
  },
  en: {
    source: 'Source:',
    noSource: 'no source',
    asOf: (date) => `As of ${date}`,
    example: 'Example',
    showPlace: (name) => (name ? `On the map: ${name}` : 'Show the place on the map'),
  },
};
