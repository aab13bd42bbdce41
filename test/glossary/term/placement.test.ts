import { expect } from '@open-wc/testing';
import { place } from '../../../packages/glossary/src/term/placement.js';

const word = (left: number, top: number, width = 100) => ({ left, right: left + width, top, bottom: top + 20 });
const bubble = { width: 380, height: 200 };
const view = { width: 1000, height: 800 };

describe('place', () => {
  for (const [what, given, expected] of [
    ['below the word, from its start', [word(100, 100), bubble, view, false], { left: 100, top: 128, maxHeight: 656 }],
    ['from the end of the word, right to left', [word(600, 100), bubble, view, true], { left: 320, top: 128, maxHeight: 656 }],
    ['within the right edge', [word(900, 100), bubble, view, false], { left: 604, top: 128, maxHeight: 656 }],
    ['within the left edge, right to left', [word(10, 100), bubble, view, true], { left: 16, top: 128, maxHeight: 656 }],
    ['above when there is no room below', [word(100, 700), bubble, view, false], { left: 100, top: 492, maxHeight: 676 }],
    [
      'on the side with more room when none is enough',
      [word(100, 500), { width: 380, height: 900 }, view, false],
      { left: 100, top: 16, maxHeight: 476 },
    ],
    [
      'over the word when there is hardly room beside it',
      [word(100, 100), bubble, { width: 1000, height: 240 }, false],
      { left: 100, top: 24, maxHeight: 208 },
    ],
    [
      'from the edge on when it is wider than the view',
      [word(100, 100), bubble, { width: 320, height: 800 }, false],
      { left: 16, top: 128, maxHeight: 656 },
    ],
    ['along with a word scrolled out above', [word(100, -500), bubble, view, false], { left: 100, top: -472, maxHeight: 1256 }],
    ['along with a word scrolled out below', [word(100, 1500), bubble, view, false], { left: 100, top: 1292, maxHeight: 1476 }],
  ] as const) {
    it(`places the bubble ${what}`, () => expect(place(...(given as Parameters<typeof place>))).to.deep.equal(expected));
  }
});
