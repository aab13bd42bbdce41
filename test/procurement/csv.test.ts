import { expect } from '@open-wc/testing';
import type { Spending } from '../../packages/contract/src/index.js';
import { spendingFromCsv, spendingFromFile, tiersBy, type Column, type CsvOptions } from '../../packages/procurement/src/index.js';

const tierOf = tiersBy({ neighbourhood: { postcodes: ['1020-1039'] }, city: { names: ['Amsterdam'] } });
/** Without the words that go with all figures. */
const figures = (sets: readonly Spending[]) => sets.map(({ period, currency, total, tiers }) => ({ period, currency, total, tiers }));
const read = (text: string | Uint8Array, options: CsvOptions = {}) => spendingFromCsv(text, { tierOf, ...options });
const totals = (text: string | Uint8Array, options?: CsvOptions) =>
  read(text, options).spending.map(({ period, currency, total }) => [period, currency, total]);
const codes = (text: string, options?: CsvOptions) => read(text, options).issues.map(({ code, id }) => (id ? `${code} ${id}` : code));

const file = `Leverancier;Postcode;Plaats;Bedrag excl. btw;Datum;Omschrijving
"Bakkerij ""Zón""; brood";1031 AB;Amsterdam;€ 1.234,50;05-03-2023;Lunch
Drukker;1012 CD;Amsterdam;10.000 – 50.000;2023-07-01;"Folders
en posters"
Drukker;1012 CD;Amsterdam;-500;2023-08-01;Teruggave
Onbekend;;;€ 100;2022;Iets
Adviseur;1012 CD;Amsterdam;veel;2023;Advies
;1031 AB;Amsterdam;70;2023;Zonder naam

`;

const spending = [
  { period: '2022', currency: 'EUR', total: 100, tiers: [{ id: 'unknown', amount: 100, suppliers: 1 }] },
  {
    period: '2023',
    currency: 'EUR',
    total: { min: 10_804.5, max: 50_804.5 },
    tiers: [
      { id: 'neighbourhood', amount: 1234.5, suppliers: 1 },
      { id: 'city', amount: { min: 9500, max: 49_500 }, suppliers: 1 },
      { id: 'unknown', amount: 70, suppliers: 0 },
    ],
  },
];

/** As a spreadsheet on a Dutch computer saves it. */
const windows = (text: string) => Uint8Array.from(text, (letter) => ({ '€': 0x80, '–': 0x96, ó: 0xf3 })[letter] ?? letter.charCodeAt(0));
/** As a spreadsheet saves “Unicode text”. */
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);

