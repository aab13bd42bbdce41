import { expect } from '@open-wc/testing';
import { tilesIn, zoomFor } from '../../../packages/map/src/data/tiles.js';
import { Covered, widened } from '../../../packages/map/src/data/view.js';
import { noord, streets } from './asked.js';

describe('zoomFor', () => {
  for (const [what, view, least, most, zoom] of [
    ['as detailed as the picture', noord, 0, 15, 13],
    ['no further than the file goes', streets, 0, 14, 14],
    ['no less than the file begins with', { ...noord, resolution: 5000 }, 10, 15, 10],
    ['with no more tiles than are needed', { ...noord, resolution: 1 }, 0, 18, 13],
  ] as const) {
    it(`is ${what}`, () => expect(zoomFor(view, least, most)).to.equal(zoom));
  }
});

describe('tilesIn', () => {
  it('has all tiles of an extent, the middle first', () => {
    const { tiles, cut } = tilesIn(noord.extent, 13, 36);
    expect([tiles.length, cut]).to.deep.equal([8, false]);
    expect([new Set(tiles.map(({ x }) => x)).size, new Set(tiles.map(({ y }) => y)).size]).to.deep.equal([4, 2]);
    expect([4207, 4208]).to.include(tiles[0]!.x);
  });

  it('has the middle of what is too much, and says so', () => {
    const { tiles, cut } = tilesIn([-180, -85, 180, 85], 14, 36);
    expect([tiles.length, cut]).to.deep.equal([36, true]);
    for (const { x, y } of tiles) expect([Math.abs(x - 8192) < 5, Math.abs(y - 8192) < 5]).to.deep.equal([true, true]);
  });

  it('has one tile of a point, also at the edge of the world', () => {
    expect(tilesIn([180, -90, 180, -90], 2, 36).tiles).to.deep.equal([{ z: 2, x: 3, y: 3 }]);
  });
});

describe('what is covered', () => {
  it('is what lies within one extent that is', () => {
    const covered = new Covered();
    expect(covered.has(streets.extent)).to.equal(false);
    covered.add(noord.extent);
    expect(covered.has(streets.extent)).to.equal(true);
    expect(covered.has(widened(noord.extent))).to.equal(false);
  });

  it('does not go past the edge of the world when it is widened', () => {
    expect(widened([-170, -80, 170, 80])).to.deep.equal([-180, -90, 180, 90]);
  });
});
