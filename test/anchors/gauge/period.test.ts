import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Spending, Tier } from '@wijkwelvaartswerk/contract';
import { periodView, stretchesOf, upTo, type PeriodView } from '../../../packages/anchors/src/gauge/period.js';
import { textsOf } from '../../../packages/anchors/src/source.js';

const texts = textsOf({}, 'nl');
const spending = (total: unknown, ...tiers: Tier[]) => ({ period: '2025', currency: 'EUR', total, tiers }) as Spending;
const read = (...given: Parameters<typeof spending>): PeriodView => periodView(spending(...given), texts);
const shares = ({ parts }: PeriodView) => parts?.map(({ id, share }) => [id, +share.min.toFixed(6), +share.max.toFixed(6)]);
const shown = ({ parts }: PeriodView) => parts?.map((part) => part.shown);
const exactly = (n: number) => ({ min: n, max: n });

describe('periodView', () => {
  for (const [what, total, tiers, expected] of [
    [
      'amounts as shares of the total',
      200,
      [
        { id: 'neighbourhood', amount: 20 },
        { id: 'elsewhere', amount: 180 },
      ],
      [
        ['neighbourhood', 0.1, 0.1],
        ['elsewhere', 0.9, 0.9],
      ],
    ],
    [
      'shares without a total',
      undefined,
      [
        { id: 'city', share: 0.25 },
        { id: 'elsewhere', share: 0.75 },
      ],
      [
        ['city', 0.25, 0.25],
        ['elsewhere', 0.75, 0.75],
      ],
    ],
    [
      'what is left over as unknown',
      100,
      [{ id: 'city', amount: 30 }],
      [
        ['city', 0.3, 0.3],
        ['unknown', 0.7, 0.7],
      ],
    ],
    [
      'a band as a band, also in what is unknown',
      100,
      [
        { id: 'neighbourhood', amount: { min: 6, max: 9 } },
        { id: 'city', amount: 85 },
      ],
      [
        ['neighbourhood', 0.06, 0.09],
        ['city', 0.85, 0.85],
        ['unknown', 0.06, 0.09],
      ],
    ],
    [
      'a total that is a band',
      { min: 100, max: 200 },
      [{ id: 'city', amount: 50 }],
      [
        ['city', 0.25, 0.5],
        ['unknown', 0.5, 0.75],
      ],
    ],
    [
      'a part as no more than the whole when the total is a band',
      { min: 40, max: 100 },
      [{ id: 'city', amount: 50 }],
      [
        ['city', 0.5, 1],
        ['unknown', 0, 0.5],
      ],
    ],
    [
      'what is said to be unknown together with what is left over',
      100,
      [
        { id: 'city', amount: 80 },
        { id: 'unknown', amount: 5 },
      ],
      [
        ['city', 0.8, 0.8],
        ['unknown', 0.2, 0.2],
      ],
    ],
    ['all as unknown when no tier is given', 100, [], [['unknown', 1, 1]]],
    [
      'tiers from near to far, in whatever order they come',
      100,
      [
        { id: 'elsewhere', amount: 60 },
        { id: 'city', amount: 30 },
        { id: 'neighbourhood', amount: 10 },
      ],
      [
        ['neighbourhood', 0.1, 0.1],
        ['city', 0.3, 0.3],
        ['elsewhere', 0.6, 0.6],
      ],
    ],
    [
      'a published share before one computed from a rounded amount',
      221_500_000,
      [{ id: 'region', amount: 57_700_000, share: 0.26 }],
      [
        ['region', 0.26, 0.26],
        ['unknown', 0.74, 0.74],
      ],
    ],
    ['a tier without a usable figure as unknown', 100, [{ id: 'city', amount: 'veel' }], [['unknown', 1, 1]]],
  ] as const) {
    it(`reads ${what}`, () => {
      const view = read(total, ...(tiers as unknown as Tier[]));
      expect(view.problem).to.equal(undefined);
      expect(shares(view)).to.deep.equal(expected);
    });
  }

  for (const [what, total, tiers, problem] of [
    [
      'parts above the total',
      100,
      [
        { id: 'city', amount: 60 },
        { id: 'elsewhere', amount: 60 },
      ],
      { code: 'over', sum: 1.2 },
    ],
    [
      'shares above 100 %',
      undefined,
      [
        { id: 'city', share: 0.5 },
        { id: 'elsewhere', share: 0.75 },
      ],
      { code: 'over', sum: 1.25 },
    ],
    ['an amount above the total', 100, [{ id: 'city', amount: 150 }], { code: 'over', sum: 1.5 }],
    ['amounts without a total', undefined, [{ id: 'city', amount: 60 }], { code: 'no-total' }],
    ['a total of nothing', 0, [{ id: 'city', amount: 0 }], { code: 'zero-total' }],
    ['a total that may be nothing', { min: 0, max: 9 }, [{ id: 'city', amount: 3 }], { code: 'no-total' }],
    ['a total below zero', -5, [{ id: 'city', share: 0.2 }], { code: 'negative' }],
    ['a total that is no number', Number.NaN, [{ id: 'city', amount: 3 }], { code: 'no-total' }],
    ['a share above 1', undefined, [{ id: 'city', share: 26 }], { code: 'over', sum: 26 }],
  ] as const) {
    it(`does not draw ${what}, and keeps the figures`, () => {
      const view = read(total, ...(tiers as unknown as Tier[]));
      expect(view.problem).to.deep.equal(problem);
      expect(view.parts).to.equal(undefined);
      expect(view.figures).to.have.lengthOf(tiers.length);
    });
  }

  it('does not draw an amount below zero, such as a credit, and says of which tier', () => {
    const { problem, figures } = read(100, { id: 'city', amount: -3 }, { id: 'region', amount: 90 });
    expect(problem).to.deep.include({ code: 'negative' });
    expect(problem?.code === 'negative' && problem.tier?.id).to.equal('city');
    expect(figures.map(({ amount }) => amount?.min)).to.deep.equal([-3, 90]);
  });

  it('does not draw an amount and a share that disagree, and says of which tier', () => {
    const view = read(100, { id: 'city', amount: 60, share: 0.2 });
    expect(view.problem).to.deep.include({ code: 'contradiction' });
    expect(view.problem?.code === 'contradiction' && view.problem.tier.id).to.equal('city');
  });

  it('forgives the author some rounding, and tells what it adds up to', () => {
    const view = read(undefined, { id: 'city', share: 0.17 }, { id: 'region', share: 0.42 }, { id: 'elsewhere', share: 0.42 });
    expect(view.rounded).to.be.closeTo(1.01, 1e-9);
    expect(shown(view)).to.deep.equal([0.17, 0.42, 0.42].map(exactly));
  });

  it('shows the figures of Preston as published, apart and together', () => {
    const before = read(750_000_000, { id: 'city', share: 0.05 }, { id: 'region', share: 0.34 }, { id: 'elsewhere', share: 0.61 });
    const after = read(undefined, { id: 'city', share: 0.182 }, { id: 'region', share: 0.61 }, { id: 'elsewhere', share: 0.208 });
    expect(shown(before)).to.deep.equal([0.05, 0.34, 0.61].map(exactly));
    expect(shown(after)).to.deep.equal([0.182, 0.61, 0.208].map(exactly));
    expect(upTo(before, 'region')).to.deep.equal(exactly(0.39));
    expect(upTo(after, 'region')).to.deep.equal(exactly(0.792));
  });

  it('shows the share of North Ayrshire as published', () => {
    expect(shown(read(221_500_000, { id: 'region', amount: 57_700_000, suppliers: 926 }))?.[0]).to.deep.equal(exactly(0.26));
  });

  const amount = fc.oneof(
    fc.double({ min: 0, max: 1e15, noNaN: true }),
    fc.tuple(fc.double({ min: 0, max: 1e15, noNaN: true }), fc.double({ min: 0, max: 1e15, noNaN: true })).map(([a, b]) => ({
      min: Math.min(a, b),
      max: Math.max(a, b),
    })),
  );
  const tiers = fc
    .tuple(amount, amount, amount, amount)
    .map((four) => four.map((one, i) => ({ id: (['neighbourhood', 'city', 'region', 'elsewhere'] as const)[i]!, amount: one })));

  it('fills the whole, whatever is given: what is left over is unknown, within its band', () => {
    fc.assert(
      fc.property(tiers, amount, (given, total) => {
        const view = read(total, ...given);
        fc.pre(view.parts !== undefined);
        const parts = view.parts!;
        const low = parts.reduce((sum, { id, share }) => sum + (id === 'unknown' ? share.max : share.min), 0);
        expect(low).to.be.closeTo(1, 0.005);
        const unknown = parts.find(({ id }) => id === 'unknown');
        expect(unknown?.share.min ?? 0).to.be.at.most(unknown?.share.max ?? 0);
        expect(stretchesOf(parts).reduce((sum, { size }) => sum + size, 0)).to.be.closeTo(1, 1e-6);
        for (const { share } of parts) expect(Number.isFinite(share.min) && Number.isFinite(share.max)).to.equal(true);
      }),
    );
  });
});

