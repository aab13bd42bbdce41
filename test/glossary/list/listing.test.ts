import { expect } from '@open-wc/testing';
import { terms as ten } from '@wijkwelvaartswerk/toolkit';
import { entriesOf, groupsOf, indexLetters } from '../../../packages/glossary/src/list/listing.js';
import { glossaryOf, methodOnly } from '../../../packages/glossary/src/model.js';
import { dossierOf, entries, entry, names, term } from '../some-entries.js';

describe('entriesOf', () => {
  it('gives the ten terms of the method without a dossier', () => {
    expect(entriesOf(glossaryOf(methodOnly), 'nl').map(({ id }) => id)).to.deep.equal(ten.map(({ id }) => id));
  });

  it('adds those of the dossier, and lets them replace one of the ten', () => {
    const list = entriesOf(glossaryOf(dossierOf([term('buurthuis'), term('commons', { definition: 'Zoals wij het zien.' })])), 'nl');
    expect(list).to.have.lengthOf(11);
    expect(list.find(({ id }) => id === 'commons')?.definition.paragraphs).to.deep.equal(['Zoals wij het zien.']);
  });

  for (const [only, expected] of [
    [
      ['commons', 'assemblee'],
      ['Assemblee', 'Commons'],
    ],
    [
      ['CWB', 'anchor institutions'],
      ['Ankerorganisatie', 'Community Wealth Building'],
    ],
    [['commons', 'Commons', 'weg'], ['Commons']],
    [['weg'], []],
  ] as const) {
    it(`limits the list to ${only.join(', ')}`, () => {
      expect(names(entriesOf(glossaryOf(methodOnly), 'nl', only.join(', ')))).to.deep.equal(expected);
    });
  }

  it('sorts by the name in the reader’s language, without regard for accents, signs and case', () => {
    const list = [
      term('a', { term: { nl: 'Zorg', en: 'Care' } }),
      term('b', { term: 'Écht' }),
      term('c', { term: 'eb' }),
      term('d', { term: '’t Hof' }),
    ];
    expect(names(entries(list))).to.deep.equal(['eb', 'Écht', '’t Hof', 'Zorg']);
    expect(names(entries(list, 'en'))).to.deep.equal(['Care', 'eb', 'Écht', '’t Hof']);
  });
});

describe('groupsOf', () => {
  for (const [name, letter] of [
    ['assemblee', 'A'],
    ['Écht', 'E'],
    ['’t Hof', 'T'],
    ['99 van Amsterdam', '#'],
    ['3D', '#'],
    ['€', '#'],
    ['ĳsbaan', 'I'],
    ['ßtraat', 'S'],
    ['Яблоко', 'Я'],
  ] as const) {
    it(`puts “${name}” under ${letter}`, () => {
      expect(groupsOf([entry({ term: name })]).map((group) => group.letter)).to.deep.equal([letter]);
    });
  }

  it('orders the letters, digits first, and keeps together what begins with one letter', () => {
    const given = ['Zorg', '2 uur', 'élan', '€ muntje', 'eigen', '10 uur', 'Arm'];
    const groups = groupsOf(entries(given.map((name, i) => term(`t${i}`, { term: name }))));
    expect(groups.map(({ letter, chunks }) => [letter, chunks.flatMap((chunk) => names(chunk.entries))])).to.deep.equal([
      ['#', ['2 uur', '10 uur']],
      ['A', ['Arm']],
      ['E', ['eigen', 'élan']],
      ['M', ['€ muntje']],
      ['Z', ['Zorg']],
    ]);
  });

  it('keeps the letters in the order in which a search found them', () => {
    const found = [...entries([term('aarde'), term('zaad')])].reverse();
    expect(groupsOf(found).map(({ letter }) => letter)).to.deep.equal(['Z', 'A']);
  });

  it('cuts a long letter in chunks, and gives the same groups each time', () => {
    const many = entries(Array.from({ length: 120 }, (_, i) => term(`a${i}`)));
    const [group] = groupsOf(many);
    expect(group!.chunks.map((chunk) => chunk.entries.length)).to.deep.equal([25, 25, 25, 25, 20]);
    expect(groupsOf(many)[0]).to.equal(group);
  });

  it('is empty without terms, and then the index is A to Z', () => {
    expect(groupsOf([])).to.deep.equal([]);
    expect(indexLetters([], 'nl').join('')).to.equal('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  });

  it('adds to the index what else a term begins with', () => {
    const letters = indexLetters(groupsOf(entries([term('x', { term: '3D' }), term('y', { term: 'Яблоко' })])), 'nl');
    expect([letters[0], letters.at(-1), letters.length]).to.deep.equal(['#', 'Я', 28]);
  });
});
