import type { Messages } from '@wijkwelvaartswerk/kit';
import type { Difference } from './comparing.js';
import type { Why } from './together.js';

/** In which order many anchors stand. */
export type Order = 'given' | 'name' | 'share';

export interface Words {
  /** The switch between each for itself and all as one. */
  adding: string;
  apart: string;
  together: string;
  /** Name of several as one. */
  sum: (names: string, count: number) => string;
  counted: (names: string) => string;
  leftOut: Record<Why, (names: string, period: string) => string>;
  /** Periods that are not shown; `names`: who has no figure of them. */
  gap: (periods: string, names?: string) => string;
  noSuppliers: string;
  noTargets: string;
  noneDefined: string;
  cannot: string;
  notRanked: string;
  differ: Record<Difference, (values: string) => string>;
  noCurrency: string;
  find: string;
  order: string;
  orders: Record<Order, string>;
  found: (count: number, all: number) => string;
  notFound: (query: string) => string;
  rest: string;
  noShare: string;
  origins: string;
}

const nl: Words = {
  adding: 'Apart of samen',
  apart: 'Apart',
  together: 'Samen',
  sum: (names, count) => (count > 3 ? `${count} organisaties samen` : `${names} samen`),
  counted: (names) => `Opgeteld: ${names}.`,
  leftOut: {
    'no-figures': (names) => `Niet meegeteld: ${names}. Daarvan zijn er geen cijfers.`,
    period: (names, period) => `Niet meegeteld: ${names}. Over ${period} zijn daarvan geen cijfers.`,
    problem: (names, period) => `Niet meegeteld: ${names}. Daarvan kloppen de cijfers over ${period} niet.`,
    total: (names, period) => `Niet meegeteld: ${names}. Daarvan is het totaal over ${period} niet bekend.`,
    'no-currency': (names, period) => `Niet meegeteld: ${names}. Daar staat voor ${period} geen munt bij.`,
    currency: (names) => `Niet meegeteld: ${names}. Die bedragen zijn in een andere munt.`,
    definition: (names) => `Niet meegeteld: ${names}. Daar is ‘lokaal’ anders omschreven, of niet omschreven.`,
    tiers: (names) => `Niet meegeteld: ${names}. Daar zijn andere gebieden gemeten.`,
  },
  gap: (periods, names) =>
    names
      ? `${periods} laten we weg: van ${names} is daarover geen cijfer. Een som zonder ${names} is niet te vergelijken.`
      : `${periods} laten we weg: niet alle cijfers daarvan zijn op te tellen.`,
  noSuppliers: 'Leveranciers tellen we niet op: één bedrijf kan aan meer organisaties leveren.',
  noTargets: 'Doelen laten we weg: elk doel is van één organisatie.',
  noneDefined: 'Bij geen van deze organisaties staat wat ‘lokaal’ is.',
  cannot:
    'Deze cijfers kunnen we niet optellen. Daarvoor moeten twee organisaties dezelfde periode, munt, omschrijving en gebieden hebben, en een bekend totaal.',
  notRanked: 'Deze cijfers zijn niet zomaar te vergelijken. Daarom zetten we de organisaties niet op volgorde van aandeel.',
  differ: {
    period: (values) => `Ze gaan niet over dezelfde periode: ${values}.`,
    currency: (values) => `Ze zijn niet in dezelfde munt: ${values}.`,
    definition: () => '‘Lokaal’ is niet overal hetzelfde omschreven, of niet overal omschreven.',
    area: (values) => `Het aandeel gaat niet overal over hetzelfde gebied: ${values}.`,
  },
  noCurrency: 'geen munt',
  find: 'Zoek een organisatie',
  order: 'Volgorde',
  orders: { given: 'Zoals opgegeven', name: 'Naam', share: 'Aandeel, hoogste eerst' },
  found: (count, all) => (count === all ? `${all} organisaties` : `${count} van ${all} organisaties`),
  notFound: (query) => `Geen organisatie gevonden met ‘${query}’.`,
  rest: 'Niet op volgorde: deze cijfers zijn niet te vergelijken met die hierboven.',
  noShare: 'geen aandeel bekend',
  origins: 'Wat is hier ‘lokaal’, en waar komen de cijfers vandaan?',
};

const en: Words = {
  adding: 'Apart or together',
  apart: 'Apart',
  together: 'Together',
  sum: (names, count) => (count > 3 ? `${count} organisations together` : `${names} together`),
  counted: (names) => `Added up: ${names}.`,
  leftOut: {
    'no-figures': (names) => `Not counted: ${names}. There are no figures.`,
    period: (names, period) => `Not counted: ${names}. There are no figures for ${period}.`,
    problem: (names, period) => `Not counted: ${names}. The figures about ${period} cannot be right.`,
    total: (names, period) => `Not counted: ${names}. The total of ${period} is not known.`,
    'no-currency': (names, period) => `Not counted: ${names}. No currency is given for ${period}.`,
    currency: (names) => `Not counted: ${names}. Those amounts are in another currency.`,
    definition: (names) => `Not counted: ${names}. There ‘local’ is described differently, or not at all.`,
    tiers: (names) => `Not counted: ${names}. There other areas were measured.`,
  },
  gap: (periods, names) =>
    names
      ? `We leave out ${periods}: there is no figure of ${names}. A sum without ${names} cannot be compared.`
      : `We leave out ${periods}: not all of those figures can be added up.`,
  noSuppliers: 'We do not add up suppliers: one business may supply several organisations.',
  noTargets: 'We leave out targets: each belongs to one organisation.',
  noneDefined: 'For none of these organisations it says what ‘local’ is.',
  cannot:
    'These figures cannot be added up. For that, two organisations need the same period, currency, definition and areas, and a known total.',
  notRanked: 'These figures cannot simply be compared. So we do not put the organisations in order of share.',
  differ: {
    period: (values) => `They are not about the same period: ${values}.`,
    currency: (values) => `They are not in the same currency: ${values}.`,
    definition: () => '‘Local’ is not described the same everywhere, or not everywhere.',
    area: (values) => `The share is not of the same area everywhere: ${values}.`,
  },
  noCurrency: 'no currency',
  find: 'Find an organisation',
  order: 'Order',
  orders: { given: 'As given', name: 'Name', share: 'Share, highest first' },
  found: (count, all) => (count === all ? `${all} organisations` : `${count} of ${all} organisations`),
  notFound: (query) => `No organisation found with ‘${query}’.`,
  rest: 'Not in order: these figures cannot be compared with those above.',
  noShare: 'no share known',
  origins: 'What is ‘local’ here, and where do the figures come from?',
};

export const messages: Messages<Words> = { nl, en };
