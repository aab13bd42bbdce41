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

/** Width of the world in Web Mercator. */
const WORLD = 40_075_016.68557849;
/** Levels of cells that fit in a key, and in all: from the square itself down. */
export const [COARSE, FINE] = [16, 32];
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

/** Whether keys alone do not tell enough apart. */
export const isFine = (side: number) => side / 2 ** COARSE > SMALLEST;

/** Which of the 2³² columns or rows of the square this is in. */
export function cellOf(value: number, start: number, side: number): number {
  return Math.max(0, Math.min(2 ** FINE - 1, Math.floor(((value - start) / side) * 2 ** FINE)));
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
