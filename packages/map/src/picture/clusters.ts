import type { Point } from './mercator.js';

/** Places that clusters are made of, in columns. */
export interface PlaceSet {
  /** In Web Mercator. */
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  /** The places, as indices; what lies together in it goes into a cluster as one part. */
  readonly order: ArrayLike<number>;
  /** Added to an index, to tell it from those of other sets. */
  readonly base: number;
}

/** Places of one set: `order` from `from` up to, not including, `to`. */
export interface Part {
  readonly set: PlaceSet;
  readonly from: number;
  readonly to: number;
}

/** Places that are drawn as one: a marker when it is one place, else a ring with their count. */
export class Cluster {
  constructor(
    /** Where it is drawn, in Web Mercator: one place where it is, more in their middle; unless there it would cover another. */
    readonly x: number,
    readonly y: number,
    readonly count: number,
    readonly parts: readonly Part[],
    /** Of places that are drawn aside: where they really are. */
    readonly home?: Point,
  ) {}

  /** Index of its first place. */
  get first(): number {
    const { set, from } = this.parts[0]!;
    return set.base + set.order[from]!;
  }

  /** Its places, as indices; made anew each time, for there may be many. */
  get members(): number[] {
    return this.firstMembers(this.count);
  }

  /** The same, no more than so many. */
  firstMembers(most: number): number[] {
    const members: number[] = [];
    for (const { set, from, to } of this.parts) {
      for (let at = from; at < to && members.length < most; at++) members.push(set.base + set.order[at]!);
    }
    return members;
  }

  /** Furthest distance between two of its places along an axis, in Web Mercator; 0 when all are on one spot. */
  get spread(): number {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { set, from, to } of this.parts) {
      for (let at = from; at < to; at++) {
        const place = set.order[at]!;
        const [x, y] = [set.xs[place]!, set.ys[place]!];
        [west, east] = [Math.min(west, x), Math.max(east, x)];
        [south, north] = [Math.min(south, y), Math.max(north, y)];
      }
    }
    return Math.max(east - west, north - south);
  }

  /** Whether it has the place that is at `rank` in the order of a set. */
  has(set: PlaceSet, rank: number): boolean {
    return this.parts.some((part) => part.set === set && rank >= part.from && rank < part.to);
  }

  /** The same, drawn elsewhere. */
  movedTo(x: number, y: number): Cluster {
    return new Cluster(x, y, this.count, this.parts, this.home ?? [this.x, this.y]);
  }
}

/** Half the room in pixels that a marker, a cluster and the chosen marker need to be read. */
export const REACH = { one: 15, many: 24, chosen: 21 } as const;

/**
 * Puts places together whose markers would cover each other at this resolution (Web Mercator metres a pixel), until none do;
 * two that find room beside each other move apart instead. The chosen place stays on its own, last in the answer, and what would
 * be under it moves aside. A grid keeps this linear in the number of places.
 */
export function clusters(xs: ArrayLike<number>, ys: ArrayLike<number>, resolution: number, chosen = -1): Cluster[] {
  const set: PlaceSet = { xs, ys, order: Uint32Array.from({ length: xs.length }, (_, index) => index), base: 0 };
  const seeds: Cluster[] = [];
  for (let index = 0; index < xs.length; index++) if (index !== chosen) seeds.push(alone(set, index));
  return clustersOf(seeds, resolution, chosen < 0 ? undefined : alone(set, chosen));
}

/** The same of places of which some are together already. */
export function clustersOf(seeds: readonly Cluster[], resolution: number, chosen?: Cluster): Cluster[] {
  let grown = seeds.map(({ x, y, count, parts }): Growing => ({ x, y, count, parts: [...parts] }));
  for (let before = Infinity; grown.length < before;) {
    before = grown.length;
    grown = merged(grown, resolution);
  }
  const all = grown.map(({ x, y, count, parts }) => new Cluster(x, y, count, parts));
  const apart = pairsApart(all, resolution);
  return chosen ? [...apart.map((cluster) => aside(cluster, chosen, resolution)), chosen] : apart;
}

/** The place that is at `rank` in the order of a set, on its own. */
export function alone(set: PlaceSet, rank: number): Cluster {
  const place = set.order[rank]!;
  return new Cluster(set.xs[place]!, set.ys[place]!, 1, [{ set, from: rank, to: rank + 1 }]);
}

/** Whether zooming in to this resolution parts the places of a cluster. */
export function partsAt({ spread }: Pick<Cluster, 'spread'>, resolution: number): boolean {
  return spread > 2 * REACH.one * resolution;
}

/** A cluster while it grows. */
interface Growing {
  x: number;
  y: number;
  count: number;
  readonly parts: Part[];
}

const reach = ({ count }: Pick<Cluster, 'count'>) => (count > 1 ? REACH.many : REACH.one);

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
  const [a, b] = [into.count, one.count];
  into.x = (into.x * a + one.x * b) / (a + b);
  into.y = (into.y * a + one.y * b) / (a + b);
  into.count += b;
  // One by one: a call takes only so many arguments.
  for (const part of one.parts) into.parts.push(part);
}

/** Two places beside each other instead of under a count, where that covers nothing else. */
function pairsApart(all: readonly Cluster[], resolution: number): Cluster[] {
  const grid = new Grid<Cluster>(resolution);
  for (const cluster of all) grid.add(cluster);
  return all.flatMap((pair): Cluster[] => {
    if (pair.count !== 2) return [pair];
    const [a, b] = pair.parts.flatMap(({ set, from, to }) => Array.from({ length: to - from }, (_, at) => alone(set, from + at)));
    const [right, up] = unit(b!.x - a!.x, b!.y - a!.y, [1, 0]);
    const half = (REACH.one + 1) * resolution;
    const both = [a!.movedTo(pair.x - right * half, pair.y - up * half), b!.movedTo(pair.x + right * half, pair.y + up * half)] as const;
    const free = both.every((one) =>
      grid
        .around(one.x, one.y)
        .every((other) => other === pair || Math.hypot(other.x - one.x, other.y - one.y) >= (REACH.one + reach(other)) * resolution),
    );
    if (!free) return [pair];
    grid.remove(pair);
    both.forEach((one) => grid.add(one));
    return [...both];
  });
}

/** Away from the chosen place, in the direction it already has; to the lower right when it is on the same spot. */
function aside(cluster: Cluster, chosen: Cluster, resolution: number): Cluster {
  const room = (reach(cluster) + REACH.chosen) * resolution;
  const [right, up] = [cluster.x - chosen.x, cluster.y - chosen.y];
  if (Math.hypot(right, up) >= room) return cluster;
  const [x, y] = unit(right, up, [Math.SQRT1_2, -Math.SQRT1_2]);
  return cluster.movedTo(chosen.x + x * room, chosen.y + y * room);
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
