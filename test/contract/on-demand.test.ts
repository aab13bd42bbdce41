import { expect } from '@open-wc/testing';
import { after, onDemand } from '../../packages/contract/src/on-demand.js';

describe('onDemand', () => {
  it('loads once for all who ask, and gives it at once from then on', async () => {
    let asked = 0;
    const part = onDemand(() => Promise.resolve(++asked));
    expect(await Promise.all([part(), part()])).to.deep.equal([1, 1]);
    expect(part()).to.equal(1);
  });

  it('asks again after a failure', async () => {
    let asked = 0;
    const part = onDemand(() => (++asked === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(asked)));
    const failed = await Promise.resolve(part()).catch((reason: Error) => reason.message);
    expect(failed).to.equal('offline');
    expect(await part()).to.equal(2);
  });
});

describe('after', () => {
  it('goes on at once with what is there, and later with what is not', async () => {
    expect(after(2, (n) => n * 2)).to.equal(4);
    const later = after(Promise.resolve(2), (n) => n * 2);
    expect(later).to.be.instanceOf(Promise);
    expect(await later).to.equal(4);
  });
});
