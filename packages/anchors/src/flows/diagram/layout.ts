import { gridOf, type Grid, type Hop, type Link, type Node } from './grid.js';
import { grouped } from './grouped.js';
import { lanesOf, stemsOf, type Lane } from './loops.js';
import { placed } from './place.js';

/** A bar: from `x0` to `x1` along the flow, from `y0` to `y1` across it. */
export interface Bar {
  readonly id: string;
  readonly column: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A straight part of a ribbon's way, from `x0` to `x1`; `y`: its upper edge. Between two such parts it curves. */
export interface Straight {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** The way of a flow back, by its outer edge: from (`x0`, `y0`) to `right`, down to `lane`, back to `left`, up and on to (`x1`, `y1`). */
export interface Loop {
  readonly x0: number;
  readonly y0: number;
  readonly right: number;
  readonly lane: number;
  readonly left: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Ribbon {
  readonly link: Link;
  /** How broad it is for the most that may flow, and for the least. */
  readonly most: number;
  readonly least: number;
  readonly way: readonly Straight[] | Loop;
}

/** Where a column stands, and how far beside its bars flows back pass. */
interface Column {
  readonly x0: number;
  readonly x1: number;
  readonly before: number;
  readonly after: number;
}

export interface Layout {
  readonly bars: readonly Bar[];
  readonly ribbons: readonly Ribbon[];
  readonly columns: readonly Column[];
  /** What is free between two columns; under nothing when there is no room for so many. */
  readonly free: number;
  /** Of all, with the flows back. */
  readonly breadth: number;
}

export interface Room {
  /** From the first bar to the last, with the flows back around them. */
  readonly length: number;
  /** Of the fullest column, without what is between its bars. */
  readonly breadth: number;
  /** Whether bars stand in the order in which they are given, where no other has fewer crossings. */
  readonly ordered?: boolean;
}

/** Flows back take at most this part of the length on their way out, and as much on their way in. */
const MOST_FOR_LOOPS = 0.12;

/**
 * Places bars and ribbons. Columns come by the longest way to an end, the order in them by d3-sankey, which knows no cycles: flows that would
 * close one go back, round below. A flow past a column has a place of its own there, so that it crosses no bar.
 */
export function layoutOf(nodes: readonly Node[], links: readonly Link[], room: Room): Layout {
  const grid = gridOf(nodes, links);
  const { share, back, columnOf } = grid;
  const fullest = Math.max(...grid.columns.map((column) => column.reduce((sum, item) => sum + item.share, 0))) || 1;
  const looped = back.reduce((sum, { value }) => sum + share(value.max), 0);
  const scale = Math.min(room.breadth / fullest, looped ? (room.length * MOST_FOR_LOOPS) / looped : Infinity);

  const { tops, breadth } = placed(grid, scale, room.ordered);
  const lanes = lanesOf(grid, tops, breadth, scale);
  const { columns, free, starts, ends } = lengthwise(grid, nodes, lanes, room.length);

  const heights = new Map(grid.columns.flat().map((item) => [item.id, item.share * scale]));
  const bars = nodes.map(({ id, length }): Bar => {
    const column = columnOf.get(id)!;
    const { x0, x1 } = columns[column]!;
    const [middle, top] = [(x0 + x1) / 2, tops.get(id)!];
    return { id, column, x0: middle - length / 2, x1: middle + length / 2, y0: top, y1: top + heights.get(id)! };
  });
  const barOf = new Map(bars.map((bar) => [bar.id, bar]));
  const portsOut = portsOf(grid, lanes, 'source', tops, barOf, scale);
  const portsIn = portsOf(grid, lanes, 'target', tops, barOf, scale);
  const laneOf = new Map(lanes.map((lane) => [lane.link, lane]));

  const ribbons = links.map((link): Ribbon => {
    const [from, to] = [barOf.get(link.source)!, barOf.get(link.target)!];
    const [y0, y1] = [portsOut.get(link)!, portsIn.get(link)!];
    const lane = laneOf.get(link);
    const passes = (grid.ways.get(link) ?? []).slice(1).map(({ source }, i): Straight => {
      const { x0, x1 } = columns[from.column + i + 1]!;
      return { x0, x1, y: tops.get(source)! };
    });
    const way = lane
      ? { x0: from.x1, y0, right: starts.get(link)!, lane: lane.lane, left: ends.get(link)!, x1: to.x0, y1 }
      : [{ x0: from.x1, x1: from.x1, y: y0 }, ...passes, { x0: to.x0, x1: to.x0, y: y1 }];
    return { link, most: share(link.value.max) * scale, least: share(link.value.min) * scale, way };
  });
  return { bars, ribbons, columns, free, breadth: Math.max(breadth, lanes.at(-1)?.lane ?? 0) };
}

/** Where the columns stand along the flow, and where the flows back turn. */
function lengthwise(grid: Grid, nodes: readonly Node[], lanes: readonly Lane[], length: number) {
  const { columnOf } = grid;
  const stems = (end: 'source' | 'target') =>
    grid.columns.map((_, column) => stemsOf(lanes.filter(({ link }) => columnOf.get(link[end]) === column)));
  const [out, into] = [stems('source'), stems('target')];
  const thick = grid.columns.map((_, column) =>
    Math.max(0, ...nodes.filter(({ id }) => columnOf.get(id) === column).map((node) => node.length)),
  );
  const taken = thick.reduce((sum, thickness, i) => sum + thickness + out[i]!.reach + into[i]!.reach, 0);
  const free = (length - taken) / Math.max(1, thick.length - 1);
  let at = 0;
  const columns = thick.map((thickness, i): Column => {
    const [before, after] = [into[i]!.reach, out[i]!.reach];
    const x0 = at + before;
    at = x0 + thickness + after + free;
    return { x0, x1: x0 + thickness, before, after };
  });
  const starts = new Map(columns.flatMap(({ x1 }, i) => [...out[i]!.at].map(([link, reach]) => [link, x1 + reach] as const)));
  const ends = new Map(columns.flatMap(({ x0 }, i) => [...into[i]!.at].map(([link, reach]) => [link, x0 - reach] as const)));
  return { columns, free, starts, ends };
}

/** Where the upper edge of each flow is on the bar it leaves (`source`) or comes to (`target`): in the order of where they go, flows back last. */
function portsOf(
  { ways, share }: Grid,
  lanes: readonly Lane[],
  end: 'source' | 'target',
  tops: ReadonlyMap<string, number>,
  bars: ReadonlyMap<string, Bar>,
  scale: number,
): ReadonlyMap<Link, number> {
  const far = (way: readonly Hop[]) => tops.get(end === 'source' ? way[0]!.target : way.at(-1)!.source)!;
  const ports = new Map<Link, number>();
  const forward = grouped(ways, ([link]) => link[end]);
  for (const [id, flows] of forward) {
    let at = bars.get(id)!.y0;
    for (const [link] of flows.sort(([, a], [, b]) => far(a) - far(b))) {
      ports.set(link, at);
      at += share(link.value.max) * scale;
    }
  }
  // The inner ones lowest, so that none crosses another.
  for (const [id, back] of grouped(lanes, ({ link }) => link[end])) {
    let at = bars.get(id)!.y1;
    for (const { link, breadth } of back) ports.set(link, (at -= breadth));
  }
  return ports;
}
