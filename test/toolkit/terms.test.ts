import { expect } from '@open-wc/testing';
import { parseDossier, type Term } from '@wijkwelvaartswerk/contract';
import { terms } from '../../packages/toolkit/src/index.js';
import { expectTexts } from './texts.js';

const ids = [
  'ankerorganisatie',
  'assemblee',
  'commons',
  'community-wealth-building',
  'cooperatief',
  'democratisering-van-de-economie',
  'donuteconomie',
  'kapitaalstromen',
  'waarde',
  'wijkwelvaartswerk',
];
/** All a term is called, in every language. */
const wordsOf = ({ term, aliases = [] }: Term) =>
  [term, ...aliases].flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)));

describe('terms', () => {
  it('are the ten of the method, in the order of the alphabet', () => {
    expect(terms.map(({ id }) => id)).to.deep.equal(ids);
  });

  for (const { id, term, definition, see = [], source } of terms) {
    it(`explain ${id} in Dutch, English and plain Dutch, with a source, and point to other terms`, () => {
      expectTexts(['nl', 'en'], term);
      expectTexts(['nl', 'en', 'nl-x-b1'], definition);
      expect(source).to.have.property('title');
      expect(ids).to.include.members(see);
      expect(see).not.to.include(id);
    });
  }

  it('share no name or alias, so that a word in a text means one term', () => {
    const words = terms.flatMap((term) => [...new Set(wordsOf(term).map((word) => word.toLowerCase()))]);
    expect(words.filter((word, i) => words.indexOf(word) < i)).to.deep.equal([]);
  });

  for (const [word, id] of [
    ['ankerorganisaties', 'ankerorganisatie'],
    ['ankerinstelling', 'ankerorganisatie'],
    ['assemblees', 'assemblee'],
    ['coöperatieven', 'cooperatief'],
    ['coöperatie', 'cooperatief'],
    ['co-op', 'cooperatief'],
    ['donut-economie', 'donuteconomie'],
    ['kapitaalstroom', 'kapitaalstromen'],
    ['CWB', 'community-wealth-building'],
    ['WWW', 'wijkwelvaartswerk'],
  ] as const) {
    it(`know ${word} as ${id}`, () => {
      expect(terms.filter((term) => wordsOf(term).includes(word)).map((term) => term.id)).to.deep.equal([id]);
    });
  }

  it('can be referred to from any dossier', () => {
    const meetings = [{ id: 'avond', kind: 'workshop', title: 'Avond over woorden', start: '2026-11-24', terms: ids }];
    expect(parseDossier({ version: 1, neighbourhood: { name: 'Noord' }, meetings }).issues).to.deep.equal([]);
  });
});
