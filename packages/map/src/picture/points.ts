import type { Bounds } from './viewport.js';

/** Places in columns instead of objects: typed arrays, so that a worker can hand over a million at once. */
export interface PointColumns {
  /** In Web Mercator; not a number: nowhere. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** The square that holds all: its south-west corner and its side. */
  readonly west: number;
  readonly south: number;
  readonly side: number;
  /** The places that are somewhere, along a curve that keeps together what is near (Z-order). */
  readonly order: Uint32Array;
  /** For each of `order` the first 16 bits of its column and its row in the square, interleaved. */
  readonly keys: Uint32Array;
  /** Sums of x and y, from the corner of the square, of all before each of `order`; one longer than that. */
  readonly sumsX: Float64Array;
  readonly sumsY: Float64Array;
  /** For each group how many of it are before each of `order`; nothing when there is one group. */
  readonly tallies: readonly Uint32Array[];
}

/** Places that lie together on the curve: `order` from `from` up to, not including, `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Width of the world in Web Mercator. */
const WORLD = 40_075_016.68557849;
/** Levels of cells that fit in a key, and in all: from the square itself down. */
const [COARSE, FINE] = [16, 32];
/** Cells of this size in metres are small enough for any zoom; when keys tell less apart, the curve goes on with finer ones. */
const SMALLEST = 1;
const DIGIT = 11;
/** So many steps are taken before work can pause. */
const STRIDE = 1 << 14;

/**
 * Sorts places so that what is in any cell of any grid lies together: then a cell is two searches, its count a subtraction and its
 * centre two more. `groups`: a small whole number for each place. Pauses now and then (`yield`), for whoever must not be held up.
 */
export function* sortedPoints(xs: Float64Array, ys: Float64Array, groups?: Uint8Array): Generator<void, PointColumns> {
  const square = squareAround(xs, ys);
  yield;
  let order = placed(xs, ys);
  yield;
  const coarse = new Uint32Array(xs.length);
  const fine = isFine(square.side) ? new Uint32Array(xs.length) : undefined;
  for (let at = 0; at < order.length; at++) {
    const point = order[at]!;
    const column = cellOf(xs[point]!, square.west, square.side);
    const row = cellOf(ys[point]!, square.south, square.side);
    coarse[point] = interleaved(column >>> COARSE, row >>> COARSE);
    if (fine) fine[point] = interleaved(column & 0xffff, row & 0xffff);
    if (at % STRIDE === 0) yield;
  }
  // The last digit first, each time keeping the order of the time before.
  for (const keys of fine ? [fine, coarse] : [coarse]) {
    for (let shift = 0; shift < 32; shift += DIGIT) order = yield* sortedBy(keys, shift, order);
  }

  const length = order.length;
  const keys = new Uint32Array(length);
  const [sumsX, sumsY] = [new Float64Array(length + 1), new Float64Array(length + 1)];
  const tallies = groups ? Array.from({ length: groupCount(groups) }, () => new Uint32Array(length + 1)) : [];
  const several = tallies.length > 1;
  for (let at = 0; at < length; at++) {
    const point = order[at]!;
    keys[at] = coarse[point]!;
    sumsX[at + 1] = sumsX[at]! + (xs[point]! - square.west);
    sumsY[at + 1] = sumsY[at]! + (ys[point]! - square.south);
    if (several) tallies.forEach((tally, group) => (tally[at + 1] = tally[at]! + Number(groups![point] === group)));
    if (at % STRIDE === 0) yield;
  }
  return { xs, ys, ...square, order, keys, sumsX, sumsY, tallies: several ? tallies : [] };
}

