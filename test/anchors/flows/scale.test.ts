import { expect } from '@open-wc/testing';
import { rounded, scaleOf } from '../../../packages/anchors/src/flows/scale.js';

const exactly = (...values: number[]) => values.map((value) => ({ min: value, max: value }));

describe('the scale of a table', () => {
  const scales: [string, number[], object][] = [
    ['millions', [62e6, 4e6], { word: 'million', digits: 0, rounds: false }],
    ['millions with a decimal', [62.5e6, 4e6], { word: 'million', digits: 1, rounds: false }],
    ['millions that are rounded', [62_345_678, 4e6], { word: 'million', digits: 1, rounds: true }],
    ['as they are', [9_500_000, 22_000], { word: 'one', digits: 0, rounds: false }],
    ['as they are, without needless decimals', [1_904_761.9, 22_000], { word: 'one', digits: 0, rounds: true }],
    ['as they are, with a decimal where that says something', [12.5, 3], { word: 'one', digits: 1, rounds: false }],
    ['billions', [12e9], { word: 'billion', digits: 0, rounds: false }],
    ['millions, where billions would make nothing of the least', [12e9, 7e6], { word: 'million', digits: 0, rounds: false }],
    ['as they are, where millions would', [62e6, 200], { word: 'one', digits: 0, rounds: false }],
    ['trillions', [1e15, 1e12], { word: 'trillion', digits: 0, rounds: false }],
    ['nothing', [0], { word: 'one', digits: 0, rounds: false }],
    ['none', [], { word: 'one', digits: 0, rounds: false }],
  ];
  for (const [title, values, scale] of scales) it(`fits: ${title}`, () => expect(scaleOf(exactly(...values))).to.include(scale));
});

describe('rounded figures', () => {
  const millions = { word: 'million', size: 1e6, digits: 0, rounds: true } as const;

  it('add up to the sum that is shown (largest remainder)', () => {
    const { bands, sum } = rounded(exactly(1.4e6, 1.4e6, 1.4e6), millions);
    expect(bands.map(({ max }) => max)).to.deep.equal([2, 1, 1]);
    expect(sum).to.deep.equal({ min: 4, max: 4 });
  });

  it('add up for any figures, exact ones stay one figure, and no band is upside down', () => {
    // A generator of our own, so that a failure can be repeated.
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 300; round++) {
      const bands = Array.from({ length: 1 + Math.floor(random() * 12) }, () => {
        const [a, b] = [random() * 5e7, random() * 5e7];
        return random() < 0.5 ? { min: a, max: a } : { min: Math.min(a, b), max: Math.max(a, b) };
      });
      const { bands: shown, sum } = rounded(bands, { ...millions, digits: 1 });
      const total = (key: 'min' | 'max') => Number(shown.reduce((all, band) => all + band[key], 0).toFixed(1));
      expect([sum.min, sum.max]).to.deep.equal([total('min'), total('max')]);
      expect(Math.abs(sum.max - bands.reduce((all, { max }) => all + max, 0) / 1e6)).to.be.at.most(0.0501);
      shown.forEach(({ min, max }, i) => {
        expect(min).to.be.at.most(max);
        if (bands[i]!.min === bands[i]!.max) expect(min).to.equal(max);
        expect(Math.abs(max - bands[i]!.max / 1e6)).to.be.at.most(0.1001);
      });
    }
  });
});
