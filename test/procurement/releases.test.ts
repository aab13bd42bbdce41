import { expect } from '@open-wc/testing';
import { parseDossier } from '../../packages/contract/src/index.js';
import { spendingFrom, tiersBy } from '../../packages/procurement/src/index.js';

const tierOf = tiersBy({ neighbourhood: { postcodes: ['1031'] }, country: ['NL'] });
const parties = [
  { id: 'near', name: 'Bakker', address: { postalCode: '1031 AB', countryName: 'NL' } },
  { id: 'far', name: 'Fabriek', address: { postalCode: '9712 CP', countryName: 'NL' } },
  { id: 'nowhere', name: 'Geheim' },
];
const release = (more: object, date = '2023-01-01') => ({
  ocid: 'a',
  id: `${date}`,
  date,
  buyer: { id: 'city', name: 'Stad' },
  parties,
  ...more,
});
const contract = (more: object = {}) => ({
  id: '1',
  status: 'active',
  dateSigned: '2023-05-01',
  value: { amount: 10, currency: 'EUR' },
  suppliers: [{ id: 'near' }],
  ...more,
});
const totals = (data: unknown, buyer?: string) =>
  spendingFrom(data, { tierOf, ...(buyer === undefined ? {} : { buyer }) }).spending.map(({ period, currency, total }) => [
    period,
    currency,
    total,
  ]);

describe('spendingFrom', () => {
  it('adds contracts up by tier, as a dossier has them', () => {
    const contracts = [contract(), contract({ id: '2', suppliers: [{ id: 'far' }], value: { amount: 30, currency: 'EUR' } })];
    const { spending, issues } = spendingFrom({ releases: [release({ contracts })] }, { tierOf, definition: 'Postcode 1031', source: 'x' });
    expect(issues).to.deep.equal([]);
    expect(spending).to.deep.equal([
      {
        period: '2023',
        currency: 'EUR',
        total: 40,
        tiers: [
          { id: 'neighbourhood', amount: 10, suppliers: 1 },
          { id: 'country', amount: 30, suppliers: 1 },
        ],
        definition: 'Postcode 1031',
        source: 'x',
      },
    ]);
    const read = parseDossier({
      version: 1,
      neighbourhood: { name: 'Noord' },
      sources: [{ id: 'x', title: 'X' }],
      anchors: [{ id: 'a', name: 'A', spending }],
    });
    expect(read.issues).to.deep.equal([]);
  });

  it('counts a contract that was amended once, as it is now', () => {
    const older = release({ contracts: [contract()] }, '2023-05-01');
    const newer = release({ contracts: [contract({ value: { amount: 15, currency: 'EUR' } })] }, '2023-09-01');
    expect(totals({ releases: [newer, older] })).to.deep.equal([['2023', 'EUR', 15]]);
    expect(spendingFrom([newer, older], { tierOf }).issues).to.deep.equal([{ code: 'amended', id: 'a 1' }]);
  });

  it('counts an award only when no contract is of it, and takes its suppliers for the contract', () => {
    const awards = [contract({ id: 'w', date: '2023-02-02' }), contract({ id: 'v', value: { amount: 7, currency: 'EUR' } })];
    const contracts = [{ id: '1', awardID: 'w', status: 'active', dateSigned: '2023-05-01', value: { amount: 10, currency: 'EUR' } }];
    const { spending, unplaced } = spendingFrom([release({ awards, contracts })], { tierOf });
    expect(spending[0]!.tiers).to.deep.equal([{ id: 'neighbourhood', amount: 17, suppliers: 1 }]);
    expect(unplaced).to.deep.equal([]);
  });

  it('keeps years and currencies apart', () => {
    const contracts = [
      contract(),
      contract({ id: '2', dateSigned: '2022-12-31' }),
      contract({ id: '3', value: { amount: 5, currency: 'usd' } }),
    ];
    expect(totals([release({ contracts })])).to.deep.equal([
      ['2022', 'EUR', 10],
      ['2023', 'EUR', 10],
      ['2023', 'USD', 5],
    ]);
  });

  for (const [what, more, code] of [
    ['is cancelled', { status: 'cancelled' }, 'not-awarded'],
    ['is still pending', { status: 'pending' }, 'not-awarded'],
    ['has no value', { value: undefined }, 'missing'],
    ['has no currency', { value: { amount: 5 } }, 'missing'],
    ['has an amount in words', { value: { amount: 'veel', currency: 'EUR' } }, 'unreadable'],
    ['has a currency nobody knows', { value: { amount: 5, currency: 'euros' } }, 'unreadable'],
  ] as const) {
    it(`leaves out a contract that ${what}, and says so`, () => {
      const { spending, issues } = spendingFrom([release({ contracts: [contract(more)] })], { tierOf });
      expect(spending).to.deep.equal([]);
      expect(issues.map((issue) => issue.code)).to.deep.equal([code]);
    });
  }

  it('does not guess where money goes that several suppliers share, nor where one is that gives no address', () => {
    const contracts = [
      contract({ suppliers: [{ id: 'near' }, { id: 'far' }] }),
      contract({ id: '2', suppliers: [{ id: 'nowhere' }] }),
      contract({ id: '3', suppliers: [] }),
    ];
    const { spending, unplaced } = spendingFrom([release({ contracts })], { tierOf });
    expect(spending[0]!.tiers).to.deep.equal([{ id: 'unknown', amount: 30, suppliers: 3 }]);
    expect(unplaced.map(({ because }) => because)).to.deep.equal(['different-tiers', 'no-address', 'no-supplier']);
  });

  it('keeps to one buyer, by id or name', () => {
    const other = { ...release({ contracts: [contract()] }), ocid: 'b', buyer: { name: 'Ander' } };
    const data = [release({ contracts: [contract({ value: { amount: 3, currency: 'EUR' } })] }), other];
    expect(totals(data, 'city')).to.deep.equal([['2023', 'EUR', 3]]);
    expect(totals(data, 'Ander')).to.deep.equal([['2023', 'EUR', 10]]);
  });

  it('reads records: compiled, or as the releases they are made of', () => {
    const compiled = { ocid: 'a', compiledRelease: release({ contracts: [contract()] }) };
    const parts = {
      ocid: 'b',
      releases: [{ ...release({ contracts: [contract({ value: { amount: 2, currency: 'EUR' } })] }), ocid: 'b' }],
    };
    expect(totals({ records: [compiled, parts] })).to.deep.equal([['2023', 'EUR', 12]]);
  });

  for (const data of [undefined, null, 3, 'x', {}, { releases: 3 }, { data: [] }]) {
    it(`says of ${JSON.stringify(data)} that it is no Open Contracting data`, () => {
      expect(spendingFrom(data, { tierOf })).to.deep.equal({ spending: [], unplaced: [], issues: [{ code: 'not-ocds' }] });
    });
  }

  it('does not stumble over what is not as it should be', () => {
    const odd = [null, 3, {}, { ocid: 'x', contracts: 5, awards: [null, 7, {}], parties: 'none', buyer: 4 }, release({ contracts: [{}] })];
    expect(() => spendingFrom(odd, { tierOf })).not.to.throw();
  });
});
