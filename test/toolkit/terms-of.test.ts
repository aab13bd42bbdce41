import { expect } from '@open-wc/testing';
import type { Term } from '@wijkwelvaartswerk/contract';
import { terms, termsOf } from '../../packages/toolkit/src/index.js';

const term = (id: string): Term => ({ id, term: 'Eigen woord', definition: 'Eigen uitleg' });

describe('termsOf', () => {
  for (const [what, glossary, ids] of [
    ['no glossary', undefined, []],
    ['an empty glossary', [], []],
    ['a term of its own', [term('broodfonds')], ['broodfonds']],
    ['a term that the method has too', [term('waarde')], []],
  ] as const) {
    it(`gives the ten and ${ids.length} more for ${what}`, () => {
      expect(termsOf({ glossary: glossary && [...glossary] }).map(({ id }) => id)).to.deep.equal([...terms.map(({ id }) => id), ...ids]);
    });
  }

  it('lets the dossier explain a term of the method in its own way', () => {
    expect(termsOf({ glossary: [term('waarde')] }).filter(({ id }) => id === 'waarde')).to.deep.equal([term('waarde')]);
  });
});
