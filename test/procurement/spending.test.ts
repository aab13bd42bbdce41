import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '@open-wc/testing';
import { parseDossier, type Dossier, type TierId } from '../../packages/contract/src/index.js';
import '../../packages/anchors/src/define/anchor-gauge.js';
import { spendingFromCsv, tiersBy, type Supplier } from '../../packages/procurement/src/index.js';
import { spendingOf } from '../../packages/procurement/src/spending.js';

const tierOf = tiersBy({ neighbourhood: { postcodes: ['1020-1039'] }, city: { names: ['Amsterdam'] } });
const source = { title: 'Inkoop 2023', publisher: 'Gemeente', date: '2024-02' };

/** One purchase for each amount, all in the tier that its supplier is called after. */
const added = (...amounts: readonly (readonly [TierId, number | { min: number; max: number }])[]) =>
  spendingOf(
    {
      purchases: amounts.map(([name, amount], i) => ({
        kind: 'line',
        id: String(i),
        date: '2023-01-01',
        amount,
        currency: 'EUR',
        suppliers: [{ name }],
      })),
      issues: [],
      buyers: [],
      counted: { what: 'lines' },
    },
    { tierOf: ({ name }: Supplier) => name as TierId },
  );

describe('spendingOf', () => {
  for (const [what, amounts, total, tiers, below] of [
    [
      'amounts and bands',
      [
        ['city', 5],
        ['city', { min: 1, max: 3 }],
      ],
      { min: 6, max: 8 },
      [['city', { min: 6, max: 8 }]],
      [],
    ],
    [
      'credits within a tier',
      [
        ['city', 5],
        ['city', -2],
      ],
      3,
      [['city', 3]],
      [],
    ],
    [
      'a tier in which more came back than went out, apart',
      [
        ['neighbourhood', -5],
        ['city', 9],
      ],
      9,
      [['city', 9]],
      ['neighbourhood'],
    ],
    [
      'a band that reaches below nothing, from nothing',
      [
        ['city', { min: 0, max: 10 }],
        ['city', -4],
      ],
      { min: 0, max: 6 },
      [['city', { min: 0, max: 6 }]],
      ['city'],
    ],
    ['nothing but credits', [['city', -4]], 0, [], ['city']],
    [
      'tiers from near to far',
      [
        ['unknown', 1],
        ['elsewhere', 2],
        ['neighbourhood', 4],
      ],
      7,
      [
        ['neighbourhood', 4],
        ['elsewhere', 2],
        ['unknown', 1],
      ],
      [],
    ],
  ] as [string, [TierId, number | { min: number; max: number }][], unknown, unknown[], TierId[]][]) {
    it(`counts ${what}`, () => {
      const { spending, issues } = added(...amounts);
      expect(spending[0]!.total).to.deep.equal(total);
      expect(spending[0]!.tiers.map(({ id, amount }) => [id, amount])).to.deep.equal(tiers);
      expect(issues).to.deep.equal(below.map((id) => ({ code: 'below-zero', what: id, value: '2023 EUR' })));
    });
  }

  it('says nothing of what is local when the rule does not', () => {
    expect(added(['city', 1]).spending[0]).not.to.have.any.keys('definition', 'source', 'asOf');
  });

  it('lets what the caller says go before what it would say itself', () => {
    const options = { tierOf, definition: 'Zelf gezegd', asOf: '2024-01-31', source: 'bron', labels: { city: 'Amsterdam' } } as const;
    const [set] = spendingFromCsv('Leverancier;Plaats;Bedrag;Jaar\nA;Amsterdam;1;2023', options).spending;
    expect(set).to.deep.equal({
      period: '2023',
      currency: 'EUR',
      total: 1,
      tiers: [{ id: 'city', label: 'Amsterdam', amount: 1, suppliers: 1 }],
      asOf: '2024-01-31',
      definition: 'Zelf gezegd',
      source: 'bron',
    });
  });
});

describe('spending from a file in a dossier', () => {
  const { spending } = spendingFromCsv(
    'Leverancier;Postcode;Plaats;Bedrag excl. btw;Jaar\nBakker;1031 AB;Amsterdam;20.000;2023\nDrukker;1012 AB;Amsterdam;10.000 – 30.000;2023\nGeheim;;;40.000;2023',
    { tierOf, source, asOf: '2024-01-31' },
  );
  const dossier: Dossier = {
    version: 1,
    language: 'nl',
    neighbourhood: { name: 'Noord' },
    anchors: [{ id: 'stad', name: 'De stad', spending: [...spending] }],
  };

  it('is read without a remark', () => {
    const read = parseDossier(JSON.parse(JSON.stringify(dossier)));
    expect(read.issues).to.deep.equal([]);
    expect(read.dossier!.anchors![0]!.spending).to.deep.equal(spending);
  });

  it('is shown by the gauge, with what was counted, what is local, the source and the date', async () => {
    const gauge = await fixture<HTMLElement>(html`<www-anchor-gauge lang="nl" .dossier=${dossier}></www-anchor-gauge>`);
    await waitUntil(() => gauge.dataset['status'] === 'ready', 'the gauge is ready', { timeout: 8000 });
    const text = gauge.shadowRoot!.textContent!.replace(/\s+/g, ' ');
    for (const said of ['De stad', '70.000', 'Wijk: postcode 1020 tot en met 1039', 'De btw zit er niet in', 'Inkoop 2023', 'onbekend'])
      expect(text.toLowerCase()).to.contain(said.toLowerCase());
  });
});