/** Lets a piece of work that can pause run to its end at once. */
export function atOnce<Answer>(work: Generator<void, Answer>): Answer {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Finds what is where among any number of places, without looking at all of them. */
export class Points {
  readonly columns: PointColumns;
  #ranks: Uint32Array | undefined;

  constructor(columns: PointColumns) {
    this.columns = columns;
  }

  /**
   * The cells of a grid that are at least partly within the bounds and have places in them, all of them in each. Cells are
   * `size` metres wide or up to half of that, and always in the same place: whatever the bounds, a cell has the same places.
   */
  query(bounds: Bounds, size: number): Run[] {
    const { side, order } = this.columns;
    const level = Math.max(0, Math.min(this.#levels, Math.ceil(Math.log2(side / size))));
    const found: Run[] = [];
    this.#descend({ level: 0, column: 0, row: 0, from: 0, to: order.length }, bounds, level, (cell) => found.push(cell));
    return found;
  }

  /** How many places are within the bounds. */
  count(bounds: Bounds): number {
    let count = 0;
    this.#within(bounds, ({ from, to }) => (count += to - from));
    return count;
  }

  /** The places within the bounds, as indices. */
  inside(bounds: Bounds): number[] {
    const found: number[] = [];
    this.#within(bounds, ({ from, to }) => {
      for (let at = from; at < to; at++) found.push(this.columns.order[at]!);
    });
    return found;
  }

  /** The middle of the places of a run. */
  centre({ from, to }: Run): [x: number, y: number] {
    const { xs, ys, order, west, south, sumsX, sumsY } = this.columns;
    // Of one exactly where it is.
    if (to - from === 1) return [xs[order[from]!]!, ys[order[from]!]!];
    return [west + (sumsX[to]! - sumsX[from]!) / (to - from), south + (sumsY[to]! - sumsY[from]!) / (to - from)];
  }

  /** How many of a run are in each group. */
  groups({ from, to }: Run): number[] {
    const { tallies } = this.columns;
    return tallies.length > 0 ? tallies.map((tally) => tally[to]! - tally[from]!) : [to - from];
  }

  /** Where in `order` a place is; nothing when it is nowhere. */
  rank(place: number): number | undefined {
    const { order, xs } = this.columns;
    if (!this.#ranks) {
      this.#ranks = new Uint32Array(xs.length);
      for (let at = 0; at < order.length; at++) this.#ranks[order[at]!] = at;
    }
    const rank = this.#ranks[place];
    return rank !== undefined && order[rank] === place ? rank : undefined;
  }

  /** The same with only these places in it. Nothing has to be sorted again. */
  only(places: Iterable<number>): Points {
    const { columns } = this;
    const wanted = new Uint8Array(columns.xs.length);
    for (const place of places) wanted[place] = 1;
    const kept = columns.order.reduce((count, place) => count + wanted[place]!, 0);
    const [order, keys] = [new Uint32Array(kept), new Uint32Array(kept)];
    const [sumsX, sumsY] = [new Float64Array(kept + 1), new Float64Array(kept + 1)];
    const tallies = columns.tallies.map(() => new Uint32Array(kept + 1));
    let to = 0;
    for (let at = 0; at < columns.order.length; at++) {
      const place = columns.order[at]!;
      if (!wanted[place]) continue;
      order[to] = place;
      keys[to] = columns.keys[at]!;
      sumsX[to + 1] = sumsX[to]! + (columns.xs[place]! - columns.west);
      sumsY[to + 1] = sumsY[to]! + (columns.ys[place]! - columns.south);
      tallies.forEach((tally, group) => (tally[to + 1] = tally[to]! + columns.tallies[group]![at + 1]! - columns.tallies[group]![at]!));
      to++;
    }
    return new Points({ ...columns, order, keys, sumsX, sumsY, tallies });
  }

  get #levels(): number {
    return isFine(this.columns.side) ? FINE : COARSE;
  }

  /** The largest cells that are wholly within the bounds; at its edges the places one by one. */
  #within(bounds: Bounds, found: (run: Run) => void): void {
    const { xs, ys, order } = this.columns;
    const [west, south, east, north] = bounds;
    const visit = (cell: Cell): void => {
      const { from, to, level } = cell;
      const box = this.#box(cell);
      if (from === to || !overlaps(box, bounds)) return;
      if (box[0] >= west && box[1] >= south && box[2] <= east && box[3] <= north) return found(cell);
      if (level < this.#levels && to - from > 8) return this.#quarters(cell).forEach(visit);
      for (let at = from; at < to; at++) {
        const [x, y] = [xs[order[at]!]!, ys[order[at]!]!];
        if (x >= west && x <= east && y >= south && y <= north) found({ from: at, to: at + 1 });
      }
    };
    visit({ level: 0, column: 0, row: 0, from: 0, to: order.length });
  }

  #descend(cell: Cell, bounds: Bounds, level: number, found: (run: Run) => void): void {
    const { from, to } = cell;
    if (from === to || !overlaps(this.#box(cell), bounds)) return;
    if (cell.level === level) return found({ from, to });
    if (to - from > 1) return this.#quarters(cell).forEach((quarter) => this.#descend(quarter, bounds, level, found));
    // Of one place alone the way down is known.
    const { xs, ys, order, west, south, side } = this.columns;
    const [column, row] = [cellOf(xs[order[from]!]!, west, side), cellOf(ys[order[from]!]!, south, side)];
    if (overlaps(this.#box({ ...cell, level, column: upTo(column, level), row: upTo(row, level) }), bounds)) found({ from, to });
  }

  /** What a cell covers, and a hair more: a place on its edge may be counted to it by rounding. */
  #box({ level, column, row }: Cell): Bounds {
    const { west, south, side } = this.columns;
    const size = side / 2 ** level;
    const hair = side * 1e-9;
    const [left, bottom] = [west + column * size, south + row * size];
    return [left - hair, bottom - hair, left + size + hair, bottom + size + hair];
  }

  #quarters({ level, column, row, from, to }: Cell): Cell[] {
    const quarters: Cell[] = [];
    let start = from;
    for (let quarter = 0; quarter < 4; quarter++) {
      const end = quarter === 3 ? to : this.#first(start, to, level, quarter + 1);
      quarters.push({ level: level + 1, column: column * 2 + (quarter & 1), row: row * 2 + (quarter >> 1), from: start, to: end });
      start = end;
    }
    return quarters;
  }

  /** The first of a run that is in this quarter of the cell of this level that the run is in, or in a later one. */
  #first(from: number, to: number, level: number, quarter: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#quarterOf(middle, level) < quarter) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #quarterOf(at: number, level: number): number {
    const { xs, ys, order, keys, west, south, side } = this.columns;
    if (level < COARSE) return (keys[at]! >>> (2 * (COARSE - 1 - level))) & 3;
    const shift = FINE - 1 - level;
    const [column, row] = [cellOf(xs[order[at]!]!, west, side), cellOf(ys[order[at]!]!, south, side)];
    return ((column >>> shift) & 1) | (((row >>> shift) & 1) << 1);
  }
}

