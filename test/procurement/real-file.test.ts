import { expect } from '@open-wc/testing';
import { spendingFrom, spendingFromFile, tiersBy } from '../../packages/procurement/src/index.js';

/** Material beside the project; not everyone who has the project has it. */
const address = '/__wds-outside-root__/1/shared/data/ocds/ocds-fictional-1.1-contract.json';

/** By hand from the file: one contract of £11,000,000, signed 2010-06-10, of the award to AnyCorp Cycle Provision in Anytown, AA1 1AA. */
describe('the fictional example of the standard', () => {
  let file: Uint8Array;
  before(async function () {
    const response = await fetch(address);
    if (!response.ok) this.skip();
    file = new Uint8Array(await response.arrayBuffer());
  });

  const country = ['United Kingdom', 'GB'];
  const set = { period: '2010', currency: 'GBP', total: 11_000_000, asOf: '2010-05-10' };

  for (const [what, areas, id] of [
    ['its postcode', { neighbourhood: { postcodes: ['AA1'] }, country }, 'neighbourhood'],
    ['its town', { city: { names: ['anytown'] }, country }, 'city'],
    ['its county', { region: { names: ['Any County'] }, country }, 'region'],
    ['its country', { city: { names: ['London'] }, country }, 'country'],
    ['another country', {}, 'elsewhere'],
  ] as const) {
    it(`counts one contract, not its award, by ${what}`, () => {
      const rule = tiersBy(areas);
      const { spending, issues, unplaced, counted, buyers } = spendingFromFile(file, { tierOf: rule });
      const [{ definition, ...figures }] = spending as [(typeof spending)[0]];
      expect(figures).to.deep.equal({ ...set, tiers: [{ id, amount: 11_000_000, suppliers: 1 }] });
      expect((definition as Record<string, string>)['en']).to.match(/^Counted: signed contracts/);
      expect({ issues, unplaced, counted, buyers, sets: spending.length }).to.deep.equal({
        issues: [],
        unplaced: [],
        counted: 1,
        buyers: ['London Borough of Barnet'],
        sets: 1,
      });
    });
  }

  it('counts for its buyer and for no other', () => {
    const data = JSON.parse(new TextDecoder().decode(file)) as unknown;
    const of = (buyer: string) => spendingFrom(data, { tierOf: tiersBy({ country }), buyer }).counted;
    expect([of('London Borough of Barnet'), of('GB-LAC-E09000003'), of('AnyCorp Cycle Provision')]).to.deep.equal([1, 1, 0]);
  });

  it('counts the award, in the same year, when the contract is not there', () => {
    const data = JSON.parse(new TextDecoder().decode(file)) as { releases: Record<string, unknown>[] };
    delete data.releases[0]!['contracts'];
    const { spending } = spendingFrom(data, { tierOf: tiersBy({ country }) });
    expect(spending.map(({ period, total }) => [period, total])).to.deep.equal([['2010', 11_000_000]]);
  });
});
