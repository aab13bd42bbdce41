import type { LoadErrorCode } from './dossier-store.js';
import type { Messages } from './language.js';

interface Words {
  loading: string;
  empty: string;
  retry: string;
  failed: string;
  reason: Record<LoadErrorCode, string>;
  partly: (count: number) => string;
}

export const messages: Messages<Words> = {
  nl: {
    loading: 'Wordt geladen',
    empty: 'Hier is nog niets om te laten zien',
    retry: 'Probeer opnieuw',
    failed: 'Dit onderdeel werkt nu niet',
    reason: {
      script: 'Een deel van het programma kon niet worden geladen.',
      network: 'Het bestand met gegevens kon niet worden opgehaald.',
      'not-found': 'Het bestand met gegevens is er niet.',
      server: 'De server gaf een fout.',
      'web-page': 'Op het adres van het bestand staat een webpagina.',
      'empty-file': 'Het bestand met gegevens is leeg.',
      unreadable: 'Het bestand met gegevens kan niet worden gelezen.',
    },
    partly: (count) =>
      count === 1
        ? 'Eén ding in de gegevens klopt niet. De rest zie je gewoon.'
        : `${count} dingen in de gegevens kloppen niet. De rest zie je gewoon.`,
  },
  en: {
    loading: 'Loading',
    empty: 'Nothing to show here yet',
    retry: 'Try again',
    failed: 'This part is not working',
    reason: {
      script: 'A part of the program could not be loaded.',
      network: 'The data file could not be fetched.',
      'not-found': 'The data file is not there.',
      server: 'The server answered with an error.',
      'web-page': 'There is a web page at the address of the file.',
      'empty-file': 'The data file is empty.',
      unreadable: 'The data file cannot be read.',
    },
    partly: (count) =>
      count === 1
        ? 'One thing in the data is not right. You see the rest.'
        : `${count} things in the data are not right. You see the rest.`,
  },
};