describe('what is shown of a period', () => {
  const runs = { numRuns: 500, seed: 20261125 };
  const size = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.003, noNaN: true }));
  const some = fc
    .tuple(fc.double({ min: 1, max: 1e15, noNaN: true }), fc.array(fc.tuple(size, size, fc.boolean()), { minLength: 5, maxLength: 5 }))
    .map(([total, sizes]) => {
      let left = total;
      const amounts = sizes.map(([part, width, exact]) => {
        const min = part * left;
        left -= min;
        return exact ? min : { min, max: Math.min(total, min + width * total) };
      });
      const ids = ['neighbourhood', 'city', 'region', 'country', 'elsewhere'] as const;
      return { total, tiers: ids.map((id, i) => ({ id, amount: amounts[i]! })) };
    });
  const tenths = (share: number) => Math.round(share * 1000);

  it('adds up to 100 % with what is unknown', () => {
    fc.assert(
      fc.property(some, ({ total, tiers: given }) => {
        const parts = read(total, ...given).parts!;
        expect(parts.reduce((sum, { id, shown: { min, max } }) => sum + tenths(id === 'unknown' ? max : min), 0)).to.equal(1000);
      }),
      runs,
    );
  });

  it('is within a tenth of a percent of the figure, and sums of nearer tiers are both what their parts add up to and that near', () => {
    fc.assert(
      fc.property(some, ({ total, tiers: given }) => {
        const view = read(total, ...given);
        let [low, high, lowest, highest] = [0, 0, 0, 0];
        for (const {
          id,
          share,
          shown: { min, max },
        } of view.parts!) {
          expect(Math.abs(min - share.min) * 1000).to.be.below(1.001);
          expect(Math.abs(max - share.max) * 1000).to.be.below(1.001);
          if (id === 'unknown') continue;
          [low, high] = [low + tenths(min), high + tenths(max)];
          [lowest, highest] = [lowest + share.min, highest + share.max];
          const together = upTo(view, id)!;
          expect([tenths(together.min), tenths(together.max)]).to.deep.equal([low, Math.min(1000, high)]);
          expect(Math.abs(together.min - lowest) * 1000).to.be.below(1.001);
          expect(Math.abs(together.max - Math.min(1, highest)) * 1000).to.be.below(1.001);
        }
      }),
      runs,
    );
  });
});

