import { expect } from '@open-wc/testing';
import type { Dossier, LocalText, Term } from '@wijkwelvaartswerk/contract';
import { terms as ten } from '@wijkwelvaartswerk/toolkit';
import {
  entriesOf,
  glossaryOf,
  groupsOf,
  indexLetters,
  methodOnly,
  search,
  sourcesOf,
  type Entry,
} from '../../packages/glossary/src/model.js';

const term = (id: string, more: Partial<Term> = {}): Term => ({ id, term: id, definition: `Wat ${id} is.`, ...more });
const dossier = (glossary: Term[], more: Partial<Dossier> = {}): Dossier => ({
  version: 1,
  neighbourhood: { name: 'Noord' },
  glossary,
  ...more,
});
/** The entries of these terms alone. */
const entries = (glossary: Term[], language: 'nl' | 'nl-x-b1' | 'en' = 'nl', more: Partial<Dossier> = {}): readonly Entry[] =>
  entriesOf(
    glossaryOf(dossier(glossary, more)),
    language,
    glossary.map(({ id }) => id),
  );
const one = (given: Partial<Term>, language: 'nl' | 'nl-x-b1' | 'en' = 'nl', more: Partial<Dossier> = {}) =>
  entries([term('meent', given)], language, more)[0]!;
const names = (list: readonly Entry[]) => list.map(({ name }) => name.text);

describe('an entry', () => {
  const name = { nl: 'Meent', en: 'Common', tr: 'Ortak alan' };
  const definition = { nl: 'Grond van samen.', en: 'Shared land.', 'nl-x-b1': 'Grond van iedereen.' };

  for (const [language, expectedName, expectedDefinition, lang] of [
    ['nl', 'Meent', 'Grond van samen.', 'nl'],
    ['nl-x-b1', 'Meent', 'Grond van iedereen.', 'nl-x-b1'],
    ['en', 'Common', 'Shared land.', 'en'],
  ] as const) {
    it(`speaks ${language}, and says in which language it does`, () => {
      const entry = one({ term: name, definition }, language);
      expect(entry.name.text).to.equal(expectedName);
      expect(entry.definition).to.deep.equal({ lang, paragraphs: [expectedDefinition] });
    });
  }

  it('gives the names in other languages, unless they are the same', () => {
    expect(one({ term: name }).others).to.deep.equal([
      { lang: 'en', text: 'Common' },
      { lang: 'tr', text: 'Ortak alan' },
    ]);
    expect(one({ term: { nl: 'Commons', en: 'commons', 'nl-x-b1': 'Samen' } }).others).to.deep.equal([]);
  });

  it('takes a plain text for one in the language of the dossier', () => {
    expect(one({ term: 'Common land' }, 'nl', { language: 'en' }).name).to.deep.equal({ text: 'Common land', lang: 'en' });
  });

  it('leaves out aliases that say nothing new, or say it in another language', () => {
    const aliases: LocalText[] = [
      'meenten',
      'Meent',
      'gemene grond',
      'gemene gronden',
      'dorpsgrond',
      { en: 'shared land' },
      { nl: 'erf', en: 'yard' },
    ];
    expect(one({ aliases }).aliases).to.deep.equal(['gemene grond', 'dorpsgrond', 'erf']);
    expect(one({ aliases }, 'en').aliases).to.include('shared land').and.to.include('yard');
  });

  it('parts a definition where a line is blank', () => {
    expect(one({ definition: 'Eerst.\n\nDaarna.' }).definition.paragraphs).to.deep.equal(['Eerst.', 'Daarna.']);
  });

  it('leads on to terms that exist, but not to itself', () => {
    expect(one({ see: ['bestaat-niet', 'meent', 'commons'] }).see.map(({ id }) => id)).to.deep.equal(['commons']);
  });

  for (const [what, source, expected] of [
    ['a source by id', 'cbs', { text: 'Kerncijfers, CBS, 2024', url: 'https://cbs.nl/' }],
    ['a source of its own', { title: { nl: 'Boek', en: 'Book' } }, { text: 'Boek', url: undefined }],
    ['a source that is not there', 'weg', undefined],
    ['no source', undefined, undefined],
  ] as const) {
    it(`says where it comes from: ${what}`, () => {
      const sources = [{ id: 'cbs', title: 'Kerncijfers', publisher: 'CBS', date: '2024', url: 'https://cbs.nl/' }];
      expect(one({ source }, 'nl', { sources }).source).to.deep.equal(expected);
    });
  }
});

describe('entriesOf', () => {
  it('gives the ten terms of the method without a dossier', () => {
    expect(entriesOf(glossaryOf(methodOnly), 'nl').map(({ id }) => id)).to.deep.equal(ten.map(({ id }) => id));
  });

  it('adds those of the dossier, and lets them replace one of the ten', () => {
    const list = entriesOf(glossaryOf(dossier([term('buurthuis'), term('commons', { definition: 'Zoals wij het zien.' })])), 'nl');
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
      expect(names(entriesOf(glossaryOf(methodOnly), 'nl', only))).to.deep.equal(expected);
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
      expect(groupsOf([one({ term: name })], 'nl').map((group) => group.letter)).to.deep.equal([letter]);
    });
  }

  it('orders the letters, digits first, and keeps together what begins with one letter', () => {
    const groups = groupsOf(
      entries(['Zorg', '2 uur', 'élan', 'eigen', '10 uur', 'Arm'].map((name, i) => term(`t${i}`, { term: name }))),
      'nl',
    );
    expect(groups.map(({ letter, entries: list }) => [letter, names(list)])).to.deep.equal([
      ['#', ['2 uur', '10 uur']],
      ['A', ['Arm']],
      ['E', ['eigen', 'élan']],
      ['Z', ['Zorg']],
    ]);
  });

  it('is empty without terms, and then the index is A to Z', () => {
    expect(groupsOf([], 'nl')).to.deep.equal([]);
    expect(indexLetters([], 'nl').join('')).to.equal('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  });

  it('adds to the index what else a term begins with', () => {
    const letters = indexLetters(groupsOf(entries([term('x', { term: '3D' }), term('y', { term: 'Яблоко' })]), 'nl'), 'nl');
    expect([letters[0], letters.at(-1), letters.length]).to.deep.equal(['#', 'Я', 28]);
  });
});

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
});

describe('sourcesOf', () => {
  it('names each source once, with what comes from it', () => {
    const book = { title: 'Boek' };
    const list = entries([term('a', { source: book }), term('b'), term('c', { source: book }), term('d', { source: { title: 'Site' } })]);
    expect(sourcesOf(list).map(({ source, entries: from }) => [source.text, names(from)])).to.deep.equal([
      ['Boek', ['a', 'c']],
      ['Site', ['d']],
    ]);
  });
});
