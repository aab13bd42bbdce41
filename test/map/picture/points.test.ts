import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Points, type Run } from '../../../packages/map/src/picture/points.js';
import { atOnce, sortedPoints } from '../../../packages/map/src/picture/sort-points.js';
import type { Bounds } from '../../../packages/map/src/picture/viewport.js';

type Spot = readonly [x: number, y: number];

const pointsOf = (spots: readonly Spot[], groups?: readonly number[]) =>
  new Points(
    atOnce(
      sortedPoints(
        Float64Array.from(spots, ([x]) => x),
        Float64Array.from(spots, ([, y]) => y),
        groups && Uint8Array.from(groups),
      ),
    ),
  );
const membersOf = (points: Points, { from, to }: Run) => [...points.columns.order.subarray(from, to)];
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** In a street, a city, a country or anywhere; some on one spot, some nowhere. */
const spots = fc.constantFrom(100, 12_000, 500_000, 40_000_000).chain((span) => {
  const from = span > 1e7 ? -span / 2 : 545_000;
  const coordinate = fc.double({ min: from, max: from + span, noNaN: true });
  const spot = fc.oneof(
    { weight: 20, arbitrary: fc.tuple(coordinate, coordinate) },
    { weight: 3, arbitrary: fc.constantFrom<Spot>([from, from], [from + span, from + span], [from + span / 3, from + span / 3]) },
    { weight: 1, arbitrary: fc.constant<Spot>([NaN, NaN]) },
  );
  return fc.array(spot, { maxLength: 300 });
});
/** Where to look: between two of the shares of the whole, with cells of a share of it. */
const looks = fc.tuple(fc.tuple(share(), share(), share(), share()), fc.double({ min: 1e-6, max: 2, noNaN: true }));

function share() {
  return fc.double({ min: -0.2, max: 1.2, noNaN: true });
}

function lookAt(
  given: readonly Spot[],
  [[a, b, c, d], size]: [[number, number, number, number], number],
): { bounds: Bounds; size: number } {
  const there = given.filter(([x]) => Number.isFinite(x));
  const [west, east] = [Math.min(0, ...there.map(([x]) => x)), Math.max(1, ...there.map(([x]) => x))];
  const [south, north] = [Math.min(0, ...there.map(([, y]) => y)), Math.max(1, ...there.map(([, y]) => y))];
  const x = (at: number) => west + at * (east - west);
  const y = (at: number) => south + at * (north - south);
  return {
    bounds: [x(Math.min(a, b)), y(Math.min(c, d)), x(Math.max(a, b)), y(Math.max(c, d))],
    size: Math.max(1, size * (east - west)),
  };
}

const isIn = ([x, y]: Spot, [west, south, east, north]: Bounds) => x >= west && x <= east && y >= south && y <= north;
const everywhere: Bounds = [-1e9, -1e9, 1e9, 1e9];

