import { expect } from '@open-wc/testing';
import type { Amount, Spending } from '@wijkwelvaartswerk/contract';
import { periodView } from '../../../packages/anchors/src/gauge/period.js';
import { nextTarget, targetView } from '../../../packages/anchors/src/gauge/target.js';
import { textsOf } from '../../../packages/anchors/src/source.js';

const texts = textsOf({}, 'nl');
const period = (year: string, neighbourhood: Amount, elsewhere = 0.5) =>
  periodView(
    {
      period: year,
      currency: 'EUR',
      total: 1000,
      tiers: [
        { id: 'neighbourhood', amount: neighbourhood },
        { id: 'elsewhere', share: elsewhere },
      ],
    } satisfies Spending,
    texts,
  );
const target = { upTo: 'neighbourhood', share: 0.15, year: 2028 } as const;

describe('targetView', () => {
  for (const [what, view, verdict] of [
    ['the share is as high', period('2025', 150), 'reached'],
    ['the share reads as high, though it is a little lower', period('2025', 149.6), 'reached'],
    ['the share is lower before the year', period('2025', 149), 'not-yet'],
    ['the share is lower in the year', period('2028', 149), 'missed'],
    ['the share lies between two values', period('2025', { min: 140, max: 160 }), 'perhaps'],
    ['the lowest value is as high', period('2030', { min: 150, max: 160 }), 'reached'],
    ['there is no figure', undefined, 'untold'],
  ] as const) {
    it(`is ${verdict} when ${what}`, () => expect(targetView(target, view, texts).verdict).to.equal(verdict));
  }

  it('is untold when its tier is not told apart', () => {
    expect(targetView({ ...target, upTo: 'city' }, period('2025', 150), texts).verdict).to.equal('untold');
  });

  it('counts all nearer tiers', () => {
    const both = periodView(
      {
        period: '2025',
        currency: 'EUR',
        total: 100,
        tiers: [
          { id: 'neighbourhood', amount: 5 },
          { id: 'city', amount: 15 },
        ],
      },
      texts,
    );
    expect(targetView({ upTo: 'city', share: 0.2, year: 2028 }, both, texts).verdict).to.equal('reached');
  });

  for (const [what, view, decides] of [
    ['enough is unknown', period('2025', 100, 0.8), true],
    ['too little is unknown', period('2025', 100, 0.88), false],
    ['the target is reached', period('2025', 200, 0.5), false],
  ] as const) {
    it(`${decides ? 'says' : 'does not say'} that the unknown decides when ${what}`, () => {
      expect(targetView(target, view, texts).unknownDecides).to.equal(decides);
    });
  }
});

describe('nextTarget', () => {
  const targets = [{ year: 2030 }, { year: 2024 }, { year: 2028 }];
  for (const [now, year] of [
    ['2021', 2024],
    ['2025', 2028],
    ['2030', 2030],
    ['2031-06', 2030],
    [undefined, 2024],
  ] as const) {
    it(`is that of ${year} in ${now}`, () => expect(nextTarget(targets, now)?.year).to.equal(year));
  }

  it('is none without targets', () => expect(nextTarget([], '2025')).to.equal(undefined));
});
