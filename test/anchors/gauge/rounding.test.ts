import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { largestRemainder, roundedShares } from '../../../packages/anchors/src/gauge/rounding.js';

const tenths = (share: number) => Math.round(share * 1000);
const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);

describe('largestRemainder', () => {
  for (const [parts, total, rounded] of [
    [[1, 1, 1], 100, [34, 33, 33]],
    [[0.182, 0.61, 0.208], 1000, [182, 610, 208]],
    [[57.7, 163.8], 1000, [260, 740]],
    [[0, 0], 100, [0, 0]],
    [[], 100, []],
    [[5, 0], 100, [100, 0]],
  ] as const) {
    it(`divides ${total} over ${parts.join(', ') || 'nothing'} as ${rounded.join(', ') || 'nothing'}`, () => {
      expect(largestRemainder(parts, total)).to.deep.equal(rounded);
    });
  }

  it('adds up to the total, and no part is off by one or more', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 8 }), (parts) => {
        const all = sum(parts);
        fc.pre(all > 0);
        const rounded = largestRemainder(parts, 1000);
        expect(sum(rounded)).to.equal(1000);
        rounded.forEach((n, i) => expect(Math.abs(n - ((parts[i] ?? 0) / all) * 1000)).to.be.below(1 + 1e-6));
      }),
    );
  });
});

describe('roundedShares', () => {
  const share = fc.double({ min: 0, max: 0.25, noNaN: true });
  const band = fc.tuple(share, share).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

  it('shows shares that add up to 100 %, at the lowest of the tiers and the highest of what is unknown', () => {
    fc.assert(
      fc.property(fc.array(band, { maxLength: 4 }), (tiers) => {
        const min = sum(tiers.map((tier) => tier.min));
        const max = sum(tiers.map((tier) => tier.max));
        const shown = roundedShares(tiers, { min: Math.max(0, 1 - max), max: Math.max(0, 1 - min) });
        expect(sum(shown.tiers.map((tier) => tenths(tier.min))) + tenths(shown.unknown.max)).to.equal(1000);
        for (const { min: low, max: high } of [...shown.tiers, shown.unknown]) {
          expect(low).to.be.at.least(0);
          expect(high).to.be.at.least(low);
        }
      }),
    );
  });

  it('keeps a figure without a band a figure without a band', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 4 }), (shares) => {
        const left = Math.max(0, 1 - sum(shares));
        const { tiers, unknown } = roundedShares(
          shares.map((one) => ({ min: one, max: one })),
          { min: left, max: left },
        );
        for (const { min, max } of [...tiers, unknown]) expect(min).to.equal(max);
      }),
    );
  });

  it('leaves shares as published when the author rounded them to 101 %', () => {
    const shares = [0.17, 0.42, 0.42].map((one) => ({ min: one, max: one }));
    expect(roundedShares(shares, { min: 0, max: 0 }).tiers).to.deep.equal(shares);
  });
});
