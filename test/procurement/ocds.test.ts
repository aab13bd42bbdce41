import { expect } from '@open-wc/testing';
import { spendingFrom, tiersBy, type OcdsOptions } from '../../packages/procurement/src/index.js';

const tierOf = tiersBy({ neighbourhood: { postcodes: ['1031'] } });
const parties = [
  { id: 'near', name: 'Bakker', address: { postalCode: '1031 AB', countryName: 'NL' } },
  { id: 'near-too', name: 'Slager', address: { postalCode: '1031 AC' } },
  { id: 'far', name: 'Fabriek', address: { postalCode: '9712 CP', countryName: 'NL' } },
  { id: 'nowhere', name: 'Geheim' },
];
const release = (more: object, date = '2023-01-01', ocid = 'a') => ({
  ocid,
  id: date,
  date,
  buyer: { id: 'city', name: 'Stad' },
  parties,
  ...more,
});
const euros = (amount: unknown) => ({ amount, currency: 'EUR' });
const contract = (more: object = {}) => ({
  id: '1',
  status: 'active',
  dateSigned: '2023-05-01',
  value: euros(10),
  suppliers: [{ id: 'near' }],
  ...more,
});
const award = (more: object = {}) => ({
  id: 'w',
  status: 'active',
  date: '2023-02-02',
  value: euros(100),
  suppliers: [{ id: 'near' }],
  ...more,
});
/** A contract as OCDS 1.1 has it: its suppliers stand in the award. */
const signed = (id: string, more: object = {}) => ({ id, awardID: 'w', status: 'active', dateSigned: '2023-05-01', ...more });

const read = (data: unknown, options: OcdsOptions = {}) => spendingFrom(data, { tierOf, ...options });
const totals = (data: unknown, options?: OcdsOptions) =>
  read(data, options).spending.map(({ period, currency, total }) => [period, currency, total]);
const codes = (data: unknown, options?: OcdsOptions) => read(data, options).issues.map(({ code, id }) => [code, id].join(' ').trim());

