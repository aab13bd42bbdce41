import { expect } from '@open-wc/testing';
import { entriesOf } from '../../../packages/glossary/src/list/listing.js';
import { search } from '../../../packages/glossary/src/list/search.js';
import { glossaryOf, methodOnly } from '../../../packages/glossary/src/model.js';
import { entries, names, term } from '../some-entries.js';

describe('search', () => {
  const all = entriesOf(glossaryOf(methodOnly), 'nl');
  for (const [query, expected] of [
    ['', 10],
    ['   ', 10],
    ['?!', 10],
    ['ASSEMBLEE', ['Assemblee']],
    ['cooperat', ['Coöperatief of coöperatie']],
    ['coöp', ['Coöperatief of coöperatie']],
    ['co-op', ['Coöperatief of coöperatie']],
    ['anchor', ['Ankerorganisatie']],
    ['instelling', ['Ankerorganisatie']],
    ['economie de van', ['Democratisering van de economie']],
    ['windmolen', ['Commons']],
    ['xyz', []],
  ] as const) {
    it(`finds ${typeof expected === 'number' ? 'all' : expected.join(', ') || 'nothing'} for “${query}”`, () => {
      const found = search(all, query);
      if (typeof expected === 'number') expect(found).to.have.lengthOf(expected);
      else expect(names(found)).to.deep.equal(expected);
    });
  }

  it('looks in definitions only when no name has the word', () => {
    const list = entries([term('tuin', { definition: 'Groen.' }), term('groen', { definition: 'Kleur.' })]);
    expect(names(search(list, 'groen'))).to.deep.equal(['groen']);
    expect(names(search(list, 'kleur'))).to.deep.equal(['groen']);
  });

  it('finds one in 500', () => {
    const list = entries(Array.from({ length: 500 }, (_, i) => term(`term-${i}`, { aliases: [`begrip ${i}`] })));
    expect(names(search(list, 'begrip 499'))).to.deep.equal(['term-499']);
  });

  for (const [query, expected] of [
    ['tuin', ['Tuinhuis', 'Hof', 'Buurttuin']],
    ['TUIN ', ['Tuinhuis', 'Hof', 'Buurttuin']],
    ['tuin h', ['Tuinhuis', 'Hof']],
  ] as const) {
    it(`gives for “${query}” first what begins with it, then what another name of begins with it`, () => {
      const list = entries([
        term('a', { term: 'Buurttuin' }),
        term('b', { term: 'Hof', aliases: ['tuintje'] }),
        term('c', { term: 'Tuinhuis' }),
      ]);
      expect(names(search(list, query))).to.deep.equal(expected);
    });
  }

  it('does not take the end of one word and the beginning of the next for a part of a word', () => {
    expect(search(entries([term('x', { definition: 'Voor de moeder.' })]), 'demo')).to.deep.equal([]);
  });

  it('gives the same list for the same query', () => {
    expect(search(all, 'commons')).to.equal(search(all, 'commons'));
    expect(search(all, '')).to.equal(all);
  });

  for (const [what, query] of [
    ['10,000 letters', 'a'.repeat(10_000)],
    ['a pattern', '.*(['],
    ['a surrogate cut in two', '\ud83d'],
    ['Arabic', 'جمعية'],
  ] as const) {
    it(`takes ${what} for what it is`, () => expect(() => search(all, query)).not.to.throw());
  }

  it('finds what is written from right to left, with or without its vowel signs', () => {
    expect(names(search(entries([term('x', { term: { ar: 'تَعَاوُنِيَّة' } })]), 'تعاونية'))).to.have.lengthOf(1);
  });
});