describe('Points', () => {
  it('has every place that is somewhere in exactly one cell', () => {
    fc.assert(
      fc.property(spots, looks, (given, look) => {
        const points = pointsOf(given);
        const cells = points.query(everywhere, lookAt(given, look).size);
        const somewhere = given.flatMap(([x], index) => (Number.isFinite(x) ? [index] : []));
        expect(sorted(cells.flatMap((cell) => membersOf(points, cell)))).to.deep.equal(somewhere);
      }),
    );
  });

  it('finds all that is in view, in cells no larger than asked', () => {
    fc.assert(
      fc.property(spots, looks, (given, look) => {
        const points = pointsOf(given);
        const { bounds, size } = lookAt(given, look);
        const cells = points.query(bounds, size).map((cell) => membersOf(points, cell));
        const inView = given.flatMap((spot, index) => (isIn(spot, bounds) ? [index] : []));
        expect(cells.flat()).to.include.members(inView);
        for (const members of cells) {
          const widest = Math.max(...[0, 1].map((axis) => spreadOf(members.map((index) => given[index]![axis]!))));
          expect(widest).to.be.at.most(size * (1 + 1e-6));
        }
      }),
    );
  });

  it('has the same cells whatever the view', () => {
    fc.assert(
      fc.property(spots, looks, (given, look) => {
        const points = pointsOf(given);
        const { bounds, size } = lookAt(given, look);
        const all = new Set(points.query(everywhere, size).map(({ from, to }) => `${from}-${to}`));
        for (const { from, to } of points.query(bounds, size)) expect(all).to.include(`${from}-${to}`);
      }),
    );
  });

  it('has the same cells when other places come or go', () => {
    fc.assert(
      fc.property(spots, looks, (given, look) => {
        const { size } = lookAt(given, look);
        // What stays spans the whole, so that the square is of the same size.
        const stays = given.filter((_, index) => index % 3 > 0);
        const [more, less] = [pointsOf(given), pointsOf(given).only(given.flatMap((_, index) => (index % 3 > 0 ? [index] : [])))];
        const kept = (members: readonly number[]) => members.filter((index) => index % 3 > 0);
        const cells = more.query(everywhere, size).map((cell) => sorted(kept(membersOf(more, cell))).join());
        expect(less.query(everywhere, size).map((cell) => sorted(membersOf(less, cell)).join())).to.deep.equal(cells.filter(Boolean));
        expect(less.count(everywhere)).to.equal(stays.filter(([x]) => Number.isFinite(x)).length);
      }),
    );
  });

  it('knows the middle of each cell', () => {
    fc.assert(
      fc.property(spots, looks, (given, look) => {
        const points = pointsOf(given);
        for (const cell of points.query(everywhere, lookAt(given, look).size)) {
          const members = membersOf(points, cell).map((index) => given[index]!);
          const [x, y] = points.centre(cell);
          expect(x).to.be.closeTo(mean(members.map(([at]) => at)), 1e-3);
          expect(y).to.be.closeTo(mean(members.map(([, at]) => at)), 1e-3);
        }
      }),
    );
  });

  it('counts how many of a cell are in each group', () => {
    fc.assert(
      fc.property(spots, looks, fc.integer({ min: 1, max: 5 }), (given, look, kinds) => {
        const groups = given.map((_, index) => (index * 7) % kinds);
        const points = pointsOf(given, groups);
        for (const cell of points.query(everywhere, lookAt(given, look).size)) {
          const counts = points.groups(cell);
          membersOf(points, cell).forEach((index) => counts[groups[index]!]!--);
          expect(counts.every((count) => count === 0)).to.equal(true);
        }
      }),
    );
  });

  it('counts and lists what is in view', () => {
    fc.assert(
      fc.property(spots, looks, (given, look) => {
        const points = pointsOf(given);
        const { bounds } = lookAt(given, look);
        const inView = given.flatMap((spot, index) => (isIn(spot, bounds) ? [index] : []));
        expect(points.count(bounds)).to.equal(inView.length);
        expect(sorted(points.inside(bounds))).to.deep.equal(inView);
      }),
    );
  });

  it('knows where each place is in its order', () => {
    fc.assert(
      fc.property(spots, (given) => {
        const points = pointsOf(given);
        given.forEach(([x], index) => {
          const rank = points.rank(index);
          if (Number.isFinite(x)) expect(points.columns.order[rank!]).to.equal(index);
          else expect(rank).to.equal(undefined);
        });
      }),
    );
  });

  it('takes no places at all, and a hundred thousand on one spot', () => {
    expect(pointsOf([]).query(everywhere, 10)).to.deep.equal([]);
    const crowd = pointsOf(Array.from({ length: 100_000 }, (): Spot => [545_000, 6_870_000]));
    expect(crowd.query(everywhere, 1)).to.deep.equal([{ from: 0, to: 100_000 }]);
    expect(crowd.count([0, 0, 1e7, 1e7])).to.equal(100_000);
    expect(crowd.count([0, 0, 1, 1])).to.equal(0);
  });

  it('pauses often while it sorts', () => {
    const spot = Float64Array.from({ length: 100_000 }, (_, index) => index);
    const work = sortedPoints(spot, spot);
    let pauses = 0;
    while (!work.next().done) pauses++;
    expect(pauses).to.be.greaterThan(20);
  });
});

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function spreadOf(numbers: readonly number[]): number {
  return Math.max(...numbers) - Math.min(...numbers);
}
