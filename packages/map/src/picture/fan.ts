import { alone, Cluster, REACH } from './clusters.js';

/** So many places fan out at most; more could not be told apart, and are listed instead. */
const MOST = 12;
/** Pixels between two of them. */
const GAP = 16;

/** Places that stand on one spot, drawn in a ring around it. */
export interface Fan {
  /** The places together, on their spot. */
  readonly cluster: Cluster;
  readonly spots: readonly Cluster[];
  /** From the spot to the middle of each place, in pixels. */
  readonly radius: number;
}

/** Nothing when there are too many, or one. */
export function fanOf(cluster: Cluster, resolution: number): Fan | undefined {
  const { x, y, count, parts } = cluster;
  if (count < 2 || count > MOST) return undefined;
  const radius = Math.max(2 * REACH.many, (count * (2 * REACH.one + GAP)) / (2 * Math.PI));
  const places = parts.flatMap(({ set, from, to }) => Array.from({ length: to - from }, (_, at) => alone(set, from + at)));
  // Clockwise from the top, in their own order.
  const spots = places
    .sort((a, b) => a.first - b.first)
    .map((place, index) => {
      const angle = (index / count) * 2 * Math.PI;
      return place.movedTo(x + Math.sin(angle) * radius * resolution, y + Math.cos(angle) * radius * resolution);
    });
  return { cluster, spots, radius };
}
