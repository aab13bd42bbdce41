import { expect } from '@open-wc/testing';
import { letterOf, runsOf } from '../../../packages/map/src/print/labels.js';

describe('labels on paper', () => {
  it('go on after Z', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).to.deep.equal(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  for (const [numbers, words] of [
    [[], ''],
    [[7], '7'],
    [[9, 4, 7], '4, 7, 9'],
    [[4, 5], '4, 5'],
    [[6, 4, 5, 9], '4–6, 9'],
    [[1, 2, 3, 5, 6, 8], '1–3, 5, 6, 8'],
    [[3, 3, 4, 5], '3–5'],
  ] as const) {
    it(`writes ${JSON.stringify(numbers)} as "${words}"`, () => {
      expect(runsOf(numbers)).to.equal(words);
    });
  }
});
