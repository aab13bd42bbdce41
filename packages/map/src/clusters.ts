/** Places that are drawn as one: a marker when it is one place, else a ring with their count. */
export interface Cluster {
  /** Web Mercator: of one place its own position, of more the middle of theirs. */
  x: number;
  y: number;
  /** Places in it, as indices. */
  readonly members: number[];
  /** Furthest distance between two of its places along an axis, in Web Mercator; 0 when all are on one spot. */
  readonly spread: number;
}

/** Half the room in pixels that a marker, a cluster and the chosen marker need to be read. */
export const REACH = { one: 15, many: 24, chosen: 21 } as const;

/** A cluster while it grows. */
interface Growing extends Cluster {
  spread: number;
  west: number;
  east: number;
  south: number;
  north: number;
}

/**
 * Puts places together whose markers would cover each other at this resolution (Web Mercator metres a pixel), until none do.
 * The chosen place stays on its own, last in the answer, and what would be under it moves aside.
 * A grid keeps this linear in the number of places.
 */
export function clusters(xs: ArrayLike<number>, ys: ArrayLike<number>, resolution: number, chosen = -1): Cluster[] {
  let grown: Growing[] = [];
  for (let index = 0; index < xs.length; index++) if (index !== chosen) grown.push(alone(xs[index]!, ys[index]!, index));
  for (let before = Infinity; grown.length < before;) {
    before = grown.length;
    grown = merged(grown, resolution);
  }
  if (chosen < 0) return grown;
  const own = alone(xs[chosen]!, ys[chosen]!, chosen);
  for (const cluster of grown) moveAside(cluster, own, resolution);
  return [...grown, own];
}

/** Whether zooming in to this resolution parts the places of a cluster. */
export function partsAt({ spread }: Cluster, resolution: number): boolean {
  return spread > 2 * REACH.one * resolution;
}

function alone(x: number, y: number, index: number): Growing {
  return { x, y, members: [index], spread: 0, west: x, east: x, south: y, north: y };
}

const reach = ({ members }: Cluster) => (members.length > 1 ? REACH.many : REACH.one);

/** One round: each finds at most one neighbour that it would cover, and goes into it. */
function merged(all: readonly Growing[], resolution: number): Growing[] {
  const cell = 2 * REACH.many * resolution;
  const grid = new Map<number, Growing[]>();
  const kept: Growing[] = [];
  for (const one of all) {
    const [column, row] = [Math.floor(one.x / cell), Math.floor(one.y / cell)];
    const near = nearest(one, grid, column, row, resolution);
    if (near) {
      absorb(near, one);
      continue;
    }
    kept.push(one);
    const key = keyOf(column, row);
    const there = grid.get(key);
    if (there) there.push(one);
    else grid.set(key, [one]);
  }
  return kept;
}

/** Pairs of cell numbers as one number; exact for any resolution a map can have. */
const keyOf = (column: number, row: number) => column * 2 ** 26 + row;

function nearest(one: Growing, grid: ReadonlyMap<number, Growing[]>, column: number, row: number, resolution: number): Growing | undefined {
  let found: Growing | undefined;
  let closest = Infinity;
  for (let c = column - 1; c <= column + 1; c++) {
    for (let r = row - 1; r <= row + 1; r++) {
      for (const other of grid.get(keyOf(c, r)) ?? []) {
        const distance = Math.hypot(other.x - one.x, other.y - one.y);
        if (distance < closest && distance < (reach(one) + reach(other)) * resolution) [found, closest] = [other, distance];
      }
    }
  }
  return found;
}

function absorb(into: Growing, one: Growing): void {
  const [a, b] = [into.members.length, one.members.length];
  into.x = (into.x * a + one.x * b) / (a + b);
  into.y = (into.y * a + one.y * b) / (a + b);
  into.members.push(...one.members);
  into.west = Math.min(into.west, one.west);
  into.east = Math.max(into.east, one.east);
  into.south = Math.min(into.south, one.south);
  into.north = Math.max(into.north, one.north);
  into.spread = Math.max(into.east - into.west, into.north - into.south);
}

/** Away from the chosen place, in the direction it already has; to the lower right when it is on the same spot. */
function moveAside(cluster: Growing, chosen: Cluster, resolution: number): void {
  const room = (reach(cluster) + REACH.chosen) * resolution;
  const [right, up] = [cluster.x - chosen.x, cluster.y - chosen.y];
  const distance = Math.hypot(right, up);
  if (distance >= room) return;
  const [x, y] = distance > 0 ? [right / distance, up / distance] : [Math.SQRT1_2, -Math.SQRT1_2];
  cluster.x = chosen.x + x * room;
  cluster.y = chosen.y + y * room;
}
