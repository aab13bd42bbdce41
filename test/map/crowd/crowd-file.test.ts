import { expect } from '@open-wc/testing';
import { isLarge } from '../../../packages/map/src/crowd/crowd-file.js';
import { bytesOf, feature } from './geojson-bytes.js';

const many = (count: number, more = {}) => bytesOf(Array.from({ length: count }, (_, index) => feature(index, [4.9, 52.4], more)));
const inPieces = (bytes: Uint8Array) => [bytes.subarray(0, 1000), bytes.subarray(1000)];

describe('isLarge', () => {
  for (const [what, bytes, expected] of [
    ['a few places', many(100), false],
    ['ten thousand places', many(10_000), true],
    ['fewer, with much to tell of each', many(3000, { summary: 'Een lange tekst. '.repeat(60) }), true],
    ['a large list of rows', new TextEncoder().encode(JSON.stringify(Array.from({ length: 200_000 }, () => ({ name: 'a' })))), false],
    ['a large text', new TextEncoder().encode('<p>'.repeat(1_000_000)), false],
    ['nothing', new Uint8Array(), false],
  ] as const) {
    it(`takes ${what} for ${expected ? 'very many' : 'ordinary'}`, () => {
      expect(isLarge(inPieces(bytes))).to.equal(expected);
    });
  }
});
