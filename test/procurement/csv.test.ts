import { expect } from '@open-wc/testing';
import { spendingFromCsv, tiersBy } from '../../packages/procurement/src/index.js';

const tierOf = tiersBy({ neighbourhood: { postcodes: ['1020-1039'] }, city: { names: ['Amsterdam'] } });

const file = `Leverancier;Postcode;Plaats;Bedrag excl. btw;Datum;Omschrijving
"Bakkerij ""Zón""; brood";1031 AB;Amsterdam;€ 1.234,50;05-03-2023;Lunch
Drukker;1012 CD;Amsterdam;10.000 – 50.000;2023-07-01;Folders
Drukker;1012 CD;Amsterdam;-500;2023-08-01;Teruggave
Onbekend;;;€ 100;2022;Iets
Adviseur;1012 CD;Amsterdam;veel;2023;Advies
;1031 AB;Amsterdam;70;2023;Zonder naam

`;

const spending = [
  {
    period: '2022',
    currency: 'EUR',
    total: 100,
    tiers: [{ id: 'unknown', amount: 100, suppliers: 1 }],
  },
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

describe('spendingFromCsv', () => {
  for (const [what, bytes] of [
    ['text', file],
    ['UTF-8', new TextEncoder().encode(file)],
    ['UTF-8 with a mark at its start', new TextEncoder().encode(`\ufeff${file}`)],
    ['Windows-1252', windows(file)],
    ['tabs', file.replaceAll(/;(?! brood)/g, '\t')],
    ['lines that end as on Windows', file.replaceAll('\n', '\r\n')],
  ] as [string, string | Uint8Array][]) {
    it(`reads a file in ${what}`, () => {
      expect(spendingFromCsv(bytes, { tierOf }).spending).to.deep.equal(spending);
    });
  }

  it('says what it could not use or place, by line', () => {
    const { issues, unplaced } = spendingFromCsv(file, { tierOf });
    expect(issues).to.deep.equal([
      { code: 'credit', id: '4' },
      { code: 'unreadable', id: '6', what: 'amount', value: 'veel' },
    ]);
    expect(unplaced.map(({ purchase, because }) => [purchase.id, because])).to.deep.equal([
      ['5', 'no-address'],
      ['7', 'no-supplier'],
    ]);
  });

  it('takes the columns by the names given', () => {
    const options = { tierOf, columns: { supplier: 'Wie', amount: 'Wat', postcode: 'Waar' }, date: '2021' };
    const [set] = spendingFromCsv('Wie,Wat,Waar\nBakker,5,1031AB', options).spending;
    expect(set).to.deep.include({ period: '2021', total: 5, tiers: [{ id: 'neighbourhood', amount: 5, suppliers: 1 }] });
  });

  for (const [what, text] of [
    ['an empty file', ''],
    ['a page of a website', '<!doctype html><html><body>Niet gevonden</body></html>'],
    ['a table without amounts', 'Leverancier;Plaats\nBakker;Amsterdam'],
  ] as const) {
    it(`says of ${what} that there are no amounts`, () => {
      const { spending: sets, issues } = spendingFromCsv(text, { tierOf });
      expect(sets).to.deep.equal([]);
      expect(issues).to.deep.include({ code: 'missing', what: 'amount' });
    });
  }

  it('shows no tier in which more came back than went out, and says so', () => {
    const { spending: sets, issues } = spendingFromCsv('Leverancier;Postcode;Bedrag;Jaar\nA;1031AB;-5;2023\nB;1012AB;9;2023', { tierOf });
    expect(sets[0]!.tiers).to.deep.equal([{ id: 'country', amount: 9, suppliers: 1 }]);
    expect(issues).to.deep.include({ code: 'below-zero', what: 'neighbourhood', value: '2023 EUR' });
  });
});
