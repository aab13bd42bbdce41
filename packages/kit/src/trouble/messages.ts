import type { LoadErrorCode } from '../dossier-store.js';
import type { Messages } from '../language.js';

interface Words {
  visitor: string;
  visitorDo: string;
  owner: string;
  ownerDo: Record<LoadErrorCode, string>;
  technical: string;
}

export const messages: Messages<Words> = {
  nl: {
    visitor: 'Ben je bezoeker?',
    visitorDo: 'Kijk of je internet werkt en probeer het later nog eens. Lukt het dan niet? Vraag het de beheerder van deze site.',
    owner: 'Beheer je deze site?',
    ownerDo: {
      script: 'Kijk of alle bestanden van WijkWelvaartsWerk op de server staan, ook die in de map “chunks”.',
      network: 'Kijk of het adres klopt en of de server antwoordt. Komt het bestand van een andere site? Dan moet die dat toestaan.',
      'not-found': 'Kijk of het adres klopt en of het bestand er staat.',
      server: 'Kijk in het logboek van de server.',
      'web-page': 'Kijk of het adres klopt. Vaak is dit een foutpagina of een inlogpagina.',
      'empty-file': 'Zet het bestand opnieuw op de server.',
      unreadable: 'Open het bestand en verbeter wat hieronder staat.',
    },
    technical: 'Technische melding',
  },
  en: {
    visitor: 'Are you a visitor?',
    visitorDo: 'Check your connection and try again later. Still no luck? Ask whoever keeps this site.',
    owner: 'Do you keep this site?',
    ownerDo: {
      script: 'Check whether all files of WijkWelvaartsWerk are on the server, those in the folder “chunks” too.',
      network: 'Check the address and whether the server answers. Does the file come from another site? Then that site must allow it.',
      'not-found': 'Check the address and whether the file is there.',
      server: 'Look in the log of the server.',
      'web-page': 'Check the address. Often this is an error page or a login page.',
      'empty-file': 'Put the file on the server again.',
      unreadable: 'Open the file and mend what is said below.',
    },
    technical: 'Technical message',
  },
};
