import { expect } from '@open-wc/testing';
import { foldText } from '../../../packages/steps/src/lessons/fold-text.js';

const sentence = (length: number) => `${'a'.repeat(length - 1)}.`;

describe('foldText', () => {
  for (const [what, text, first] of [
    ['leaves a short text whole', ['Kort.'], ['Kort.']],
    ['leaves a text whole of which hardly more would fold', [sentence(340)], [sentence(340)]],
    ['is nothing for nothing', [], []],
    ['folds after the last paragraph that ends in time', [sentence(100), sentence(100), sentence(200)], [sentence(100), sentence(100)]],
    [
      'folds a long paragraph after a sentence',
      [`${sentence(150)} ${sentence(60)} ${sentence(300)}`],
      [`${sentence(150)} ${sentence(60)}`],
    ],
    ['folds a sentence without end after a word', [`${'woord '.repeat(100)}`], ['woord '.repeat(40).trim()]],
    ['cuts a word without end', ['a'.repeat(10_000)], ['a'.repeat(240)]],
    ['never cuts through a character', [`${'a'.repeat(239)}😀${'b'.repeat(500)}`], ['a'.repeat(239)]],
  ] as const) {
    it(what, () => expect(foldText(text).first).to.deep.equal(first));
  }

  for (const text of [
    [sentence(500), 'Tweede.'],
    ['a'.repeat(10_000)],
    [sentence(100), sentence(800)],
    [`${'x'.repeat(400)} ${'y'.repeat(400)}`],
  ]) {
    it(`loses nothing of ${text.length} paragraphs of ${text.join('').length} characters`, () => {
      const { first, rest } = foldText(text);
      expect(rest).to.not.deep.equal([]);
      expect([...first, ...rest].join('').replace(/\s/g, '')).to.equal(text.join('').replace(/\s/g, ''));
    });
  }
});
