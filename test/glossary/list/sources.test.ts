import { expect } from '@open-wc/testing';
import { sourcesApart, sourcesOf } from '../../../packages/glossary/src/list/sources.js';
import { entries, names, term } from '../some-entries.js';

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

describe('sourcesApart', () => {
  const many = (count: number, source: (i: number) => string) =>
    entries(Array.from({ length: count }, (_, i) => term(`t${i}`, { source: { title: source(i) } })));
  for (const [what, list, expected] of [
    ['a few terms of several sources', many(20, (i) => `Boek ${i}`), false],
    ['many terms of one source', many(40, () => 'Boek'), false],
    ['many terms of several sources', many(40, (i) => `Boek ${i % 2}`), true],
    ['many terms without a source', entries(Array.from({ length: 40 }, (_, i) => term(`t${i}`))), true],
  ] as const) {
    it(`is ${expected} for ${what}`, () => expect(sourcesApart(list)).to.equal(expected));
  }
});
