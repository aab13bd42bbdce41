import { expect } from '@open-wc/testing';
import { stitched, type GridBox, type GridPoint } from '../../../packages/map/src/data/stitch.js';

const SIZE = 100;
const box = (x: number, y: number): GridBox => [x * SIZE, y * SIZE, (x + 1) * SIZE, (y + 1) * SIZE];

/** As tiles have it: each with the whole shape, which is more than any tile has around itself. */
const pieces = (rings: readonly (readonly GridPoint[])[], across: number, down: number) =>
  Array.from({ length: across * down }, (_, i) => ({ rings, box: box(i % across, Math.floor(i / across)) }));

const areaOf = (ring: readonly GridPoint[]) =>
  ring.reduce((sum, [x, y], i) => sum + (ring.at(i - 1)![0] - x) * (ring.at(i - 1)![1] + y), 0) / 2;
const total = (rings: readonly (readonly GridPoint[])[]) => rings.reduce((sum, ring) => sum + areaOf(ring), 0);

const square: GridPoint[] = [
  [20, 20],
  [280, 20],
  [280, 180],
  [20, 180],
  [20, 20],
];
const hole: GridPoint[] = [
  [80, 60],
  [80, 140],
  [220, 140],
  [220, 60],
  [80, 60],
];
const slanting: GridPoint[] = [
  [10, 95],
  [150, 7],
  [291, 103],
  [143, 188],
  [10, 95],
];
const horseshoe: GridPoint[] = [
  [10, 10],
  [290, 10],
  [290, 60],
  [60, 60],
  [60, 140],
  [290, 140],
  [290, 190],
  [10, 190],
  [10, 10],
];

describe('stitched', () => {
  for (const [what, rings, count, slack] of [
    ['a square over six tiles', [square], 1, 0],
    ['a square with a hole', [square, hole], 2, 0],
    ['edges that cross seams between whole numbers', [slanting], 1, 40],
    ['a shape that comes into a tile twice', [horseshoe], 1, 0],
    ['two shapes', [square.map(([x, y]): GridPoint => [x / 2, y]), square.map(([x, y]): GridPoint => [x / 2 + 150, y])], 2, 0],
  ] as const) {
    it(`puts ${what} together as it was`, () => {
      const together = stitched(pieces(rings, 3, 2));
      expect(together).to.have.length(count);
      expect(Math.abs(total(together) - total(rings))).to.be.at.most(slack);
      for (const ring of together) expect(ring[0]).to.deep.equal(ring.at(-1));
    });
  }

  it('has the edge of the last tile where a part is missing', () => {
    const [ring] = stitched(pieces([square], 2, 2));
    expect(Math.max(...ring!.map(([x]) => x))).to.equal(200);
  });

  it('forgets what lies only in the margin of a tile', () => {
    expect(stitched([{ rings: [square], box: box(4, 4) }])).to.deep.equal([]);
  });
});
