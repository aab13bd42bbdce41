import { cellOf, COARSE, FINE, isFine, type PointColumns } from './sort-points.js';
import type { Bounds } from './viewport.js';

/** Places that lie together on the curve: `order` from `from` up to, not including, `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
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

  /** The places within the bounds, as indices; no more than `most`. */
  inside(bounds: Bounds, most = Infinity): number[] {
    const found: number[] = [];
    this.#within(bounds, ({ from, to }) => {
      for (let at = from; at < to && found.length < most; at++) found.push(this.columns.order[at]!);
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

const upTo = (cell: number, level: number) => (level === 0 ? 0 : cell >>> (FINE - level));

function overlaps([west, south, east, north]: Bounds, other: Bounds): boolean {
  return west <= other[2] && east >= other[0] && south <= other[3] && north >= other[1];
}