describe('stretchesOf', () => {
  const sizes = (view: PeriodView) =>
    stretchesOf(view.parts ?? []).map(({ part, certainty, size }) => [part.id, certainty, Math.round(size * 1000)]);

  it('draws a band as sure and perhaps, and the rest as unknown', () => {
    const view = read(100, { id: 'neighbourhood', amount: { min: 6, max: 9 } }, { id: 'elsewhere', amount: 85 });
    expect(sizes(view)).to.deep.equal([
      ['neighbourhood', 'sure', 60],
      ['neighbourhood', 'perhaps', 30],
      ['elsewhere', 'sure', 850],
      ['unknown', 'sure', 60],
    ]);
  });

  it('shares the room that is left when the highest values do not fit together', () => {
    const view = read(100, { id: 'neighbourhood', amount: { min: 20, max: 60 } }, { id: 'city', amount: { min: 40, max: 80 } });
    expect(sizes(view)).to.deep.equal([
      ['neighbourhood', 'sure', 200],
      ['neighbourhood', 'perhaps', 200],
      ['city', 'sure', 400],
      ['city', 'perhaps', 200],
    ]);
  });

  it('keeps what is known to be unknown', () => {
    const view = read(100, { id: 'city', amount: { min: 50, max: 100 } }, { id: 'unknown', amount: 30 });
    expect(sizes(view)).to.deep.equal([
      ['city', 'sure', 500],
      ['city', 'perhaps', 200],
      ['unknown', 'sure', 300],
    ]);
  });
});

describe('upTo', () => {
  const view = read(100, { id: 'neighbourhood', amount: { min: 6, max: 9 } }, { id: 'city', amount: 22 }, { id: 'elsewhere', amount: 60 });

  for (const [tier, expected] of [
    ['neighbourhood', { min: 0.06, max: 0.09 }],
    ['city', { min: 0.28, max: 0.31 }],
    ['region', undefined],
    ['elsewhere', { min: 0.88, max: 0.91 }],
  ] as const) {
    it(`${expected ? 'counts all nearer tiers' : 'tells nothing of a tier that is not there'}: ${tier}`, () => {
      expect(upTo(view, tier)).to.deep.equal(expected);
    });
  }
});
