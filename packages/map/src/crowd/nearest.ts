import type { Points } from '../picture/points.js';
import type { Bounds } from '../picture/viewport.js';

/** Halvings of a view after which what is in it is few enough. */
const STEPS = 12;

/** The places within the bounds, those nearest to the middle first, no more than `most`. Never looks at many more than that. */
export function nearestIn(points: Points, bounds: Bounds, most: number): number[] {
  const [x, y] = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  const part = (share: number): Bounds => {
    const [across, up] = [((bounds[2] - bounds[0]) / 2) * share, ((bounds[3] - bounds[1]) / 2) * share];
    return [x - across, y - up, x + across, y + up];
  };
  let [enough, tooFew] = [1, 0];
  if (points.count(bounds) > most) {
    for (let step = 0; step < STEPS; step++) {
      const share = (enough + tooFew) / 2;
      if (points.count(part(share)) >= most) enough = share;
      else tooFew = share;
    }
  }
  const { xs, ys } = points.columns;
  const distance = (place: number) => Math.hypot(xs[place]! - x, ys[place]! - y);
  // Places on one spot may be more than can be looked at.
  return points
    .inside(part(enough), 20 * most)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most);
}
