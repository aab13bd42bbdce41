import type { Messages } from '@wijkwelvaartswerk/kit';

interface Words {
  /** What a background is called, in the middle of a sentence. */
  name: { national: string; own: string; of: (host: string) => string };
  ask: (name: string) => string;
  whatNational: string;
  whatOf: (host: string) => string;
  /** `who`: PDOK or a host. */
  sent: (who: string) => string;
  without: string;
  kept: string;
  yes: string;
  show: (name: string) => string;
  no: string;
  back: string;
  seen: (name: string) => string;
  plain: string;
  failed: (name: string) => string;
  retry: string;
  unknownBase: (given: string, known: readonly string[]) => string;
  unknownTiles: (given: string) => string;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const oneOf = (names: readonly string[], language: string) => new Intl.ListFormat(language, { type: 'disjunction' }).format(names);

/** What the background says; loaded for a page that asks for one. */
export const messages: Messages<Words> = {
  nl: {
    name: { national: 'de landelijke kaart', own: 'de achtergrond', of: (host) => `de kaart van ${host}` },
    ask: (name) => `${capital(name)} tonen?`,
    whatNational: 'Je ziet dan straten en huizen. De kaart komt van PDOK, een dienst van het Kadaster.',
    whatOf: (host) => `Dat is de achtergrond die bij deze kaart hoort. Hij komt van een andere site: ${host}.`,
    sent: (who) => `${who} ziet je IP-adres en welk stuk kaart je bekijkt. Anders kan de kaart niet naar je toe.`,
    without: 'Zonder werkt alles ook. Je houdt dan de eenvoudige kaart.',
    kept: 'Je keuze geldt zolang deze pagina open is. We bewaren niets.',
    show: (name) => `Toon ${name}`,
    yes: 'Ja, toon de kaart',
    no: 'Nee, liever niet',
    back: 'Toon de eenvoudige kaart',
    seen: (name) => `Je ziet nu ${name}.`,
    plain: 'Je ziet nu de eenvoudige kaart.',
    failed: (name) => `${capital(name)} komt niet door. Je ziet de eenvoudige kaart.`,
    retry: 'Probeer opnieuw',
    unknownBase: (given, known) => `De achtergrond ‘${given}’ kennen we niet. Kies ${oneOf(known, 'nl')}.`,
    unknownTiles: (given) => `‘${given}’ is geen adres van kaarttegels. Er moet {z}, {x} en {y} in staan.`,
  },
  en: {
    name: { national: 'the national map', own: 'the background', of: (host) => `the map of ${host}` },
    ask: (name) => `Show ${name}?`,
    whatNational: 'You then see streets and houses. The map comes from PDOK, a service of the Dutch land registry (Kadaster).',
    whatOf: (host) => `That is the background of this map. It comes from another site: ${host}.`,
    sent: (who) => `${who} sees your IP address and which part of the map you look at. Without those it cannot send the map.`,
    without: 'Everything works without it too. You then keep the simple map.',
    kept: 'Your choice holds as long as this page is open. We store nothing.',
    show: (name) => `Show ${name}`,
    yes: 'Yes, show the map',
    no: 'No, rather not',
    back: 'Show the simple map',
    seen: (name) => `You now see ${name}.`,
    plain: 'You now see the simple map.',
    failed: (name) => `${capital(name)} does not come through. You see the simple map.`,
    retry: 'Try again',
    unknownBase: (given, known) => `We do not know the background ‘${given}’. Choose ${oneOf(known, 'en')}.`,
    unknownTiles: (given) => `‘${given}’ is no address of map tiles. It must have {z}, {x} and {y}.`,
  },
};

export type BaseWords = Words;
