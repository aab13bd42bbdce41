import { expect } from '@open-wc/testing';
import type { Anchor, Spending } from '@wijkwelvaartswerk/contract';
import { gaugeViews } from '../../../../packages/anchors/src/gauge/model.js';
import { differences, ranked } from '../../../../packages/anchors/src/gauge/several/comparing.js';
import { dossierOf } from '../dossiers.js';

const anchor = (
  id: string,
  near: number | { min: number; max: number },
  more: Partial<Spending> = {},
  rest: Partial<Anchor> = {},
): Anchor => ({
  id,
  name: id,
  spending: [
    {
      period: '2024',
      currency: 'EUR',
      total: 100,
      tiers: [
        { id: 'neighbourhood', amount: near },
        { id: 'city', amount: 10 },
      ],
      ...more,
    },
  ],
  ...rest,
});
const views = (...anchors: Anchor[]) => gaugeViews(dossierOf(...anchors), 'nl', { anchors: anchors.map(({ id }) => id), period: '' });
const a = anchor('a', 10);
const other = { definition: 'Een postbus.' };
const target: Partial<Anchor> = { targets: [{ upTo: 'city', share: 0.5, year: 2030 }] };

describe('differences', () => {
  for (const [what, anchors, expected] of [
    ['nothing, of the same kind of figures', [a, anchor('b', 20)], []],
    ['the period', [a, anchor('b', 20, { period: '2023' })], ['period']],
    ['the period, where one is a financial year', [a, anchor('b', 20, { label: '2024/25' })], ['period']],
    ['the currency', [a, anchor('b', 20, { currency: 'GBP' })], ['currency']],
    ['the currency, where one has none', [a, anchor('b', 20, { currency: undefined } as unknown as Spending)], ['currency']],
    ['what is local', [anchor('a', 10, { definition: 'Een vestiging.' }), anchor('b', 20, other)], ['definition']],
    ['what is local, where one does not say', [a, anchor('b', 20, other)], ['definition']],
    ['the area, where targets are of other areas', [a, anchor('b', 20, {}, target)], ['area']],
    [
      'the area, where it has another name',
      [a, anchor('b', 20, { tiers: [{ id: 'neighbourhood', label: 'Preston', share: 0.2 }] })],
      ['area'],
    ],
    ['nothing, where one has no share', [a, anchor('b', 20, { total: undefined } as unknown as Spending)], []],
    ['nothing, without anchors', [], []],
  ] as const) {
    it(`finds ${what}`, () => expect(differences(views(...anchors))).to.deep.equal(expected));
  }
});

describe('ranked', () => {
  const ids = (...anchors: Anchor[]) => {
    const { first, rest } = ranked(views(...anchors));
    return [first.map(({ id }) => id), rest.map(({ id }) => id)];
  };

  it('puts the highest share first, of bands the highest lowest value', () => {
    expect(ids(a, anchor('b', { min: 15, max: 20 }), anchor('c', { min: 15, max: 30 }), anchor('d', 14))).to.deep.equal([
      ['c', 'b', 'd', 'a'],
      [],
    ]);
  });

  it('ranks the most that can be compared, and leaves the others as they were', () => {
    const odd = [anchor('c', 90, other), anchor('d', 80, { period: '2020' }), anchor('e', 1, { total: 0 })];
    expect(ids(odd[0]!, a, odd[1]!, anchor('b', 20), odd[2]!)).to.deep.equal([
      ['b', 'a'],
      ['c', 'd', 'e'],
    ]);
  });
});
