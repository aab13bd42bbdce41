import type { Messages } from '@wijkwelvaartswerk/kit';
import type { FailureCode } from './failure.js';

interface Words {
  background: string;
  /** Why the data of a layer is not there. `detail`: as in `LayerFailure`. */
  reason: Record<FailureCode, (detail: string) => string>;
  retry: string;
  /** `host`: such as `api.pdok.nl`. */
  asks: (host: string) => string;
  agree: (host: string) => string;
  nothingHere: string;
  /** `all`: nothing when nobody knows. */
  more: (shown: string, all: string | undefined) => string;
  undeclared: string;
  loose: (count: string, all: string, one: boolean) => string;
  wrong: (count: string, one: boolean) => string;
  andMore: (count: string) => string;
}

export const messages: Messages<Words> = {
  nl: {
    background: 'Achtergrond',
    reason: {
      'no-address': () => 'dit adres kan de kaart niet gebruiken.',
      'not-found': () => 'het bestand is er niet.',
      'not-allowed': () => 'de server geeft het bestand niet aan iedereen.',
      refused: (status) => `de server wijst de vraag af (code ${status}).`,
      server: (status) => `de server geeft een fout (code ${status}).`,
      'time-out': () => 'de server antwoordt niet op tijd.',
      unreachable: () => 'de server is niet te bereiken, of staat niet toe dat deze site het bestand gebruikt.',
      'web-page': () => 'op dit adres staat een webpagina in plaats van gegevens.',
      'cut-short': () => 'het bestand is niet compleet. Het houdt te vroeg op.',
      unreadable: () => 'de kaart kan dit bestand niet lezen.',
      empty: () => 'er staat niets in het bestand.',
      'too-large': () => 'het bestand is te groot voor een kaart op een webpagina.',
      'no-parts': () => 'het bestand is groot, en de server kan er geen delen van geven.',
      pictures: () => 'in het bestand staan plaatjes, geen plekken.',
      crs: (crs) => `de coördinaten staan in ${crs}. De kaart kent WGS 84 (graden) en RD (EPSG:28992).`,
      fields: (columns) => `nergens staat een naam. Zet bij “fields” in welke kolom de naam staat. De kolommen zijn: ${columns}.`,
      ends: (columns) =>
        `nergens staat van waar naar waar. Zet bij “fields” in welke kolommen “from” en “to” staan. De kolommen zijn: ${columns}.`,
      collection: (ids) => `deze dienst heeft meer dan één verzameling. Zet de naam achter het adres, na een #. Kies uit: ${ids}.`,
      program: () => 'een deel van de kaart zelf kon niet worden geladen.',
    },
    retry: 'Probeer opnieuw',
    asks: (host) => `deze laag komt van ${host}. Die site ziet dan je IP-adres en welk gebied je bekijkt.`,
    agree: (host) => `Haal op van ${host}`,
    nothingHere: 'in dit gebied staat niets.',
    more: (shown, all) =>
      all ? `de eerste ${shown} van ${all}. Zoom in om de rest te zien.` : `de eerste ${shown}. Zoom in om de rest te zien.`,
    undeclared:
      'de coördinaten zijn meters, zoals in het Rijksdriehoekstelsel, maar het bestand zegt dat niet. Zet "crs": "EPSG:28992" bij deze laag.',
    loose: (count, all, one) => `${count} van de ${all} ${one ? 'verwijst' : 'verwijzen'} naar een plek die er niet is.`,
    wrong: (count, one) => `${one ? 'één ding klopt' : `${count} dingen kloppen`} niet. De rest zie je gewoon.`,
    andMore: (count) => `En nog ${count}.`,
  },
  en: {
    background: 'Background',
    reason: {
      'no-address': () => 'the map cannot use this address.',
      'not-found': () => 'the file is not there.',
      'not-allowed': () => 'the server does not give the file to everyone.',
      refused: (status) => `the server refuses what was asked (code ${status}).`,
      server: (status) => `the server gives an error (code ${status}).`,
      'time-out': () => 'the server does not answer in time.',
      unreachable: () => 'the server cannot be reached, or does not allow this site to use the file.',
      'web-page': () => 'there is a web page at this address instead of data.',
      'cut-short': () => 'the file is not complete. It stops too early.',
      unreadable: () => 'the map cannot read this file.',
      empty: () => 'there is nothing in the file.',
      'too-large': () => 'the file is too large for a map on a web page.',
      'no-parts': () => 'the file is large, and the server cannot give parts of it.',
      pictures: () => 'there are pictures in the file, no places.',
      crs: (crs) => `the coordinates are in ${crs}. The map knows WGS 84 (degrees) and the Dutch grid (EPSG:28992).`,
      fields: (columns) => `nothing has a name. Say in “fields” which column has the name. The columns are: ${columns}.`,
      ends: (columns) =>
        `nothing says from where to where. Say in “fields” which columns have “from” and “to”. The columns are: ${columns}.`,
      collection: (ids) => `this service has more than one collection. Put the name behind the address, after a #. Choose from: ${ids}.`,
      program: () => 'a part of the map itself could not be loaded.',
    },
    retry: 'Try again',
    asks: (host) => `this layer comes from ${host}. That site will see your IP address and which area you look at.`,
    agree: (host) => `Get it from ${host}`,
    nothingHere: 'there is nothing in this area.',
    more: (shown, all) => (all ? `the first ${shown} of ${all}. Zoom in to see the rest.` : `the first ${shown}. Zoom in to see the rest.`),
    undeclared:
      'the coordinates are in metres, as in the Dutch grid, but the file does not say so. Put "crs": "EPSG:28992" with this layer.',
    loose: (count, all, one) => `${count} of ${all} ${one ? 'leads' : 'lead'} to a place that is not there.`,
    wrong: (count, one) => `${one ? 'one thing is' : `${count} things are`} not right. You see the rest.`,
    andMore: (count) => `And ${count} more.`,
  },
};