describe('spendingFromCsv', () => {
  for (const [what, bytes] of [
    ['text', file],
    ['UTF-8', new TextEncoder().encode(file)],
    ['UTF-8 with a mark at its start', new TextEncoder().encode(`\ufeff${file}`)],
    ['Windows-1252', windows(file)],
    ['an ArrayBuffer', windows(file).buffer as unknown as Uint8Array],
    ['UTF-16 with tabs', utf16(file.replaceAll(/;(?! brood)/g, '\t'))],
    ['tabs', file.replaceAll(/;(?! brood)/g, '\t')],
    ['bars', file.replaceAll(/;(?! brood)/g, '|')],
    ['lines that end as on Windows', file.replaceAll('\n', '\r\n')],
    ['a first line that says the separator', `sep=;\n${file}`],
    ['titles above the heading', `Inkoop van de gemeente, 2023;;;;;\n\n(alle bedragen in euro, met toelichting);;;;;\n${file}`],
  ] as [string, string | Uint8Array][]) {
    it(`reads a file in ${what}`, () => {
      expect(figures(read(bytes).spending)).to.deep.equal(spending);
    });
  }

  it('says what it could not use or place, by the number of the row in a spreadsheet', () => {
    const { issues, unplaced, counted } = read(`Titel\n\n${file}`);
    expect(issues).to.deep.equal([
      { code: 'credit', kind: 'line', id: '6' },
      { code: 'unreadable', kind: 'line', id: '8', what: 'amount', value: 'veel' },
    ]);
    expect(unplaced.map(({ purchase, because }) => [purchase.id, because])).to.deep.equal([
      ['7', 'no-address'],
      ['9', 'no-supplier'],
    ]);
    expect(counted).to.equal(5);
  });

  for (const [what, text, sets, options] of [
    ['commas and points', 'Supplier,Amount,Date\nA,"1,234.50",2023-01-01\nB,12.25,2023', [['2023', 'EUR', 1246.75]]],
    [
      'amounts of a program that writes points',
      'Leverancier;Bedrag;Jaar\nA;10.125;2023\nB;999.5;2023\nC;1.5;2023',
      [['2023', 'EUR', 1011.13]],
    ],
    ['round amounts with points for thousands', 'Leverancier;Bedrag;Jaar\nA;10.125;2023\nB;2.000;2023', [['2023', 'EUR', 12_125]]],
    [
      'amounts in thousands',
      'Leverancier;Bedrag (x € 1.000);Jaar\nA;12,5;2023\nB;10 – 50;2023',
      [['2023', 'EUR', { min: 22_500, max: 62_500 }]],
    ],
    ['thousands that the title speaks of', 'Inkoop, bedragen x € 1.000\nLeverancier;Bedrag;Jaar\nA;12;2023', [['2023', 'EUR', 12_000]]],
    [
      'bands in two columns',
      'Leverancier;Ondergrens;Bovengrens;Jaar\nA;10.000;50.000;2023',
      [['2023', 'EUR', { min: 10_000, max: 50_000 }]],
    ],
    ['a band that begins at nothing', 'Leverancier;Bedrag;Jaar\nA;< € 10.000;2023\nB;5;2023', [['2023', 'EUR', { min: 5, max: 10_005 }]]],
    [
      'credits in every form',
      'Leverancier;Bedrag;Jaar\nA;1000;2023\nA;-1;2023\nA;(2);2023\nA;3-;2023\nA;4 CR;2023',
      [['2023', 'EUR', 990]],
    ],
    [
      'quarters and days',
      'Leverancier;Bedrag;Periode\nA;1;Q1 2022\nA;2;31-12-2022\nA;4;2023',
      [
        ['2022', 'EUR', 3],
        ['2023', 'EUR', 4],
      ],
    ],
    [
      'currencies, apart',
      'Leverancier;Bedrag;Valuta;Jaar\nA;1;€;2023\nB;2;usd;2023\nC;4;;2023',
      [
        ['2023', 'EUR', 5],
        ['2023', 'USD', 2],
      ],
    ],
    ['pounds by the heading', 'Supplier,Amount (£),Date\nA,5,2023', [['2023', 'GBP', 5]]],
    [
      'pounds and dollars by their sign',
      'Leverancier;Bedrag in €;Jaar\nA;5;2023\nB;£ 6;2023\nC;$ 7;2023',
      [
        ['2023', 'EUR', 5],
        ['2023', 'GBP', 6],
        ['2023', 'USD', 7],
      ],
    ],
    [
      'totals, once',
      'Leverancier;Bedrag;Jaar\nA;1;2023\nB;2;2023\nSubtotaal;3;2023\nTotaal Techniek;4;2023\nEindtotaal;7;',
      [['2023', 'EUR', 7]],
    ],
    ['totals that stand under another heading', 'Omschrijving;Leverancier;Bedrag;Jaar\nx;A;5;2023\nTotaal;;5;2023', [['2023', 'EUR', 5]]],
    ['another currency and date than usual', 'Leverancier;Bedrag\nA;5', [['2021', 'GBP', 5]], { currency: 'GBP', date: '2021' }],
    [
      'one buyer of several',
      'Opdrachtgever;Leverancier;Bedrag;Jaar\nStad;A;5;2023\nDorp;A;7;2023',
      [['2023', 'EUR', 5]],
      { buyer: 'Stad' },
    ],
    ['binary dust', 'Leverancier;Bedrag;Jaar\nA;0,1;2023\nA;0,2;2023', [['2023', 'EUR', 0.3]]],
    ['amounts of a thousand billion', 'Leverancier;Bedrag;Jaar\nA;1.000.000.000.000.000;2023', [['2023', 'EUR', 1e15]]],
  ] as [string, string, unknown[], CsvOptions?][]) {
    it(`counts ${what}`, () => expect(totals(text, options)).to.deep.equal(sets));
  }

  for (const [what, text, said] of [
    ['an amount without an end', 'Leverancier;Bedrag;Jaar\nA;> 1 mln;2023', ['open-band 2']],
    ['a band of which the upper column is empty', 'Leverancier;Ondergrens;Bovengrens;Jaar\nA;10;;2023', ['open-band 2']],
    ['a band the wrong way round', 'Leverancier;Bedrag;Jaar\nA;50 – 10;2023', ['unreadable 2']],
    ['a percentage', 'Leverancier;Bedrag;Jaar\nA;39%;2023', ['unreadable 2']],
    ['an empty amount', 'Leverancier;Bedrag;Jaar\nA;;2023', ['missing 2']],
    ['an empty date', 'Leverancier;Bedrag;Jaar\nA;1;', ['missing 2']],
    ['a date that is none', 'Leverancier;Bedrag;Jaar\nA;1;2023/24', ['unreadable 2']],
    ['a currency that is none', 'Leverancier;Bedrag;Jaar;Valuta\nA;1;2023;gulden', ['unreadable 2']],
    ['a total', 'Leverancier;Bedrag;Jaar\nTotaal;1;2023', ['total-line 2']],
    [
      'a semicolon in a text without quotation marks',
      'Leverancier;Omschrijving;Bedrag;Jaar\nA;brood; en boter;5;2023',
      ['too-many-cells 2'],
    ],
    ['another buyer', 'Gemeente;Leverancier;Bedrag;Jaar\nDorp;A;7;2023', ['other-buyer 2']],
  ] as const) {
    it(`leaves out ${what}, and says so`, () => {
      const options = what === 'another buyer' ? { buyer: 'Stad' } : {};
      expect(codes(text, options)).to.deep.equal(said);
      expect(totals(text, options)).to.deep.equal([]);
    });
  }

  it('says that amounts were multiplied, and that a quotation mark does not close', () => {
    expect(codes('Leverancier;Bedrag (x 1.000);Jaar\nA;1;2023')).to.deep.equal(['multiplied']);
    expect(codes('Leverancier;Omschrijving;Bedrag;Jaar\nA;"brood;5;2023\nB;boter;6;2023\nC;x;7;2023')).to.include('open-quote 2');
  });

  it('takes the columns by the names given, and says which are not there', () => {
    const columns: Partial<Record<Column, string>> = { supplier: 'Wie', amount: 'Wat', postcode: 'Waar', title: 'Waarom' };
    const { spending: sets, issues } = read('Wie,Wat,Waar\nBakker,5,1031AB', { columns, date: '2021' });
    expect(figures(sets)).to.deep.equal([
      { period: '2021', currency: 'EUR', total: 5, tiers: [{ id: 'neighbourhood', amount: 5, suppliers: 1 }] },
    ]);
    expect(issues).to.deep.equal([{ code: 'no-column', value: 'Waarom' }]);
  });

  for (const [what, text, issue] of [
    ['an empty file', '', { code: 'not-data', value: 'empty' }],
    ['a page of a website', '<!doctype html><html><body>Niet gevonden</body></html>', { code: 'not-data', value: 'web-page' }],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0x80]), { code: 'not-data', value: 'spreadsheet' }],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), { code: 'not-data', value: 'spreadsheet' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), { code: 'not-data', value: 'no-text' }],
    ['a PDF', '%PDF-1.7 …', { code: 'not-data', value: 'pdf' }],
    ['a table without amounts', 'Leverancier;Plaats\nBakker;Amsterdam', { code: 'missing', what: 'amount' }],
    ['a text', 'Beste lezer', { code: 'missing', what: 'amount' }],
  ] as const) {
    it(`says of ${what} that it cannot be counted`, () => {
      const { spending: sets, issues } = read(text);
      expect(sets).to.deep.equal([]);
      expect(issues).to.deep.include(issue);
    });
  }

  it('says whether VAT is in the amounts, when the heading does', () => {
    const nl = (text: string) => (read(text).spending[0]!.definition as Record<string, string>)['nl'];
    expect(nl('Leverancier;Bedrag excl. btw;Jaar\nA;1;2023')).to.contain('De btw zit er niet in.');
    expect(nl('Leverancier;Bedrag incl. btw;Jaar\nA;1;2023')).to.contain('De btw zit erin.');
    expect(nl('Leverancier;Bedrag;Jaar\nA;1;2023')).not.to.contain('btw');
  });

  it('says how many lines could not be counted, beside what was', () => {
    const said = (text: string) => read(text).spending[0]!.definition as Record<string, string>;
    const lines = 'Leverancier;Bedrag;Jaar\nA;1;2023\nB;> 1 mln;2023';
    expect(said(lines)['nl']).to.contain('In het bestand kon één regel niet meetellen.');
    expect(said(`${lines}\nC;;2023\nTotaal;1;`)['en']).to.contain('In the file 2 lines could not be counted.');
    expect(said('Leverancier;Bedrag;Jaar\nA;1;2023')['nl']).not.to.contain('niet meetellen');
  });

  it('finds the buyers, the place behind a postcode, and the numbers of suppliers', () => {
    const { buyers, spending: sets } = read(
      'Gemeente;KvK;Leverancier;Postcode/plaats;Bedrag;Jaar\nStad;1;Bakker;1012 AB Amsterdam;1;2023\nDorp;1;De Bakker;1012 AB Amsterdam;1;2023',
    );
    expect(buyers).to.deep.equal(['Stad', 'Dorp']);
    expect(sets[0]!.tiers).to.deep.equal([{ id: 'city', amount: 2, suppliers: 1 }]);
  });

  it('takes time that grows with the lines, not faster', () => {
    const timeFor = (count: number) => {
      const lines = Array.from(
        { length: count },
        (_, i) => `Firma ${i % 900};${1000 + (i % 90)} AB;Amsterdam;1.${100 + (i % 900)},50;3-3-2023`,
      );
      const start = performance.now();
      expect(read(`Leverancier;Postcode;Plaats;Bedrag;Datum\n${lines.join('\n')}`).counted).to.equal(count);
      return performance.now() - start;
    };
    timeFor(2000);
    // Quadratic would be 256 times as long.
    expect(timeFor(64_000) / timeFor(4000)).to.be.below(64);
  });
});

it('spendingFromFile tells a table and Open Contracting data apart', () => {
  expect(spendingFromFile('\ufeff\n {"releases": []}', { tierOf }).issues).to.deep.equal([]);
  expect(spendingFromFile(new TextEncoder().encode('[3]'), { tierOf }).issues).to.deep.equal([{ code: 'not-ocds' }]);
  expect(spendingFromFile('Leverancier;Bedrag;Jaar\nA;1;2023', { tierOf }).spending).to.have.length(1);
});
