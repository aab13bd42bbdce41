import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { roundedShares } from '../../../packages/anchors/src/gauge/rounding.js';

// The same cases in every run.
const runs = { numRuns: 2000, seed: 20261125 };
const tenths = (share: number) => Math.round(share * 1000);
const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
const exactly = (share: number) => ({ min: share, max: share });

/** Up to five tiers, near to far, of which the lowest values fit in the whole; narrow and wide bands, small and large parts. */
const tiers = fc
  .array(
    fc.record({
      part: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.01, noNaN: true })),
      isBand: fc.boolean(),
      width: fc.oneof(fc.double({ min: 0, max: 0.4, noNaN: true }), fc.double({ min: 0, max: 0.004, noNaN: true })),
    }),
    { minLength: 1, maxLength: 5 },
  ) // prettier-ignore
  .map((given) => {
    let left = 1;
    return given.map(({ part, isBand, width }) => {
      const min = part * left;
      left -= min;
      return { min, max: isBand ? Math.min(1, min + width) : min };
    });
  });

const leftOver = (bands: readonly { min: number; max: number }[]) => ({
  min: Math.max(0, 1 - sum(bands.map(({ max }) => max))),
  max: Math.max(0, 1 - sum(bands.map(({ min }) => min))),
});

describe('roundedShares', () => {
  for (const [what, shares, shown] of [
    ['thirds', [1 / 3, 1 / 3, 1 / 3], [333, 334, 333]],
    ['what was published, as published', [0.182, 0.61, 0.208], [182, 610, 208]],
    ['a share and its rest', [57.7 / 221.5, 163.8 / 221.5], [260, 740]],
    ['nothing as nothing', [0, 1], [0, 1000]],
    ['what the author rounded to 101 %, as published', [0.17, 0.42, 0.42], [170, 420, 420]],
  ] as const) {
    it(`shows ${what}`, () => {
      const { tiers: rounded } = roundedShares(shares.map(exactly), { min: 0, max: 0 });
      expect(rounded.map(({ min, max }) => [tenths(min), tenths(max)])).to.deep.equal(shown.map((one) => [one, one]));
    });
  }

  it('shows shares that add up to 100 %, at the lowest of the tiers and the highest of what is unknown', () => {
    fc.assert(
      fc.property(tiers, (bands) => {
        const shown = roundedShares(bands, leftOver(bands));
        expect(sum(shown.tiers.map(({ min }) => tenths(min))) + tenths(shown.unknown.max)).to.equal(1000);
        for (const { min, max } of [...shown.tiers, shown.unknown]) expect(min >= 0 && max >= min).to.equal(true);
      }),
      runs,
    );
  });

  it('shows no share, and no sum of the nearest shares, as much as a tenth of a percent away from what it is', () => {
    fc.assert(
      fc.property(tiers, (bands) => {
        const unknown = leftOver(bands);
        const shown = roundedShares(bands, unknown);
        const off = (a: number, b: number) => expect(Math.abs(a - b) * 1000).to.be.below(1);
        [...bands, unknown].forEach(({ min, max }, i) => {
          const { min: low, max: high } = [...shown.tiers, shown.unknown][i]!;
          off(min, low);
          off(max, high);
        });
        bands.forEach((_, i) => {
          const of = (list: typeof bands, end: 'min' | 'max') => Math.min(1, sum(list.slice(0, i + 1).map((band) => band[end])));
          off(of(bands, 'min'), of(shown.tiers, 'min'));
          off(of(bands, 'max'), of(shown.tiers, 'max'));
        });
      }),
      runs,
    );
  });

  it('keeps a figure without a band a figure without a band', () => {
    fc.assert(
      fc.property(tiers, (bands) => {
        const { tiers: shown } = roundedShares(bands, leftOver(bands));
        bands.forEach(({ min, max }, i) => min === max && expect(shown[i]!.min).to.equal(shown[i]!.max));
        const exact = bands.map(({ min }) => exactly(min));
        const { tiers: sure, unknown } = roundedShares(exact, exactly(leftOver(exact).max));
        for (const { min, max } of [...sure, unknown]) expect(min).to.equal(max);
      }),
      runs,
    );
  });

  it('shows what is said to be unknown as that much at least', () => {
    const { unknown } = roundedShares([{ min: 0.5, max: 1 }], { min: 0.3, max: 0.5 });
    expect(unknown).to.deep.equal({ min: 0.3, max: 0.5 });
  });
});
