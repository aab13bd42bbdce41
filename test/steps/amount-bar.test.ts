import { expect } from '@open-wc/testing';
import { boundsOf, stretchesOf } from '../../packages/steps/src/amount-bar.js';

describe('boundsOf', () => {
  for (const [amount, min, max] of [
    [5, 5, 5],
    [{ min: 2, max: 4 }, 2, 4],
    [{ min: 4, max: 2 }, 2, 4],
    [-3, 0, 0],
    [{ min: -3, max: 4 }, 0, 4],
  ] as const) {
    it(`of ${JSON.stringify(amount)}`, () => expect(boundsOf(amount)).to.deep.equal({ min, max }));
  }
});

describe('stretchesOf', () => {
  const drawn = (...given: Parameters<typeof stretchesOf>) =>
    stretchesOf(...given).map(({ look, certain, from, to }) => `${look} ${certain ? 'sure' : 'perhaps'} ${from}–${to}`);

  it('puts amounts one after another', () => {
    const amounts = [
      { look: 'main', amount: 25 },
      { look: 'other', amount: 50 },
    ] as const;
    expect(drawn(amounts, 100)).to.deep.equal(['main sure 0–0.25', 'other sure 0.25–0.75']);
  });

  it('draws of a band what is sure, then what may come', () => {
    const amounts = [
      { look: 'main', amount: { min: 25, max: 50 } },
      { look: 'other', amount: { min: 0, max: 25 } },
    ] as const;
    expect(drawn(amounts, 100)).to.deep.equal(['main sure 0–0.25', 'main perhaps 0.25–0.5', 'other perhaps 0.5–0.75']);
  });

  it('stays within the bar, and leaves out what is nothing', () => {
    expect(drawn([{ look: 'main', amount: 300 }], 100)).to.deep.equal(['main sure 0–1']);
    expect(drawn([{ look: 'main', amount: 0 }], 100)).to.deep.equal([]);
  });
});
