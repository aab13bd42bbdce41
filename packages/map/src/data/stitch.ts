/** A point on a grid of whole numbers. */
export type GridPoint = readonly [x: number, y: number];
export type GridBox = readonly [west: number, north: number, east: number, south: number];

/** A part of a polygon as one tile has it: with some of what lies around the tile. */
export interface PolygonPiece {
  readonly rings: readonly (readonly GridPoint[])[];
  /** Of the tile. */
  readonly box: GridBox;
}

/**
 * Puts a polygon that was cut by tiles together again. Each piece is cut to its own tile; then every edge along a seam that one tile
 * has in one direction and its neighbour in the other is no edge. What is left goes round. Closed rings, the outer ones and the holes
 * in opposite directions.
 */
export function stitched(pieces: readonly PolygonPiece[]): GridPoint[][] {
  const rings = pieces.flatMap(({ rings: own, box }) => own.map((ring) => clipped(ring, box)));
  const seams = new Seams(pieces);
  for (const ring of rings) for (const point of ring) seams.note(point);
  const edges = new Edges();
  for (const ring of rings) {
    ring.forEach((from, index) => {
      const to = ring[(index + 1) % ring.length]!;
      for (const [a, b] of seams.split(from, to)) edges.add(a, b);
    });
  }
  return edges.rings();
}

/** The part of a ring within the box, without the point that closes it (Sutherland and Hodgman's way, on whole numbers). */
function clipped(ring: readonly GridPoint[], [west, north, east, south]: GridBox): GridPoint[] {
  const last = ring.at(-1);
  let points = last && same(last, ring[0]!) ? ring.slice(0, -1) : [...ring];
  for (const [axis, edge, sign] of [
    [0, west, 1],
    [0, east, -1],
    [1, north, 1],
    [1, south, -1],
  ] as const) {
    const inside = (point: GridPoint) => (point[axis] - edge) * sign >= 0;
    points = points.flatMap((to, index) => {
      const from = points.at(index - 1)!;
      const crossing = inside(from) === inside(to) ? [] : [crossingOf(from, to, axis, edge)];
      return inside(to) ? [...crossing, to] : crossing;
    });
  }
  return points;
}

function crossingOf(from: GridPoint, to: GridPoint, axis: 0 | 1, edge: number): GridPoint {
  const share = (edge - from[axis]) / (to[axis] - from[axis]);
  const other = Math.round(from[1 - axis]! + share * (to[1 - axis]! - from[1 - axis]!));
  return axis === 0 ? [edge, other] : [other, edge];
}

/** The lines on which tiles meet, and all points of rings on them. */
class Seams {
  /** By axis, by line. */
  readonly #points: readonly [Map<number, number[]>, Map<number, number[]>];

  constructor(pieces: readonly PolygonPiece[]) {
    const lines = (axis: 0 | 1) => new Map(pieces.flatMap(({ box }) => [box[axis], box[axis + 2]!].map((edge) => [edge, []])));
    this.#points = [lines(0), lines(1)];
  }

  note(point: GridPoint): void {
    for (const axis of [0, 1] as const) this.#points[axis].get(point[axis])?.push(point[1 - axis]!);
  }

  /** An edge along a seam in the parts that lie between points of any ring there. */
  *split(from: GridPoint, to: GridPoint): Generator<[GridPoint, GridPoint]> {
    const axis = from[0] === to[0] ? 0 : 1;
    const points = from[axis] === to[axis] ? this.#points[axis].get(from[axis]) : undefined;
    if (!points) {
      yield [from, to];
      return;
    }
    const [start, end] = [from[1 - axis]!, to[1 - axis]!];
    const way = Math.sign(end - start);
    const between = points.filter((at) => (at - start) * way > 0 && (at - end) * way < 0).sort((a, b) => (a - b) * way);
    let before = from;
    for (const at of [...new Set(between), end]) {
      const point: GridPoint = axis === 0 ? [from[0], at] : [at, from[1]];
      yield [before, point];
      before = point;
    }
  }
}

/** Edges with a direction. One that goes back along another takes it away. */
class Edges {
  readonly #from = new Map<string, GridPoint[]>();

  add(a: GridPoint, b: GridPoint): void {
    if (same(a, b) || this.#take(b, a)) return;
    const ends = this.#from.get(String(a));
    if (ends) ends.push(b);
    else this.#from.set(String(a), [b]);
  }

  rings(): GridPoint[][] {
    const rings: GridPoint[][] = [];
    for (const [start, ends] of this.#from) {
      while (ends.length > 0) {
        const ring: GridPoint[] = [];
        for (let next = ends.pop(); next; next = this.#from.get(String(next))?.pop()) {
          ring.push(next);
          if (String(next) === start) break;
        }
        rings.push([ring.at(-1)!, ...ring]);
      }
    }
    return rings;
  }

  #take(from: GridPoint, to: GridPoint): boolean {
    const ends = this.#from.get(String(from));
    const at = ends?.findIndex((end) => same(end, to)) ?? -1;
    if (at >= 0) ends!.splice(at, 1);
    return at >= 0;
  }
}

const same = (a: GridPoint, b: GridPoint): boolean => a[0] === b[0] && a[1] === b[1];
