import { expect } from '@open-wc/testing';
import { nearestIn } from '../../../packages/map/src/crowd/nearest.js';
import { Points } from '../../../packages/map/src/picture/points.js';
import { atOnce, sortedPoints } from '../../../packages/map/src/picture/sort-points.js';

const pointsAt = (spots: readonly (readonly [number, number])[]) =>
  new Points(
    atOnce(
      sortedPoints(
        Float64Array.from(spots, ([x]) => x),
        Float64Array.from(spots, ([, y]) => y),
      ),
    ),
  );

describe('nearestIn', () => {
  const grid = Array.from({ length: 10_000 }, (_, index) => [index % 100, Math.floor(index / 100)] as const);

  it('gives what is in view, the nearest to the middle first', () => {
    const spots = [[0, 0], [5, 0], [2, 0], [90, 90]] as const; // prettier-ignore
    expect(nearestIn(pointsAt(spots), [-10, -10, 10, 10], 10)).to.deep.equal([0, 2, 1]);
  });

  it('gives no more than asked, and those are the nearest', () => {
    const found = nearestIn(pointsAt(grid), [0, 0, 100, 100], 50);
    expect(found).to.have.length(50);
    const far = (index: number) => Math.hypot(grid[index]![0] - 50, grid[index]![1] - 50);
    const furthest = Math.max(...found.map(far));
    // All that is nearer is among them, but for what is in the corners of the part that was looked at.
    const nearer = grid.flatMap((_, index) => (far(index) < furthest / Math.SQRT2 ? [index] : []));
    expect(found).to.include.members(nearer);
    expect(found.map(far)).to.deep.equal(found.map(far).sort((a, b) => a - b));
  });

  it('stops at a great many places on one spot', () => {
    expect(nearestIn(pointsAt(Array.from({ length: 100_000 }, () => [7, 7])), [0, 0, 14, 14], 20)).to.have.length(20);
  });
});
