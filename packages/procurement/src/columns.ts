/** What a column holds. */
export type Column =
  | 'supplier'
  | 'supplierId'
  | 'amount'
  | 'minimum'
  | 'maximum'
  | 'date'
  | 'postcode'
  | 'locality'
  | 'region'
  | 'country'
  | 'municipality'
  | 'currency'
  | 'buyer'
  | 'title';

/** Place of a column in each row. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

interface Usual {
  /** What it is called, best first. */
  readonly names: readonly RegExp[];
  readonly not?: RegExp;
}

const PLACE_OF_BUYER = /opdrachtgever|aanbestedende|\bbuyer/;

/**
 * What the columns are called in files that Dutch public bodies publish, and in English; headings without capitals, accents and signs.
 * In order: a column that is taken is not looked at again, so what is most particular comes first.
 */
const usual: readonly (readonly [Column, Usual])[] = [
  [
    'supplierId',
    {
      names: [
        /\bkvk\b/,
        /\b(leverancier|crediteur|supplier|vendor|creditor)s? ?(nummer|nr|id|code|number|no)\b/,
        /\bcompany (number|no)\b/,
      ],
    },
  ],
  ['postcode', { names: [/\b(postcode|post code|postal code|zip|pc)\b/, /\b(vestigings)?adres\b|\baddress\b/], not: PLACE_OF_BUYER }],
  ['country', { names: [/\b(vestigings)?land(code)?\b|\bcountry\b/], not: PLACE_OF_BUYER }],
  ['region', { names: [/\b(provincie|regio|region|county)\b/], not: PLACE_OF_BUYER }],
  // A column that is only called “gemeente” may well be the one that buys.
  ['municipality', { names: [/\bgemeente ?code\b|\bgm ?code\b|\bvestigingsgemeente\b|\bgemeente leverancier\b|\bmunicipality\b/] }],
  ['locality', { names: [/\b(vestigings|woon)?plaats(naam)?\b|\b(city|town|locality)\b/], not: PLACE_OF_BUYER }],
  [
    'buyer',
    {
      names: [/\bopdrachtgever\b|\baanbestedende\b|\binkopende\b|\bbuyer\b/, /\bdepartement\b|^gemeente$|^(body|organisation) name$/],
      not: /postcode|plaats|adres|land/,
    },
  ],
  ['currency', { names: [/\b(valuta|munt(eenheid|soort)?|currency)\b/] }],
  ['minimum', { names: [/\b(ondergrens|minimum|minimaal|min|bedrag van|vanaf)\b/] }],
  ['maximum', { names: [/\b(bovengrens|maximum|maximaal|max|bedrag tot|tot)\b/] }],
  [
    'amount',
    {
      names: [
        /(bedrag|uitgave|waarde|volume|amount|value|spend).*\b(excl|exclusief|zonder|ex|net)\b/,
        /bedrag|bandbreedte|staffel/,
        /uitgave|uitgegeven|betaald|inkoopvolume|waarde|omvang|\b(totaal|amount|value|spend|expenditure|net|gross)\b/,
      ],
      not: /^(?!.*\b(excl|exclusief|incl|inclusief|zonder|met|ex|inc|net)\b).*\b(btw|vat)\b|percentage|aandeel|aantal|nummer|\bnr\b|\bcode\b/,
    },
  ],
  [
    'date',
    {
      names: [/datum\b|\bdate\b/, /\b(boek|kalender|begrotings)?jaar\b|\byear\b/, /\b(periode|period|kwartaal|maand|month)\b/],
      not: /eind|end\b|verval/,
    },
  ],
  [
    'supplier',
    {
      names: [
        /\b(leverancier|crediteur|begunstigde|opdrachtnemer|ontvanger|contractant|supplier|vendor|payee|creditor)/,
        /^(naam|name|bedrijf|bedrijfsnaam|organisatie)$/,
      ],
    },
  ],
  ['title', { names: [/omschrijving|onderwerp|dienst|product|kostensoort|\b(titel|description|title|purpose)\b/] }],
];

/** The columns of a heading: those given by name, and then for each other one the best that is usual for it and not yet taken. */
export function columnsOf(heading: readonly string[], given: Partial<Record<Column, string>> = {}): Columns {
  const names = heading.map(plain);
  const columns: Partial<Record<Column, number>> = {};
  for (const [column, name] of Object.entries(given) as [Column, string][]) {
    const at = names.indexOf(plain(name));
    if (at >= 0) columns[column] = at;
  }
  const isFree = (index: number) => !Object.values(columns).includes(index);
  for (const [column, { names: patterns, not }] of usual) {
    if (given[column] !== undefined) continue;
    for (const pattern of patterns) {
      const at = names.findIndex(
        (name, index) => pattern.test(name) && !not?.test(name) && !heading[index]!.includes('%') && isFree(index),
      );
      if (at < 0) continue;
      columns[column] = at;
      break;
    }
  }
  return withoutHalfBand(columns);
}

/** By how much all amounts under a heading are to be multiplied: `Bedrag (x € 1.000)`, `in miljoenen`. */
export function timesIn(heading: string): 1 | 1000 | 1_000_000 {
  const text = heading.toLowerCase().replace(/\s|€|eur(o('?s)?)?/g, '');
  if (/[x×*]1([.,]?000){2}\b|(in|\(|[x×*])(mln|mio|miljoen|million)/.test(text)) return 1_000_000;
  return /[x×*]1[.,]?000\b|(in|\(|[x×*])(duizend|thousand)|\(k\)/.test(text) ? 1000 : 1;
}

/** One end of a band without the other is no band. */
function withoutHalfBand({ minimum, maximum, ...others }: Columns): Columns {
  return minimum === undefined || maximum === undefined ? others : { ...others, minimum, maximum };
}

function plain(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
