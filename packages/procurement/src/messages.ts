import type { ProcurementIssueCode, Subject } from './issue.js';
import type { Unplaced } from './spending.js';

/** What a sentence is made of besides its code. */
interface Details {
  readonly what: string;
  /** What stands in the file, quoted; `zoals “…”` for many. */
  readonly quote: string;
}

export interface Messages {
  readonly locale: string;
  /** One and many. */
  readonly subjects: Readonly<Record<Subject, readonly [string, string]>>;
  readonly and: string;
  readonly andOthers: string;
  readonly such: string;
  /** What a field is called, with its article, and without for a column. */
  readonly fields: Readonly<Record<string, string>>;
  readonly tiers: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly say: Readonly<Record<ProcurementIssueCode, (details: Details) => string>>;
  /** About the whole file. */
  readonly missingColumn: Readonly<Record<string, string>>;
  readonly unplaced: Readonly<Record<Unplaced['because'], string>>;
}

/** A sentence about one or many does not change: it stands behind a colon and names no doer. */
export const messages: Readonly<Record<'nl' | 'en', Messages>> = {
  nl: {
    locale: 'nl-NL',
    subjects: {
      line: ['regel', 'regels'],
      contract: ['contract', 'contracten'],
      award: ['gunning', 'gunningen'],
      process: ['inkooptraject', 'inkooptrajecten'],
    },
    and: 'en',
    andOthers: 'en andere',
    such: 'zoals',
    fields: { amount: 'het bedrag', currency: 'de munt', date: 'de datum', id: 'een nummer' },
    tiers: { neighbourhood: 'de wijk', city: 'de stad', region: 'de regio', country: 'het land', elsewhere: 'elders', unknown: 'onbekend' },
    kinds: {
      spreadsheet: 'Dit is een Excel- of zip-bestand. Sla de tabel op als CSV, en kies dat bestand.',
      pdf: 'Dit is een pdf. Daar kunnen we geen bedragen uit halen. Vraag om het bestand als CSV.',
      'web-page': 'Dit is een webpagina, geen bestand met inkopen. Kijk of de download gelukt is.',
      'no-text': 'Dit is een plaatje of een ander bestand zonder tekst. Kies een tabel (CSV) of een bestand van Open Contracting (JSON).',
      empty: 'Het bestand is leeg.',
    },
    say: {
      'not-data': ({ what }) => what,
      'not-json': () => 'dit lijkt JSON, maar het is niet te lezen. Misschien is het bestand niet compleet.',
      'not-ocds': () => 'dit is JSON, maar geen Open Contracting: er staan geen releases of records in.',
      'linked-only': () => 'er staan alleen links naar gegevens op een andere plek. Die halen we niet op. Niet meegeteld.',
      missing: ({ what }) => `${what} ontbreekt. ${what === 'een nummer' ? 'Misschien is iets twee keer geteld.' : 'Niet meegeteld.'}`,
      'no-column': ({ quote }) => `er is geen kolom ${quote}.`,
      unreadable: ({ what, quote }) => `${what} is niet te lezen: ${quote}. Niet meegeteld.`,
      'open-band': ({ quote }) => `er staat alleen een laagste bedrag: ${quote}. Daarmee kunnen we niet rekenen. Niet meegeteld.`,
      'other-buyer': ({ quote }) => `ingekocht door een andere organisatie${quote && ` (${quote})`}. Niet meegeteld.`,
      'not-awarded': ({ quote }) => `niet definitief of niet doorgegaan (status ${quote}). Niet meegeteld.`,
      amended: () => 'het bedrag is later veranderd. Alleen het laatste bedrag telt.',
      'award-unclear': () =>
        'er staat niet bij welke gunning dit hoort. De gunningen van dat traject tellen niet mee, zodat niets dubbel telt.',
      'published-date': () => 'er staat geen datum bij. We namen de datum waarop het bekend werd.',
      'total-line': () => 'dit is een optelling van andere regels. Niet meegeteld.',
      multiplied: ({ what }) => `de bedragen staan in eenheden van ${what}. We hebben alles daarmee vermenigvuldigd.`,
      'too-many-cells': () =>
        'er staan meer vakjes dan de kop er heeft. Misschien staat er een puntkomma of aanhalingsteken in een tekst. Niet meegeteld.',
      'open-quote': () => 'een aanhalingsteken gaat open en niet meer dicht. Wat erachter staat, is misschien niet gelezen.',
      credit: () => 'dit bedrag kwam terug. Het is van het totaal afgetrokken.',
      'below-zero': ({ what, quote }) =>
        `voor ${what} kwam in ${quote} meer geld terug dan eruit ging. Wat onder nul is, staat niet in de cijfers.`,
    },
    missingColumn: {
      amount: 'We vinden geen kolom met bedragen. Staat er een kop boven de tabel, zoals “Bedrag”?',
      supplier: 'We vinden geen kolom met leveranciers. Alles telt als onbekend.',
    },
    unplaced: {
      'no-supplier': 'er staat geen leverancier bij.',
      'no-address': 'er staat geen adres bij de leverancier.',
      'no-tier': 'het adres valt in geen van de gebieden, en er staat geen land bij.',
      'different-tiers': 'er zijn meer leveranciers, niet allemaal uit hetzelfde gebied. Wie welk deel kreeg, staat er niet bij.',
    },
  },
  en: {
    locale: 'en-GB',
    subjects: {
      line: ['line', 'lines'],
      contract: ['contract', 'contracts'],
      award: ['award', 'awards'],
      process: ['contracting process', 'contracting processes'],
    },
    and: 'and',
    andOthers: 'and others',
    such: 'such as',
    fields: { amount: 'the amount', currency: 'the currency', date: 'the date', id: 'an id' },
    tiers: {
      neighbourhood: 'the neighbourhood',
      city: 'the city',
      region: 'the region',
      country: 'the country',
      elsewhere: 'elsewhere',
      unknown: 'unknown',
    },
    kinds: {
      spreadsheet: 'This is an Excel or zip file. Save the table as CSV, and choose that file.',
      pdf: 'This is a PDF. No amounts can be taken from it. Ask for the file as CSV.',
      'web-page': 'This is a web page, not a file of purchases. See whether the download went well.',
      'no-text': 'This is a picture or another file without text. Choose a table (CSV) or a file of Open Contracting (JSON).',
      empty: 'The file is empty.',
    },
    say: {
      'not-data': ({ what }) => what,
      'not-json': () => 'this looks like JSON but cannot be read. Perhaps the file is not complete.',
      'not-ocds': () => 'this is JSON, but not Open Contracting: there are no releases or records in it.',
      'linked-only': () => 'there are only links to data elsewhere, which is not fetched. Not counted.',
      missing: ({ what }) => `${what} is missing. ${what === 'an id' ? 'Perhaps something was counted twice.' : 'Not counted.'}`,
      'no-column': ({ quote }) => `there is no column ${quote}.`,
      unreadable: ({ what, quote }) => `${what} cannot be read: ${quote}. Not counted.`,
      'open-band': ({ quote }) => `only the least that it can be is given: ${quote}. That cannot be added up. Not counted.`,
      'other-buyer': ({ quote }) => `bought by another organisation${quote && ` (${quote})`}. Not counted.`,
      'not-awarded': ({ quote }) => `not final, or called off (status ${quote}). Not counted.`,
      amended: () => 'the amount was changed later. Only the last amount counts.',
      'award-unclear': () => 'it does not say of which award it is. The awards of that process do not count, so that nothing counts twice.',
      'published-date': () => 'there is no date. The date on which it was published was taken.',
      'total-line': () => 'this adds up other lines. Not counted.',
      multiplied: ({ what }) => `the amounts are in units of ${what}. All were multiplied by that.`,
      'too-many-cells': () => 'it has more cells than the heading. Perhaps there is a semicolon or quotation mark in a text. Not counted.',
      'open-quote': () => 'a quotation mark opens and does not close. What stands behind it may not have been read.',
      credit: () => 'this amount came back. It was taken off the total.',
      'below-zero': ({ what, quote }) =>
        `for ${what}, more money came back than went out in ${quote}. What is below zero is not in the figures.`,
    },
    missingColumn: {
      amount: 'There is no column of amounts. Is there a heading above the table, such as “Amount”?',
      supplier: 'There is no column of suppliers. Everything counts as unknown.',
    },
    unplaced: {
      'no-supplier': 'no supplier is named.',
      'no-address': 'the supplier has no address.',
      'no-tier': 'the address is in none of the areas, and no country is given.',
      'different-tiers': 'there are several suppliers, not all in one area. Who got which part is not given.',
    },
  },
};
