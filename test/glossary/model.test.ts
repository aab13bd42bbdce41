import { expect } from '@open-wc/testing';
import type { LocalText } from '@wijkwelvaartswerk/contract';
import { entries, entry, term } from './some-entries.js';

describe('an entry', () => {
  const name = { nl: 'Meent', en: 'Common', tr: 'Ortak alan' };
  const definition = { nl: 'Grond van samen.', en: 'Shared land.', 'nl-x-b1': 'Grond van iedereen.' };

  for (const [language, expectedName, expectedDefinition, lang] of [
    ['nl', 'Meent', 'Grond van samen.', 'nl'],
    ['nl-x-b1', 'Meent', 'Grond van iedereen.', 'nl-x-b1'],
    ['en', 'Common', 'Shared land.', 'en'],
  ] as const) {
    it(`speaks ${language}, and says in which language it does`, () => {
      const shown = entry({ term: name, definition }, language);
      expect(shown.name.text).to.equal(expectedName);
      expect(shown.definition).to.deep.equal({ lang, paragraphs: [expectedDefinition] });
    });
  }

  it('gives the names in other languages, unless they are the same', () => {
    expect(entry({ term: name }).others).to.deep.equal([
      { lang: 'en', text: 'Common' },
      { lang: 'tr', text: 'Ortak alan' },
    ]);
    expect(entry({ term: { nl: 'Commons', en: 'commons', 'nl-x-b1': 'Samen' } }).others).to.deep.equal([]);
  });

  it('takes a plain text for one in the language of the dossier', () => {
    expect(entry({ term: 'Common land' }, 'nl', { language: 'en' }).name).to.deep.equal({ text: 'Common land', lang: 'en' });
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
    expect(entry({ aliases }).aliases).to.deep.equal(['gemene grond', 'dorpsgrond', 'erf']);
    expect(entry({ aliases }, 'en').aliases).to.include('shared land').and.to.include('yard');
  });

  it('parts a definition where a line is blank', () => {
    expect(entry({ definition: 'Eerst.\n\nDaarna.' }).definition.paragraphs).to.deep.equal(['Eerst.', 'Daarna.']);
  });

  it('leads on to terms that exist, but not to itself', () => {
    expect(entry({ see: ['bestaat-niet', 'meent', 'commons'] }).see.map(({ id }) => id)).to.deep.equal(['commons']);
  });

  for (const [what, source, expected] of [
    ['a source by id', 'cbs', { text: 'Kerncijfers, CBS, 2024', url: 'https://cbs.nl/' }],
    ['a source of its own', { title: { nl: 'Boek', en: 'Book' } }, { text: 'Boek', url: undefined }],
    ['a source that is not there', 'weg', undefined],
    ['no source', undefined, undefined],
  ] as const) {
    it(`says where it comes from: ${what}`, () => {
      const sources = [{ id: 'cbs', title: 'Kerncijfers', publisher: 'CBS', date: '2024', url: 'https://cbs.nl/' }];
      expect(entry({ source }, 'nl', { sources }).source).to.deep.equal(expected);
    });
  }

  it('has its definition in each other language, plain Dutch among them', () => {
    expect(entry({ definition }, 'nl').variants).to.deep.equal([
      { lang: 'en', paragraphs: ['Shared land.'] },
      { lang: 'nl-x-b1', paragraphs: ['Grond van iedereen.'] },
    ]);
    expect(entry({ definition }, 'nl-x-b1').variants.map(({ lang }) => lang)).to.deep.equal(['nl', 'en']);
    expect(entry({ definition: 'Alleen zo.' }).variants).to.deep.equal([]);
  });

  it('passes over a text of only spaces, as if that language were not there', () => {
    const blank = entry({ term: { nl: 'Meent', en: '  ' }, definition: { nl: 'Grond.', en: ' \n ', 'nl-x-b1': '' } }, 'en');
    expect(blank.name).to.deep.equal({ text: 'Meent', lang: 'nl' });
    expect(blank.definition).to.deep.equal({ lang: 'nl', paragraphs: ['Grond.'] });
    expect([blank.others, blank.variants]).to.deep.equal([[], []]);
  });

  it('leads to each term once, also when the terms lead to each other', () => {
    const [a, b] = entries([term('a', { see: ['b', 'b', 'a'] }), term('b', { see: ['a'] })]);
    expect([a!.see.map(({ id }) => id), b!.see.map(({ id }) => id)]).to.deep.equal([['b'], ['a']]);
  });

  it('says no sign that turns round what stands beside it', () => {
    const turned = entry({ term: { nl: 'A\u202Eb', en: 'C\u202Ed' } });
    expect([turned.name.text, turned.others[0]?.text]).to.deep.equal(['Ab', 'Cd']);
  });
});