describe('spendingFrom', () => {
  const one = release({ contracts: [contract()] });
  const other = release({ contracts: [contract({ value: euros(2) })] }, '2023-01-01', 'b');
  for (const [what, data, total] of [
    ['one release', one, 10],
    ['a list of releases', [one, other], 12],
    ['a release package', { uri: 'x', releases: [one, other] }, 12],
    ['a list of packages', [{ releases: [one] }, { releases: [other] }], 12],
    ['the same package twice', [{ releases: [one] }, { releases: [one] }], 10],
    ['a compiled record', { records: [{ ocid: 'a', compiledRelease: one }] }, 10],
    [
      'a record with all its releases',
      {
        records: [
          { ocid: 'a', releases: [one] },
          { ocid: 'b', releases: [other] },
        ],
      },
      12,
    ],
    ['a record with both, once', { records: [{ ocid: 'a', compiledRelease: one, releases: [one, one] }] }, 10],
    ['one record', { ocid: 'a', releases: [one] }, 10],
    ['JSON', JSON.stringify({ releases: [one] }), 10],
    ['bytes of JSON', new TextEncoder().encode(`\ufeff${JSON.stringify({ releases: [one] })}`), 10],
    ['JSON lines', `${JSON.stringify(one)}\n${JSON.stringify({ releases: [other] })}\r\n\n`, 12],
  ] as const) {
    it(`reads ${what}`, () => {
      expect(totals(data)).to.deep.equal([['2023', 'EUR', total]]);
      expect(codes(data)).to.deep.equal([]);
    });
  }

  for (const [what, data, code] of [
    ...[undefined, null, 3, {}, { releases: 3 }, { data: [] }, [3], '[3]'].map(
      (data) => [JSON.stringify(data) ?? 'nothing', data, 'not-ocds'] as const,
    ),
    ['JSON that breaks off', '{"releases": [', 'not-json'],
    ['a text', 'x', 'not-json'],
    ['an empty file', '', 'not-data'],
    ['a page of a website', '<html>', 'not-data'],
    [
      'a record that only links',
      { records: [{ ocid: 'a', releases: [{ url: 'https://example.org/1.json#1', date: '2023-01-01', tag: ['award'] }] }] },
      'linked-only a',
    ],
  ] as const) {
    it(`says of ${what}: ${code}`, () => {
      expect(totals(data)).to.deep.equal([]);
      expect(codes(data)).to.deep.equal([code]);
    });
  }

  it('reads the other lines when one of many is broken, and says which', () => {
    const lines = `${JSON.stringify(one)}\n{"ocid": "b", \n${JSON.stringify(other)}`;
    expect(totals(lines)).to.deep.equal([['2023', 'EUR', 12]]);
    expect(codes(lines)).to.deep.equal(['not-json 2']);
  });

  for (const [what, more, total] of [
    ['a contract, and not the award it is of', { awards: [award()], contracts: [signed('1', { value: euros(90) })] }, 90],
    [
      'an award without a contract',
      { awards: [award(), award({ id: 'v', value: euros(7) })], contracts: [signed('1', { value: euros(90) })] },
      97,
    ],
    [
      'all contracts of one award',
      { awards: [award()], contracts: [signed('1', { value: euros(60) }), signed('2', { value: euros(30) })] },
      90,
    ],
    ['an award once, when none of its contracts says a value', { awards: [award()], contracts: [signed('1'), signed('2')] }, 100],
    [
      'the value of an award that is in one contract that counts',
      { awards: [award()], contracts: [signed('1', { status: 'cancelled' }), signed('2')] },
      100,
    ],
    [
      'no award of which the contract was cancelled',
      { awards: [award()], contracts: [signed('1', { status: 'cancelled', value: euros(90) })] },
      undefined,
    ],
    ['a contract that has ended', { contracts: [contract({ status: 'terminated' })] }, 10],
    ['a contract without a status', { contracts: [contract({ status: undefined })] }, 10],
    [
      'no contract without a status of which the award was cancelled',
      { awards: [award({ status: 'cancelled' })], contracts: [signed('1', { status: undefined, value: euros(5) })] },
      undefined,
    ],
    [
      'a contract without awardID as of the only award',
      { awards: [award()], contracts: [signed('1', { awardID: undefined, value: euros(90) })] },
      90,
    ],
    [
      'contracts, not awards, when it is not clear which belong together',
      { awards: [award(), award({ id: 'v' })], contracts: [signed('1', { awardID: undefined, value: euros(90) })] },
      90,
    ],
    [
      'a contract of an award that is not in the file',
      { awards: [award()], contracts: [signed('1', { awardID: 'gone', value: euros(3) })] },
      103,
    ],
    ['an amount in figures as text', { contracts: [contract({ value: euros('12.50') })] }, 12.5],
    [
      'nothing of planning and tender',
      { tag: ['tender'], planning: { budget: { amount: euros(9) } }, tender: { status: 'active', value: euros(9) } },
      undefined,
    ],
  ] as const) {
    it(`counts ${what}`, () => {
      expect(totals(release(more))).to.deep.equal(total === undefined ? [] : [['2023', 'EUR', total]]);
    });
  }

  it('takes the suppliers of an award for its contracts, and those of a contract when it names its own', () => {
    const awards = [award({ suppliers: [{ id: 'near' }, { id: 'far' }] })];
    const contracts = [signed('1', { value: euros(60), suppliers: [{ id: 'far' }] }), signed('2', { value: euros(30) })];
    expect(read(release({ awards, contracts })).spending[0]!.tiers).to.deep.equal([
      { id: 'country', amount: 60, suppliers: 1 },
      { id: 'unknown', amount: 30, suppliers: 2 },
    ]);
  });

  describe('of a contract that was amended', () => {
    const first = release({ tag: ['contract'], contracts: [contract({ title: 'Brood' })] }, '2023-05-01T00:00:00Z');
    // One hour later, though the text sorts before it.
    const second = release(
      { tag: ['contractAmendment'], contracts: [{ id: '1', value: { amount: 15 }, amendments: [{ id: '1', date: '2024-09-01' }] }] },
      '2023-04-30T20:00:00-05:00',
    );
    for (const [what, data] of [
      ['in order', [first, second]],
      ['out of order', [second, first]],
      ['in two packages', [{ releases: [second] }, { releases: [first] }]],
      ['as embedded in a record', { records: [{ ocid: 'a', releases: [first, second] }] }],
    ] as const) {
      it(`counts the newest amount once, in the year of signing, releases ${what}`, () => {
        expect(totals(data)).to.deep.equal([['2023', 'EUR', 15]]);
        expect(codes(data)).to.deep.equal(['amended a 1']);
      });
    }

    it('says nothing when the amount stayed the same', () => {
      expect(codes([first, { ...first, date: '2023-06-01' }])).to.deep.equal([]);
    });

    it('does not count what a later release cancels or takes back', () => {
      expect(totals([first, release({ contracts: [{ id: '1', status: 'cancelled' }] }, '2024-01-01')])).to.deep.equal([]);
      expect(codes([first, release({ contracts: [{ id: '1', value: null }] }, '2024-01-01')])).to.deep.equal(['missing a 1']);
    });

    it('tells contracts of different processes apart, though they have the same id', () => {
      expect(totals([first, { ...second, ocid: 'b', contracts: [contract()] }])).to.deep.equal([['2023', 'EUR', 20]]);
    });
  });

  it('keeps years and currencies apart', () => {
    const contracts = [
      contract(),
      contract({ id: '2', dateSigned: '2022-12-31T23:59:59Z' }),
      contract({ id: '3', value: { amount: 5, currency: 'usd' } }),
    ];
    expect(totals(release({ contracts }))).to.deep.equal([
      ['2022', 'EUR', 10],
      ['2023', 'EUR', 10],
      ['2023', 'USD', 5],
    ]);
  });

  for (const [what, deal, year] of [
    [
      'when it was signed',
      {
        contracts: [signed('1', { value: euros(1), dateSigned: '2019-01-01', period: { startDate: '2018-01-01' } })],
        awards: [award({ date: '2020-01-01' })],
      },
      '2019',
    ],
    [
      'when it was awarded',
      { contracts: [signed('1', { value: euros(1), dateSigned: null })], awards: [award({ date: '2020-01-01' })] },
      '2020',
    ],
    [
      'when it begins',
      {
        contracts: [signed('1', { value: euros(1), dateSigned: '', period: { startDate: '2018-01-01' } })],
        awards: [award({ date: undefined })],
      },
      '2018',
    ],
    ['when the contract of an award begins', { awards: [award({ date: 'soon', contractPeriod: { startDate: '2017-01-01' } })] }, '2017'],
    ['when it was published, and says so', { contracts: [contract({ dateSigned: undefined })] }, '2016'],
  ] as const) {
    it(`counts in the year ${what}`, () => {
      const data = release(deal, '2016-06-06');
      expect(read(data).spending.map(({ period }) => period)).to.deep.equal([year]);
      expect(codes(data)).to.deep.equal(what.endsWith('so') ? ['published-date a 1'] : []);
    });
  }

  for (const [what, more, code, total] of [
    ['is cancelled', { status: 'cancelled' }, 'not-awarded'],
    ['is still pending', { status: 'pending' }, 'not-awarded'],
    ['has no value', { value: undefined }, 'missing'],
    ['has no amount', { value: { currency: 'EUR' } }, 'missing'],
    ['has no currency', { value: { amount: 5 } }, 'missing'],
    ['has an amount in words', { value: euros('veel') }, 'unreadable'],
    ['has an amount that is a list', { value: euros([1]) }, 'missing'],
    ['has a currency nobody knows', { value: { amount: 5, currency: 'euros' } }, 'unreadable'],
    ['came back', { value: euros(-5) }, 'credit', undefined],
  ] as const) {
    it(`says of a contract that ${what}: ${code}`, () => {
      const data = release({ contracts: [contract(more)] });
      expect(read(data).issues[0]).to.deep.include({ code, kind: 'contract', id: 'a 1' });
      if (code !== 'credit') expect(totals(data)).to.deep.equal(total ?? []);
    });
  }

  it('gives amounts without a currency the one asked for', () => {
    expect(totals(release({ contracts: [contract({ value: { amount: 5 } })] }), { currency: 'GBP' })).to.deep.equal([['2023', 'GBP', 5]]);
  });

  it('counts contracts without an id each, and says that it may be twice', () => {
    const nameless = release({ contracts: [contract({ id: undefined })] });
    expect(totals([nameless, { ...nameless, date: '2023-02-02' }])).to.deep.equal([['2023', 'EUR', 20]]);
    expect(codes(nameless)).to.deep.equal(['missing a']);
  });

  for (const [what, suppliers, tier, because] of [
    ['several suppliers that are all in one tier', [{ id: 'near' }, { id: 'near-too' }], 'neighbourhood', undefined],
    ['several suppliers in different tiers', [{ id: 'near' }, { id: 'far' }], 'unknown', 'different-tiers'],
    ['several suppliers of which one has no address', [{ id: 'near' }, { id: 'nowhere' }], 'unknown', 'different-tiers'],
    ['a supplier without an address', [{ id: 'nowhere' }], 'unknown', 'no-address'],
    ['a supplier that is not among the parties', [{ id: 'x', name: 'X' }], 'unknown', 'no-address'],
    ['an address in no tier', [{ id: 'x', name: 'X', address: { locality: 'Gent' } }], 'unknown', 'no-tier'],
    ['no supplier', [], 'unknown', 'no-supplier'],
    [
      'an address in the award itself, as before OCDS 1.1',
      [{ id: 'x', name: 'X', address: { postalCode: '1031AB' } }],
      'neighbourhood',
      undefined,
    ],
    ['a country by its code, as from OCDS 1.2 on', [{ id: 'x', name: 'X', address: { country: 'BE' } }], 'elsewhere', undefined],
  ] as const) {
    it(`places ${what} in ${tier}`, () => {
      const { spending, unplaced } = read(release({ contracts: [contract({ suppliers })] }));
      expect(spending[0]!.tiers.map(({ id, amount }) => [id, amount])).to.deep.equal([[tier, 10]]);
      expect(unplaced.map((each) => each.because)).to.deep.equal(because ? [because] : []);
    });
  }

  it('counts a supplier once by its number in a register, else by name and postcode: ids hold in one process only', () => {
    const registered = (name: string) => ({ id: '1', name, identifier: { scheme: 'NL-KVK', id: '7' }, address: { postalCode: '1031AB' } });
    const named = (name: string, postalCode: string) => ({ id: '1', name, address: { postalCode } });
    const processes = (suppliers: object[]) =>
      suppliers.map((supplier, i) => release({ parties: [], contracts: [contract({ suppliers: [supplier] })] }, '2023-01-01', String(i)));
    const count = (suppliers: object[]) => read(processes(suppliers)).spending[0]!.tiers[0]!.suppliers;
    expect(count([registered('Bakker'), registered('De Bakker BV')])).to.equal(1);
    expect(count([named('Bakker', '1031 AB'), named('BAKKER', '1031ab')])).to.equal(1);
    expect(count([named('Bakker', '1031AB'), named('Bakker', '1031AC'), named('Slager', '1031AB')])).to.equal(3);
  });

  it('keeps to one buyer, by id or name, of the release or among the parties', () => {
    const byRole = { ...other, buyer: undefined, parties: [...parties, { id: 'dorp', name: 'Dorp', roles: ['buyer', 'procuringEntity'] }] };
    const data = [one, byRole];
    expect(totals(data, { buyer: 'city' })).to.deep.equal([['2023', 'EUR', 10]]);
    expect(totals(data, { buyer: 'Stad' })).to.deep.equal([['2023', 'EUR', 10]]);
    expect(totals(data, { buyer: 'Dorp' })).to.deep.equal([['2023', 'EUR', 2]]);
    expect(read(data, { buyer: 'Dorp' }).buyers).to.deep.equal(['Stad', 'Dorp']);
    expect(codes(data, { buyer: 'Dorp' })).to.deep.equal(['other-buyer a']);
  });

  it('says how new the newest release is', () => {
    expect(read([one, release({}, '2024-03-04T00:00:00Z', 'c')]).spending[0]!.asOf).to.equal('2024-03-04');
  });

  it('does not stumble over what is not as it should be', () => {
    const odd = [
      null,
      3,
      {},
      { ocid: 'x', contracts: 5, awards: [null, 7, {}], parties: 'none', buyer: 4 },
      { ocid: 'y', parties: [[{ id: 1 }]], awards: { id: 1 } },
      release({ contracts: [{}] }),
    ];
    expect(() => read(odd)).not.to.throw();
    expect(() => read({ records: [null, 3, { compiledRelease: 5, releases: [null] }], releases: 'x' })).not.to.throw();
  });
});
