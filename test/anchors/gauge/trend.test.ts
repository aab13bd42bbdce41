import { expect } from '@open-wc/testing';
import type { Spending } from '@wijkwelvaartswerk/contract';
import { periodView } from '../../../packages/anchors/src/gauge/period.js';
import { trendOf } from '../../../packages/anchors/src/gauge/trend.js';
import { textsOf } from '../../../packages/anchors/src/source.js';

const texts = textsOf({}, 'nl');
const period = (when: string, share: number, more: Partial<Spending> = {}) =>
  periodView({ period: when, currency: 'EUR', total: 100, tiers: [{ id: 'neighbourhood', share }], ...more }, texts);
const exactly = (n: number) => ({ min: n, max: n });

describe('trendOf', () => {
  it('leaves a missing year empty, and does not call it zero', () => {
    expect(trendOf([period('2021', 0.03), period('2023', 0.05)], 'neighbourhood')).to.deep.equal([
      { period: '2021', value: exactly(0.03) },
      { period: '2022' },
      { period: '2023', value: exactly(0.05) },
    ]);
  });

  it('leaves a year empty in which the tier was not told apart, or in which the figures cannot be right', () => {
    const other = period('2021', 0, { tiers: [{ id: 'city', share: 0.2 }] });
    const wrong = period('2022', 0, { tiers: [{ id: 'neighbourhood', amount: 300 }] });
    const values = trendOf([other, wrong, period('2023', 0.05)], 'neighbourhood').map(({ value }) => value);
    expect(values).to.deep.equal([undefined, undefined, exactly(0.05)]);
  });

  for (const [what, periods, expected] of [
    ['months as they are', ['2021-01', '2021-06'], ['2021-01', '2021-06']],
    ['two figures of one year', ['2021', '2021', '2023'], ['2021', '2021', '2023']],
    [
      'the newest twenty of many years',
      Array.from({ length: 60 }, (_, i) => `${1966 + i}`),
      Array.from({ length: 20 }, (_, i) => `${2006 + i}`),
    ],
    ['the newest twenty years when the first is long ago', ['1900', '2025'], Array.from({ length: 20 }, (_, i) => `${2006 + i}`)],
    ['nothing of nothing', [], []],
  ] as const) {
    it(`shows ${what}`, () => {
      expect(
        trendOf(
          periods.map((when) => period(when, 0.1)),
          'neighbourhood',
        ).map((slot) => slot.period),
      ).to.deep.equal(expected);
    });
  }
});
