import { expect } from '@open-wc/testing';
import { nearest } from '../../packages/contract/src/nearest.js';

describe('nearest', () => {
  for (const [word, known, meant] of [
    ['statuss', ['summary', 'status'], 'status'],
    ['titel', ['title', 'term'], 'title'],
    ['Name', ['number', 'name'], 'name'],
    ['neighborhood', ['neighbourhood'], 'neighbourhood'],
    ['maximum', ['min', 'max'], 'max'],
    ['o11', ['o1', 'o2'], 'o1'],
    ['qqqq', ['name', 'title'], undefined],
    ['x', [], undefined],
    ['a'.repeat(100), ['a'.repeat(99)], undefined],
  ] as const) {
    it(`takes “${word.slice(0, 20)}” for ${meant ?? 'nothing it knows'}`, () => {
      expect(nearest(word, known)).to.equal(meant);
    });
  }

  it('does not go through a list without end', () => {
    function* endless(): Iterable<string> {
      for (let i = 0; ; i++) yield `id-${i}`;
    }
    expect(nearest('id-12', endless())).to.equal('id-12');
  });
});
