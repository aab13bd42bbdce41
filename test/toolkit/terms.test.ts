import { expect } from '@open-wc/testing';
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
const lower = (text: string) => text.toLowerCase();

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
    const names = terms.flatMap(({ id, term, aliases = [] }) =>
      [...new Set([...Object.values(term), ...aliases].map(lower))].map((name) => `${name}: ${id}`),
    );
    const words = names.map((name) => name.split(':')[0]);
    expect(words).to.have.lengthOf(new Set(words).size);
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
      expect(terms.find(({ aliases }) => aliases?.includes(word))?.id).to.equal(id);
    });
  }
});
