import { expect } from '@open-wc/testing';
import type { Term } from '@wijkwelvaartswerk/contract';
import { terms } from '@wijkwelvaartswerk/toolkit';
import { keyOf, stemOf, termFinder } from '../../packages/glossary/src/find-term.js';

const term = (id: string, more: Partial<Term> = {}): Term => ({ id, term: id, definition: '…', ...more });

describe('keyOf', () => {
  for (const [word, key] of [
    ['Coöperatie', 'cooperatie'],
    ['co-operatie', 'cooperatie'],
    ['  WijkWelvaarts\u00ADWerk, ', 'wijkwelvaartswerk'],
    ['ankerorganisatie\u00A0(mv.)', 'ankerorganisatiemv'],
    ['ﬁets', 'fiets'],
    ['99%', '99'],
    ['', ''],
    ['…!', ''],
  ] as const) {
    it(`makes “${key}” of “${word}”`, () => expect(keyOf(word)).to.equal(key));
  }
});

describe('stemOf', () => {
  for (const [one, other] of [
    ['anker', 'ankers'],
    ['kapitaalstroom', 'kapitaalstromen'],
    ['waarde', 'waarden'],
    ['coöperatief', 'coöperatieven'],
    ['huis', 'huizen'],
    ['instituut', 'instituten'],
    ['plan', 'plannen'],
    ['mens', 'mensen'],
    ['anchor institution', 'anchor institutions'],
    ['assembly', 'assemblies'],
    ['common', 'commons'],
  ] as const) {
    it(`takes “${one}” and “${other}” for one word`, () => expect(stemOf(one)).to.equal(stemOf(other)));
  }

  for (const [one, other] of [
    ['coöperatie', 'coöperatief'],
    ['assemblee', 'assemblage'],
    ['commons', 'community'],
    ['een', 'nee'],
  ] as const) {
    it(`keeps “${one}” and “${other}” apart`, () => expect(stemOf(one)).not.to.equal(stemOf(other)));
  }
});

describe('termFinder', () => {
  const find = termFinder(terms);
  for (const [word, id] of [
    ['ankerorganisatie', 'ankerorganisatie'],
    ['ANKERORGANISATIES', 'ankerorganisatie'],
    ['Anchor institution', 'ankerorganisatie'],
    ['anker-instelling', 'ankerorganisatie'],
    ['cooperatie', 'cooperatief'],
    ['coöperatieven', 'cooperatief'],
    [' kapitaalstroom\n', 'kapitaalstromen'],
    ['democratisering van de economie', 'democratisering-van-de-economie'],
    ['Democratisering\n   van de economie', 'democratisering-van-de-economie'],
    ['cwb', 'community-wealth-building'],
    ['onbekend', undefined],
    ['', undefined],
    ['?', undefined],
  ] as const) {
    it(`finds ${id ?? 'nothing'} for “${word}”`, () => expect(find(word)?.id).to.equal(id));
  }

  it('lets an id win from a name, a name from an alias, and a word as it is from another form', () => {
    const all = [
      term('een', { aliases: ['buurt'] }),
      term('twee', { term: 'Buurt' }),
      term('drie', { term: 'Wijken' }),
      term('wijk'),
      term('vier', { term: 'straat' }),
      term('vijf', { aliases: ['straten'] }),
    ];
    const found = ['buurt', 'wijk', 'wijken', 'straten', 'straat'].map((word) => termFinder(all)(word)?.id);
    expect(found).to.deep.equal(['twee', 'wijk', 'drie', 'vijf', 'vier']);
  });

  it('finds an alias in any of its languages', () => {
    const finder = termFinder([term('meent', { aliases: [{ nl: 'gemene grond', en: 'common land' }] })]);
    expect(finder('common land')?.id).to.equal('meent');
    expect(finder('gemene grond')?.id).to.equal('meent');
  });
});
