import type { Point } from './mercator.js';

/** Places that are drawn as one: a marker when it is one place, else a ring with their count. */
export interface Cluster {
  /** Where it is drawn, in Web Mercator: one place where it is, more in their middle; unless there it would cover another. */
  readonly x: number;
  readonly y: number;
  /** Places in it, as indices. */
  readonly members: readonly number[];
  /** Furthest distance between two of its places along an axis, in Web Mercator; 0 when all are on one spot. */
  readonly spread: number;
  /** Of one place that is drawn aside: where it really is. */
  readonly home?: Point;
}

/** Half the room in pixels that a marker, a cluster and the chosen marker need to be read. */
export const REACH = { one: 15, many: 24, chosen: 21 } as const;

/**
 * Puts places together whose markers would cover each other at this resolution (Web Mercator metres a pixel), until none do;
 * two that find room beside each other move apart instead. The chosen place stays on its own, last in the answer, and what would
 * be under it moves aside. A grid keeps this linear in the number of places.
 */
export function clusters(xs: ArrayLike<number>, ys: ArrayLike<number>, resolution: number, chosen = -1): Cluster[] {
  let grown: Growing[] = [];
  for (let index = 0; index < xs.length; index++) if (index !== chosen) grown.push(alone(xs[index]!, ys[index]!, index));
  for (let before = Infinity; grown.length < before;) {
    before = grown.length;
    grown = merged(grown, resolution);
  }
  const apart = pairsApart(grown, xs, ys, resolution);
  if (chosen < 0) return apart;
  const own = alone(xs[chosen]!, ys[chosen]!, chosen);
  return [...apart.map((cluster) => aside(cluster, own, resolution)), own];
}

/** Whether zooming in to this resolution parts the places of a cluster. */
export function partsAt({ spread }: Cluster, resolution: number): boolean {
  return spread > 2 * REACH.one * resolution;
}

/** A cluster while it grows. */
interface Growing {
  x: number;
  y: number;
  members: number[];
  spread: number;
  west: number;
  east: number;
  south: number;
  north: number;
}

function alone(x: number, y: number, index: number): Growing {
  return { x, y, members: [index], spread: 0, west: x, east: x, south: y, north: y };
}

const reach = ({ members }: Pick<Cluster, 'members'>) => (members.length > 1 ? REACH.many : REACH.one);

/** One round: each goes into the nearest neighbour that it would cover, if there is one. */
function merged(all: readonly Growing[], resolution: number): Growing[] {
  const grid = new Grid<Growing>(resolution);
  const kept: Growing[] = [];
  for (const one of all) {
    let [into, closest]: [Growing | undefined, number] = [undefined, Infinity];
    for (const other of grid.around(one.x, one.y)) {
      const distance = Math.hypot(other.x - one.x, other.y - one.y);
      if (distance < closest && distance < (reach(one) + reach(other)) * resolution) [into, closest] = [other, distance];
    }
    if (into) {
      absorb(into, one);
    } else {
      kept.push(one);
      grid.add(one);
    }
  }
  return kept;
}

function absorb(into: Growing, one: Growing): void {
  const [a, b] = [into.members.length, one.members.length];
  into.x = (into.x * a + one.x * b) / (a + b);
  into.y = (into.y * a + one.y * b) / (a + b);
  // One by one: a call takes only so many arguments.
  for (const member of one.members) into.members.push(member);
  into.west = Math.min(into.west, one.west);
  into.east = Math.max(into.east, one.east);
  into.south = Math.min(into.south, one.south);
  into.north = Math.max(into.north, one.north);
  into.spread = Math.max(into.east - into.west, into.north - into.south);
}

/** Two places beside each other instead of under a count, where that covers nothing else. */
function pairsApart(all: readonly Growing[], xs: ArrayLike<number>, ys: ArrayLike<number>, resolution: number): Cluster[] {
  const grid = new Grid<Cluster>(resolution);
  for (const cluster of all) grid.add(cluster);
  return all.flatMap((pair): Cluster[] => {
    const [a, b, ...more] = pair.members;
    if (a === undefined || b === undefined || more.length > 0) return [pair];
    const [right, up] = [xs[b]! - xs[a]!, ys[b]! - ys[a]!];
    const [x, y] = unit(right, up, [1, 0]);
    const half = (REACH.one + 1) * resolution;
    const both = [
      { x: pair.x - x * half, y: pair.y - y * half, members: [a], spread: 0, home: [xs[a]!, ys[a]!] as const },
      { x: pair.x + x * half, y: pair.y + y * half, members: [b], spread: 0, home: [xs[b]!, ys[b]!] as const },
    ];
    const free = both.every((one) =>
      grid
        .around(one.x, one.y)
        .every((other) => other === pair || Math.hypot(other.x - one.x, other.y - one.y) >= (REACH.one + reach(other)) * resolution),
    );
    if (!free) return [pair];
    grid.remove(pair);
    both.forEach((one) => grid.add(one));
    return both;
  });
}

/** Away from the chosen place, in the direction it already has; to the lower right when it is on the same spot. */
function aside(cluster: Cluster, chosen: Cluster, resolution: number): Cluster {
  const room = (reach(cluster) + REACH.chosen) * resolution;
  const [right, up] = [cluster.x - chosen.x, cluster.y - chosen.y];
  if (Math.hypot(right, up) >= room) return cluster;
  const [x, y] = unit(right, up, [Math.SQRT1_2, -Math.SQRT1_2]);
  return { home: [cluster.x, cluster.y], ...cluster, x: chosen.x + x * room, y: chosen.y + y * room };
}

function unit(x: number, y: number, otherwise: Point): Point {
  const length = Math.hypot(x, y);
  return length > 0 ? [x / length, y / length] : otherwise;
}

/** Finds what is near without looking at all: cells as large as two clusters need, so that only the nine around count. */
class Grid<Of extends { readonly x: number; readonly y: number }> {
  readonly #cell: number;
  readonly #cells = new Map<number, Of[]>();

  constructor(resolution: number) {
    this.#cell = 2 * REACH.many * resolution;
  }

  add(one: Of): void {
    const key = this.#key(one.x, one.y);
    const there = this.#cells.get(key);
    if (there) there.push(one);
    else this.#cells.set(key, [one]);
  }

  remove(one: Of): void {
    const key = this.#key(one.x, one.y);
    const there = this.#cells.get(key) ?? [];
    this.#cells.set(
      key,
      there.filter((other) => other !== one),
    );
  }

  around(x: number, y: number): Of[] {
    const found: Of[] = [];
    for (let column = -1; column <= 1; column++) {
      for (let row = -1; row <= 1; row++) {
        const there = this.#cells.get(this.#key(x + column * this.#cell, y + row * this.#cell));
        if (there) found.push(...there);
      }
    }
    return found;
  }

  /** Column and row as one number; exact for any resolution a map can have. */
  #key(x: number, y: number): number {
    return Math.floor(x / this.#cell) * 2 ** 26 + Math.floor(y / this.#cell);
  }
}
