import type { LoadErrorCode } from './dossier-store.js';
import type { Messages } from './language.js';

interface Words {
  loading: string;
  empty: string;
  retry: string;
  failed: string;
  reason: Record<LoadErrorCode, string>;
  visitor: string;
  visitorDo: string;
  owner: string;
  ownerDo: Record<LoadErrorCode, string>;
  technical: string;
  partly: (count: number) => string;
}

export const messages: Messages<Words> = {
  nl: {
    loading: 'Wordt geladen',
    empty: 'Hier is nog niets om te laten zien',
    retry: 'Probeer opnieuw',
    failed: 'Dit onderdeel werkt nu niet',
    reason: {
      network: 'Het bestand met gegevens kon niet worden opgehaald.',
      'not-found': 'Het bestand met gegevens is er niet.',
      server: 'De server gaf een fout.',
      'web-page': 'Op het adres van het bestand staat een webpagina.',
      'empty-file': 'Het bestand met gegevens is leeg.',
      unreadable: 'Het bestand met gegevens kan niet worden gelezen.',
    },
    visitor: 'Ben je bezoeker?',
    visitorDo: 'Kijk of je internet werkt en probeer het later nog eens. Lukt het dan niet? Vraag het de beheerder van deze site.',
    owner: 'Beheer je deze site?',
    ownerDo: {
      network: 'Kijk of het adres klopt en of de server antwoordt. Komt het bestand van een andere site? Dan moet die dat toestaan.',
      'not-found': 'Kijk of het adres klopt en of het bestand er staat.',
      server: 'Kijk in het logboek van de server.',
      'web-page': 'Kijk of het adres klopt. Vaak is dit een foutpagina of een inlogpagina.',
      'empty-file': 'Zet het bestand opnieuw op de server.',
      unreadable: 'Open het bestand en verbeter wat hieronder staat.',
    },
    technical: 'Technische melding',
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
      network: 'The data file could not be fetched.',
      'not-found': 'The data file is not there.',
      server: 'The server answered with an error.',
      'web-page': 'There is a web page at the address of the file.',
      'empty-file': 'The data file is empty.',
      unreadable: 'The data file cannot be read.',
    },
    visitor: 'Are you a visitor?',
    visitorDo: 'Check your connection and try again later. Still no luck? Ask whoever keeps this site.',
    owner: 'Do you keep this site?',
    ownerDo: {
      network: 'Check the address and whether the server answers. Does the file come from another site? Then that site must allow it.',
      'not-found': 'Check the address and whether the file is there.',
      server: 'Look in the log of the server.',
      'web-page': 'Check the address. Often this is an error page or a login page.',
      'empty-file': 'Put the file on the server again.',
      unreadable: 'Open the file and mend what is said below.',
    },
    technical: 'Technical message',
    partly: (count) =>
      count === 1
        ? 'One thing in the data is not right. You see the rest.'
        : `${count} things in the data are not right. You see the rest.`,
  },
};
