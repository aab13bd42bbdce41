import { expect } from '@open-wc/testing';
import { sourceOf } from '../../packages/contract/src/index.js';

const report = { id: 'verslag', title: 'Jaarverslag' };

describe('sourceOf', () => {
  for (const [what, ref, sources, expected] of [
    ['the one with that id', 'verslag', [report], report],
    ['the one written in place', { title: 'Krant' }, [report], { title: 'Krant' }],
    ['none for an id that is not there', 'elders', [report], undefined],
    ['none without a list of sources', 'verslag', undefined, undefined],
    ['none without a reference', undefined, [report], undefined],
  ] as const) {
    it(`gives ${what}`, () => expect(sourceOf(ref, { sources: sources && [...sources] })).to.deep.equal(expected));
  }
});
