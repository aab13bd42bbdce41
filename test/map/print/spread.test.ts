import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clusters, type Cluster } from '../../../packages/map/src/picture/clusters.js';
import { toPixel, type Viewport } from '../../../packages/map/src/picture/viewport.js';
import { spread } from '../../../packages/map/src/print/spread.js';

/** A metre a pixel, with the origin in the middle. */
const viewport: Viewport = { x: 0, y: 0, resolution: 1, width: 800, height: 600 };
const within = { left: 15, top: 15, right: 785, bottom: 585 };

type Spot = readonly [x: number, y: number];
const together = (spots: readonly Spot[]) =>
  clusters(
    spots.map(([x]) => x),
    spots.map(([, y]) => y),
    1,
  );
const spreadOut = (spots: readonly Spot[]) => spread(together(spots), viewport, within);
const pixel = ({ x, y }: Cluster) => toPixel(viewport, [x, y]);
const apart = (a: Cluster, b: Cluster) => Math.hypot(a.x - b.x, a.y - b.y);
const pairs = (all: readonly Cluster[]) => all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
const members = (all: readonly Cluster[]) => all.flatMap((cluster) => cluster.members).sort((a, b) => a - b);

describe('spread', () => {
  it('leaves alone what has room', () => {
    const all = spreadOut([
      [-100, 0],
      [100, 0],
    ]);
    expect(all.map(({ x, y, home }) => [x, y, home])).to.deep.equal([
      [-100, 0, undefined],
      [100, 0, undefined],
    ]);
  });

  it('parts three that are near each other, each with where it belongs', () => {
    const spots: Spot[] = [
      [0, 0],
      [10, 5],
      [-8, 6],
    ];
    const all = spreadOut(spots);
    expect(all).to.have.length(3);
    for (const one of all) {
      const [x, y] = spots[one.first]!;
      expect(one.home ?? [one.x, one.y]).to.deep.equal([x, y]);
      expect(Math.hypot(one.x - x, one.y - y)).to.be.at.most(60.001);
    }
    for (const [a, b] of pairs(all)) expect(apart(a, b)).to.be.at.least(37.999);
  });

  it('parts places on one spot', () => {
    const all = spreadOut([
      [5, 5],
      [5, 5],
      [5, 5],
      [5, 5],
      [5, 5],
    ]);
    expect(all).to.have.length(5);
    for (const [a, b] of pairs(all)) expect(apart(a, b)).to.be.at.least(37.999);
  });

  it('keeps together what finds no room, and what is too much', () => {
    const crowd = Array.from({ length: 13 }, (): Spot => [0, 0]);
    expect(spreadOut(crowd).map(({ count }) => count)).to.deep.equal([13]);
    const corner = Array.from({ length: 8 }, (): Spot => [-399, 299]);
    expect(spreadOut(corner).map(({ count }) => count)).to.deep.equal([8]);
  });

  it('loses no place, covers none with another, and keeps what it moves on the paper', () => {
    const spot = fc.tuple(fc.integer({ min: -380, max: 380 }), fc.integer({ min: -280, max: 280 }));
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 60 }), (spots) => {
        const before = together(spots);
        const all = spread(before, viewport, within);
        expect(members(all)).to.deep.equal(spots.map((_, index) => index));
        const moved = all.filter((one) => !before.includes(one));
        for (const one of moved) {
          const [left, top] = pixel(one);
          expect(left > within.left && left < within.right && top > within.top && top < within.bottom).to.equal(true);
          for (const other of all) if (other !== one) expect(apart(one, other)).to.be.at.least(37.999);
        }
      }),
      { numRuns: 60 },
    );
  });
});
