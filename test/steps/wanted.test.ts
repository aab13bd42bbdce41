import { expect } from '@open-wc/testing';
import { wanted } from '../../packages/steps/src/wanted.js';

const ids = ['tip', 'les', 'stap een'];
const find = (name: string) => ids.find((id) => id === name);

describe('wanted', () => {
  for (const [given, known, unknown] of [
    ['', undefined, []],
    [' , ,', undefined, []],
    ['tip', ['tip'], []],
    [' tip , les ', ['tip', 'les'], []],
    ['tip les', ['tip', 'les'], []],
    ['stap een,tip', ['stap een', 'tip'], []],
    ['tip,tip,weg,weg', ['tip'], ['weg']],
    ['weg', [], ['weg']],
  ] as const) {
    it(`reads "${given}"`, () => {
      const found = wanted(given, find);
      expect(found.known && [...found.known]).to.deep.equal(known);
      expect(found.unknown).to.deep.equal(unknown);
    });
  }
});
