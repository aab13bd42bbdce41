import { sankey } from 'd3-sankey';
import type { Grid, Item } from './grid.js';
import { spread } from './spread.js';

/** Between bars, or their labels, of one column. */
const GAP = 12;

/** So little is still something to d3-sankey, which divides by what flows through a column. */
const HARDLY = 1e-6;

interface Placed {
  /** Where each bar or passing flow begins, from the top. */
  readonly tops: ReadonlyMap<string, number>;
  /** Of the column that takes most. */
  readonly breadth: number;
}

/** Where bars and passing flows stand in their columns, when the largest flow is `scale` px broad. `inOrder`: in which they are given. */
export function placed(grid: Grid, scale: number, inOrder = false): Placed {
  const rows = ordered(grid, scale, inOrder).map((column) =>
    column.map((item) => ({ ...item, size: Math.max(item.share * scale, item.label) + item.above + GAP })),
  );
  const breadth = Math.max(0, ...rows.map((row) => row.reduce((sum, { size }) => sum + size, 0)));
  const tops = new Map<string, number>();
  for (const row of rows) {
    const wishes = row.map(({ wish, size, above }) => ({ at: wish * breadth - above / 2, size }));
    const middles = spread(wishes, breadth);
    row.forEach(({ id, share, above }, i) => tops.set(id, middles[i]! + (above - share * scale) / 2));
  }
  return { tops, breadth };
}

/** The items of each column in an order with few crossings, each with where its middle wants to be, from 0 to 1: what d3-sankey is for. */
function ordered({ columns, ways }: Grid, scale: number, inOrder: boolean): (Item & { readonly wish: number })[][] {
  if (columns[0]!.length === 0) return [];
  const breadth = Math.max(
    1,
    ...columns.map((column) => column.reduce((sum, { share }) => sum + share * scale, GAP * (column.length - 1))),
  );
  type Drawn = Item & { readonly column: number; readonly fixedValue: number };
  interface Drop {
    readonly source: string;
    readonly target: string;
    readonly value: number;
  }
  const nodes = columns.flatMap((items, column) => items.map((item) => ({ ...item, column, fixedValue: Math.max(item.share, HARDLY) })));
  const links = [...ways.values()].flat().map(({ source, target, share }) => ({ source, target, value: Math.max(share, HARDLY) }));
  const layout = sankey<Drawn, Drop>()
    .nodeId(({ id }) => id)
    .nodeAlign((node) => (node as unknown as Drawn).column)
    .nodePadding(GAP)
    .extent([
      [0, 0],
      [1, breadth],
    ]);
  // Not given, d3-sankey looks for an order itself; `null` keeps it.
  const graph = (inOrder ? layout.nodeSort(null).linkSort(null) : layout)({ nodes, links });
  return columns.map((_, i) =>
    graph.nodes
      .filter(({ column }) => column === i)
      .map(({ id, share, label, above, y0 = 0, y1 = 0 }) => ({ id, share, label, above, wish: (y0 + y1) / 2 / breadth }))
      .sort((a, b) => a.wish - b.wish),
  );
}
