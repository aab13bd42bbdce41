import type { TierId } from '@wijkwelvaartswerk/contract';
import type { Messages } from '@wijkwelvaartswerk/kit';
import type { Problem } from './period.js';
import type { Verdict } from './target.js';
import type { Incomparable } from './trend.js';

export interface Words {
  title: string;
  view: string;
  views: { bar: string; trend: string; table: string };
  notLoaded: string;
  retry: string;
  partFailed: string;
  example: string;
  chosen: string;
  none: string;
  notThere: (ids: string, known: string) => string;
  others: (count: number) => string;
  /** Name of a tier, as in a legend. */
  tier: Record<TierId, string>;
  /** Name of a tier within a sentence. */
  area: Record<TierId, string>;
  /** Where the money went, of these areas together. */
  where: (areas: string, several: boolean) => string;
  purchases: (total?: string) => string;
  /** Sentence after the headline figure, before and after the place. */
  went: (purchases: string, period: string) => [string, string];
  wentBoth: (earlier: string, later: string) => [string, string];
  wentUnknown: (purchases: string, period: string) => string;
  was: (period: string, share: string) => string;
  to: string;
  /** Of what is counted together, the nearest part. */
  ofWhich: (share: string, where: string) => string;
  lessThan: (share: string) => string;
  target: (year: number) => string;
  verdict: Record<Verdict, string>;
  unknownDecides: string;
  perhaps: (tier?: string) => string;
  /** Of what share nobody knows where it went. An address that lacks is one reason of more: it may be shared, or not be looked for. */
  unknown: (share: string, period?: string) => string;
  suppliersIn: (counts: string, period?: string) => string;
  noCurrency: (name: string, periods: string) => string;
  notApart: (tiers: string) => string;
  about: (period: string, total: string) => string;
  rounded: (period: string, share: string) => string;
  otherPeriod: (asked: string, shown: string) => string;
  problem: Record<Problem['code'], (name: string, period: string, detail: string) => string>;
  incomparable: Record<Incomparable['because'], (periods: string) => string>;
  noFigures: string;
  total: string;
  suppliers: (count: string) => string;
  local: string;
  noDefinition: (periods?: string) => string;
  source: (of?: string) => string;
  noSource: (of?: string) => string;
  otherSources: string;
  asOf: (date: string) => string;
  download: string;
  noDownload: string;
}

