import { expect } from '@open-wc/testing';
import { columnsOf, timesIn, type Column } from '../../packages/procurement/src/columns.js';

/** What each heading was taken for. */
const taken = (heading: readonly string[], given = {}) =>
  Object.fromEntries(Object.entries(columnsOf(heading, given)).map(([column, at]) => [column, heading[at]]));

describe('columnsOf', () => {
  for (const [heading, columns] of [
    [
      ['Leverancier', 'Postcode', 'Plaats', 'Bedrag', 'Datum'],
      { supplier: 'Leverancier', postcode: 'Postcode', locality: 'Plaats', amount: 'Bedrag', date: 'Datum' },
    ],
    [
      ['Crediteurnummer', 'Naam crediteur', 'Uitgaven 2023'],
      { supplierId: 'Crediteurnummer', supplier: 'Naam crediteur', amount: 'Uitgaven 2023' },
    ],
    [
      ['KvK-nummer', 'Opdrachtnemer', 'Opdrachtgever', 'Contractwaarde', 'Ingangsdatum', 'Einddatum'],
      { supplierId: 'KvK-nummer', supplier: 'Opdrachtnemer', buyer: 'Opdrachtgever', amount: 'Contractwaarde', date: 'Ingangsdatum' },
    ],
    [['Postcode leverancier', 'Leverancier', 'Bedrag'], { postcode: 'Postcode leverancier', supplier: 'Leverancier', amount: 'Bedrag' }],
    [['Postcode opdrachtgever', 'Leverancier', 'Bedrag'], { supplier: 'Leverancier', amount: 'Bedrag' }],
    [['Leverancier', 'BTW bedrag', 'Bedrag incl. btw', 'Bedrag excl. btw'], { supplier: 'Leverancier', amount: 'Bedrag excl. btw' }],
    [['Leverancier', 'Aandeel bedrag', 'Bedrag %', 'Aantal', 'Factuurbedrag'], { supplier: 'Leverancier', amount: 'Factuurbedrag' }],
    [
      ['Leverancier', 'Ondergrens', 'Bovengrens', 'Jaar'],
      { supplier: 'Leverancier', minimum: 'Ondergrens', maximum: 'Bovengrens', date: 'Jaar' },
    ],
    [['Leverancier', 'Bandbreedte', 'Boekjaar'], { supplier: 'Leverancier', amount: 'Bandbreedte', date: 'Boekjaar' }],
    [
      ['Gemeente', 'Leverancier', 'Bedrag', 'Valuta', 'Land'],
      { buyer: 'Gemeente', supplier: 'Leverancier', amount: 'Bedrag', currency: 'Valuta', country: 'Land' },
    ],
    [
      ['Supplier Name', 'Net Amount', 'Payment Date', 'Post code'],
      { supplier: 'Supplier Name', amount: 'Net Amount', date: 'Payment Date', postcode: 'Post code' },
    ],
    [['Leverancier', 'Plaatsingslijst', 'Bedrag'], { supplier: 'Leverancier', amount: 'Bedrag' }],
  ] as const) {
    it(`knows ${heading.join(', ')}`, () => {
      expect(taken(heading)).to.deep.include(columns);
      expect(Object.keys(taken(heading)).filter((column) => column !== 'title')).to.have.members(Object.keys(columns));
    });
  }

  it('takes a column by the name given, whatever its case, and no other for it', () => {
    const heading = ['Bedrag', 'NETTO', 'Leverancier'];
    expect(taken(heading, { amount: 'netto' })).to.deep.include({ amount: 'NETTO' });
    expect(columnsOf(heading, { amount: 'bruto' })).not.to.have.property('amount');
  });

  it('lets no column be two things', () => {
    const found = columnsOf(['Leverancier bedrag datum plaats']);
    expect(Object.keys(found) satisfies string[] as Column[]).to.have.length(1);
  });
});

describe('timesIn', () => {
  for (const [heading, times] of [
    ['Bedrag', 1],
    ['Bedrag (x 1.000)', 1000],
    ['Bedrag x € 1000', 1000],
    ['Uitgaven in duizenden euro’s', 1000],
    ['Bedragen x € 1.000.000', 1_000_000],
    ['Bedrag (mln)', 1_000_000],
    ['Boven 1.000 euro', 1],
    ['Inkopen boven 10 duizend euro', 1],
    ['Inkoopvolume: 3 miljoen', 1],
  ] as const) {
    it(`multiplies what stands under ‘${heading}’ by ${times}`, () => expect(timesIn(heading)).to.equal(times));
  }
});