interface Cell extends Run {
  /** 0: the whole square; each next one halves. */
  readonly level: number;
  readonly column: number;
  readonly row: number;
}

const isFine = (side: number) => side / 2 ** COARSE > SMALLEST;
const upTo = (cell: number, level: number) => (level === 0 ? 0 : cell >>> (FINE - level));

function overlaps([west, south, east, north]: Bounds, other: Bounds): boolean {
  return west <= other[2] && east >= other[0] && south <= other[3] && north >= other[1];
}

/** A square of a size and at a place that the grid of the world has too, so that other data brings no other cells. */
function squareAround(xs: Float64Array, ys: Float64Array): Pick<PointColumns, 'west' | 'south' | 'side'> {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let point = 0; point < xs.length; point++) {
    const [x, y] = [xs[point]!, ys[point]!];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  if (!(east >= west && north >= south)) return { west: 0, south: 0, side: 1 };
  // An eighth of room, for its corner lies on the grid of its eighths.
  const span = Math.max(east - west, north - south, SMALLEST) * (8 / 7);
  const side = WORLD / 2 ** Math.floor(Math.log2(WORLD / span));
  const corner = (value: number) => Math.floor(value / (side / 8)) * (side / 8);
  return { west: corner(west), south: corner(south), side };
}

/** All points that are somewhere, as indices. */
function placed(xs: Float64Array, ys: Float64Array): Uint32Array {
  const order = new Uint32Array(xs.length);
  let length = 0;
  for (let point = 0; point < xs.length; point++) if (Number.isFinite(xs[point]! + ys[point]!)) order[length++] = point;
  return order.slice(0, length);
}

/** Which of the 2³² columns or rows of the square this is in. */
function cellOf(value: number, start: number, side: number): number {
  return Math.max(0, Math.min(2 ** FINE - 1, Math.floor(((value - start) / side) * 2 ** FINE)));
}

/** 16 bits of a column and of a row, taking turns: the row before the column. */
function interleaved(column: number, row: number): number {
  return (spread(column) | (spread(row) << 1)) >>> 0;
}

function spread(bits: number): number {
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** In order of one digit of their keys. */
function* sortedBy(keys: Uint32Array, shift: number, order: Uint32Array): Generator<void, Uint32Array> {
  const mask = (1 << DIGIT) - 1;
  const starts = new Uint32Array(mask + 2);
  for (let at = 0; at < order.length; at++) {
    starts[((keys[order[at]!]! >>> shift) & mask) + 1]!++;
    if (at % STRIDE === 0) yield;
  }
  // All have the same digit.
  if (starts.includes(order.length)) return order;
  for (let digit = 1; digit < starts.length; digit++) starts[digit]! += starts[digit - 1]!;
  const sorted = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const point = order[at]!;
    sorted[starts[(keys[point]! >>> shift) & mask]!++] = point;
    if (at % STRIDE === 0) yield;
  }
  return sorted;
}

function groupCount(groups: Uint8Array): number {
  return groups.reduce((most, group) => Math.max(most, group + 1), 0);
}
