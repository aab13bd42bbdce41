import { expect } from '@open-wc/testing';
import { piecesOf } from '../../../packages/glossary/src/list/marks.js';

/** Hits between brackets. */
const bracketed = (text: string, ...words: string[]) =>
  piecesOf(text, words)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

describe('piecesOf', () => {
  for (const [text, words, expected] of [
    ['Commons', ['comm'], '[Comm]ons'],
    ['Coöperatie en cooperatie', ['coop'], '[Coöp]eratie en [coop]eratie'],
    ['Coo\u0308peratie', ['coo'], '[Coo\u0308]peratie'],
    ['Co-operatie', ['coop'], '[Co-op]eratie'],
    ['de moeder', ['demo'], 'de moeder'],
    ['een buurttuin met tuinhuis', ['tuin'], 'een buurt[tuin] met [tuin]huis'],
    ['aaaa', ['aa'], '[aaaa]'],
    ['Buurt en tuin', ['tuin', 'buurt'], '[Buurt] en [tuin]'],
    ['<b>tuin</b>', ['tuin'], '<b>[tuin]</b>'],
    ['ﬁets', ['fi'], '[ﬁ]ets'],
    ['👩‍👩‍👧 tuin 👩‍👩‍👧', ['tuin'], '👩‍👩‍👧 [tuin] 👩‍👩‍👧'],
    ['تَعَاوُن', ['تعا'], '[تَعَا]وُن'],
    ['', ['a'], ''],
    ['Commons', [], 'Commons'],
    ['Commons', ['xyz'], 'Commons'],
  ] as const) {
    it(`of “${text}” for “${words.join(' ')}” are ${expected || 'none'}`, () => {
      expect(bracketed(text, ...words)).to.equal(expected);
      expect(
        piecesOf(text, words)
          .map((piece) => piece.text)
          .join(''),
        'loses nothing',
      ).to.equal(text);
    });
  }

  it('of a word of ten thousand letters come at once', () => {
    const long = `${'é'.repeat(10_000)}tuin`;
    expect(piecesOf(long, ['tuin']).at(-1)).to.deep.equal({ text: 'tuin', hit: true });
  });
});