export const messages: Messages<Words> = {
  nl: {
    title: 'Hoeveel geld blijft dichtbij?',
    view: 'Weergave',
    views: { bar: 'Grafiek', trend: 'Verloop', table: 'Tabel' },
    notLoaded: 'Deze weergave kon niet worden geladen. Je ziet nu de grafiek.',
    retry: 'Probeer opnieuw',
    partFailed: 'Dit deel kon niet worden geladen.',
    example: 'verzonnen voorbeeld',
    chosen: 'gekozen',
    none: 'Hier staan nog geen cijfers of afspraken van grote organisaties.',
    notThere: (ids, known) => `Over ${ids} staat hier nog niets. Wel over: ${known}.`,
    others: (count) => `${count} andere`,
    tier: { neighbourhood: 'Wijk', city: 'Stad', region: 'Regio', country: 'Land', elsewhere: 'Elders', unknown: 'Onbekend' },
    area: {
      neighbourhood: 'de wijk',
      city: 'de stad',
      region: 'de regio',
      country: 'het land',
      elsewhere: 'elders',
      unknown: 'onbekend',
    },
    where: (areas, several) => `in ${areas}${several ? ' samen' : ''}`,
    purchases: (total) => (total ? `${total} inkoop` : 'de inkoop'),
    went: (purchases, period) => [`van ${purchases} ging in ${period} naar bedrijven `, ''],
    wentBoth: (earlier, later) => ['van de inkoop ging naar bedrijven ', `, in ${earlier} en in ${later}`],
    wentUnknown: (purchases, period) => `Van ${purchases} in ${period} is niet bekend waar het geld heen ging.`,
    was: (period, share) => `In ${period} was dat ${share}.`,
    to: 'naar',
    ofWhich: (share, where) => `waarvan ${share} ${where}`,
    lessThan: (share) => `minder dan ${share}`,
    target: (year) => `Doel ${year}`,
    verdict: {
      reached: 'gehaald',
      perhaps: 'misschien gehaald',
      'not-yet': 'nog niet gehaald',
      missed: 'niet gehaald',
      untold: 'niet gemeten',
    },
    unknownDecides: 'Wat onbekend is, kan nog uitmaken of het doel is gehaald.',
    perhaps: (tier) =>
      tier
        ? `Gestreept: misschien ${tier}, misschien niet. Dat weten we nog niet.`
        : 'Gestreept: hoort hier misschien bij, misschien niet. Dat weten we nog niet.',
    unknown: (share, period) =>
      `Van ${share} van de inkoop${period ? ` in ${period}` : ''} weten we niet waar het geld heen ging, bijvoorbeeld omdat er geen adres bij staat.`,
    suppliersIn: (counts, period) => `Leveranciers${period ? ` in ${period}` : ''}: ${counts}.`,
    noCurrency: (name, periods) => `Bij ${name} staat voor ${periods} geen munt. De bedragen zijn dus kale getallen.`,
    notApart: (tiers) => `Niet apart gemeten: ${tiers}.`,
    about: (period, total) => `In ${period} ging het om ${total}.`,
    rounded: (period, share) => `De delen van ${period} tellen door afronding op tot ${share}.`,
    otherPeriod: (asked, shown) => `Over ${asked} zijn er geen cijfers. Je ziet ${shown}.`,
    problem: {
      over: (name, period, share) =>
        `Bij ${name} tellen de delen van ${period} op tot ${share} van het totaal. Dat kan niet. Daarom is er geen grafiek.`,
      'no-total': (name, period) =>
        `Bij ${name} staat voor ${period} geen bruikbaar totaal. Dan weten we niet welk deel dichtbij bleef. Je ziet alleen de bedragen.`,
      'zero-total': (name, period) => `Bij ${name} is het totaal van ${period} nul. Daarvan zijn geen aandelen te berekenen.`,
      negative: (name, period, tier) =>
        `Bij ${name} is voor ${period} het bedrag van ‘${tier}’ minder dan nul. Misschien is er geld teruggekregen. Daarom is er geen grafiek.`,
      contradiction: (name, period, tier) =>
        `Bij ${name} passen voor ${period} het bedrag en het aandeel van ‘${tier}’ niet bij elkaar. Daarom is er geen grafiek.`,
    },
    incomparable: {
      currency: (periods) => `${periods} vergelijken we niet: die cijfers zijn in een andere munt, of er staat geen munt bij.`,
      definition: (periods) => `${periods} vergelijken we niet: daar is ‘lokaal’ anders omschreven. Lees hieronder hoe.`,
    },
    noFigures: 'Er zijn nog geen cijfers over de inkoop.',
    total: 'Totaal',
    suppliers: (count) => `${count}\u00a0leveranciers`,
    local: 'Wat is hier ‘lokaal’?',
    noDefinition: (periods) => (periods ? `Bij ${periods} staat niet wat ‘lokaal’ is.` : 'Er staat niet bij wat hier ‘lokaal’ is.'),
    source: (of) => (of ? `Bron (${of}):` : 'Bron:'),
    noSource: (of) => (of ? `${of}: zonder bron.` : 'Cijfers zonder bron.'),
    otherSources: 'Bronnen van de andere cijfers',
    asOf: (date) => `Stand van ${date}.`,
    download: 'Download de gegevens (csv)',
    noDownload: 'Het bestand kon niet worden gemaakt. Probeer het opnieuw.',
  },
  en: {
    title: 'How much money stays close by?',
    view: 'View',
    views: { bar: 'Chart', trend: 'Over time', table: 'Table' },
    notLoaded: 'This view could not be loaded. You see the chart now.',
    retry: 'Try again',
    partFailed: 'This part could not be loaded.',
    example: 'made-up example',
    chosen: 'chosen',
    none: 'No figures or agreements of large organisations here yet.',
    notThere: (ids, known) => `Nothing here yet about ${ids}. There is something about: ${known}.`,
    others: (count) => `${count} others`,
    tier: {
      neighbourhood: 'Neighbourhood',
      city: 'City',
      region: 'Region',
      country: 'Country',
      elsewhere: 'Elsewhere',
      unknown: 'Unknown',
    },
    area: {
      neighbourhood: 'the neighbourhood',
      city: 'the city',
      region: 'the region',
      country: 'the country',
      elsewhere: 'elsewhere',
      unknown: 'unknown',
    },
    where: (areas, several) => `in ${areas}${several ? ' together' : ''}`,
    purchases: (total) => (total ? `${total} of purchases` : 'purchases'),
    went: (purchases, period) => [`of ${purchases} went to businesses `, ` in ${period}`],
    wentBoth: (earlier, later) => ['of purchases went to businesses ', `, in ${earlier} and in ${later}`],
    wentUnknown: (purchases, period) => `Of ${purchases} in ${period}, it is not known where the money went.`,
    was: (period, share) => `In ${period} it was ${share}.`,
    to: 'to',
    ofWhich: (share, where) => `of which ${share} ${where}`,
    lessThan: (share) => `less than ${share}`,
    target: (year) => `Target ${year}`,
    verdict: {
      reached: 'reached',
      perhaps: 'perhaps reached',
      'not-yet': 'not reached yet',
      missed: 'not reached',
      untold: 'not measured',
    },
    unknownDecides: 'What is unknown may still decide whether the target is reached.',
    perhaps: (tier) =>
      tier
        ? `Striped: perhaps ${tier}, perhaps not. We do not know yet.`
        : 'Striped: perhaps part of this, perhaps not. We do not know yet.',
    unknown: (share, period) =>
      `We do not know where ${share} of purchases${period ? ` in ${period}` : ''} went, for instance because no address is given.`,
    suppliersIn: (counts, period) => `Suppliers${period ? ` in ${period}` : ''}: ${counts}.`,
    noCurrency: (name, periods) => `For ${name}, no currency is given for ${periods}. So the amounts are bare numbers.`,
    notApart: (tiers) => `Not measured apart: ${tiers}.`,
    about: (period, total) => `In ${period} this was about ${total}.`,
    rounded: (period, share) => `Because of rounding, the parts of ${period} add up to ${share}.`,
    otherPeriod: (asked, shown) => `There are no figures for ${asked}. You see ${shown}.`,
    problem: {
      over: (name, period, share) =>
        `For ${name}, the parts of ${period} add up to ${share} of the total. That cannot be, so there is no chart.`,
      'no-total': (name, period) =>
        `For ${name}, there is no usable total for ${period}. So we do not know which part stayed close by. You see the amounts only.`,
      'zero-total': (name, period) => `For ${name}, the total of ${period} is zero. No shares can be worked out from that.`,
      negative: (name, period, tier) =>
        `For ${name}, the amount of ‘${tier}’ for ${period} is below zero. Perhaps money was paid back. So there is no chart.`,
      contradiction: (name, period, tier) =>
        `For ${name}, the amount and the share of ‘${tier}’ for ${period} do not agree, so there is no chart.`,
    },
    incomparable: {
      currency: (periods) => `We do not compare ${periods}: those figures are in another currency, or in none that is told.`,
      definition: (periods) => `We do not compare ${periods}: ‘local’ is described differently there. Read below how.`,
    },
    noFigures: 'There are no figures on purchases yet.',
    total: 'Total',
    suppliers: (count) => `${count}\u00a0suppliers`,
    local: 'What is ‘local’ here?',
    noDefinition: (periods) => (periods ? `For ${periods} it does not say what ‘local’ is.` : 'It does not say what ‘local’ is here.'),
    source: (of) => (of ? `Source (${of}):` : 'Source:'),
    noSource: (of) => (of ? `${of}: without a source.` : 'Figures without a source.'),
    otherSources: 'Sources of the other figures',
    asOf: (date) => `As of ${date}.`,
    download: 'Download the data (csv)',
    noDownload: 'The file could not be made. Try again.',
  },
};
