import { isStar, type End, type Graph } from './graph.js';
import { gridOf, type Node } from './grid.js';
import { layoutOf, type Bar, type Layout } from './layout.js';

/** Where the words of an end stand. All in px, `x` from where reading begins. */
export interface Label {
  readonly end: End;
  /** Beside or above its bar, or `inside` of it and upright. */
  readonly place: 'before' | 'after' | 'above' | 'inside';
  readonly x: number;
  readonly width: number;
  /** Its middle; of what is above a bar the foot. */
  readonly y: number;
  /** Of the bar that it is inside. */
  readonly height: number;
}

/** All that is drawn from left to right. */
export interface Scene {
  readonly layout: Layout;
  readonly width: number;
  /** Where the layout begins: before it are the words of the first column. */
  readonly start: number;
  readonly labels: readonly Label[];
}

/** The bar of the hub holds its words. */
const HUB = 44;
const BAR = 12;

/** Under this width the three sums are clearer. */
const LEAST_WIDTH = 560;

/** Between two columns. */
const LEAST_FREE = 48;

/** Of the fullest column; more where the words in the bar of the hub need it. */
const BREADTH = 320;
const MOST_BREADTH = 480;

/** Between a bar and its words. */
const BESIDE = 12;

/** Words above a bar are at least as wide as their longest, up to this, where there are none in the columns beside. */
const MOST_FOR_WORD = 140;

/** About as wide is a letter, and as high a line. */
const LETTER = 7.5;
const LINE = 18;

/**
 * What is drawn at this width; `undefined` when it does not fit. `heights`: of the words of each end as they were measured, in px;
 * `upright`: how long the words in the bar of the hub are.
 */
export function sceneOf(graph: Graph, width: number, heights: ReadonlyMap<string, number>, upright: number): Scene | undefined {
  const { ends, links, hub } = graph;
  if (width < LEAST_WIDTH || links.length === 0) return undefined;
  const { columns, columnOf } = gridOf(
    ends.map(({ id }) => ({ id, length: 0, label: 0, above: 0 })),
    links,
  );
  const last = columns.length - 1;
  const side = Math.min(190, width * (last > 2 ? 0.185 : 0.23));
  const placeOf = ({ id, role }: End, holds: boolean): Label['place'] => {
    if (role === 'hub') return holds ? 'inside' : 'above';
    const column = columnOf.get(id);
    return column === last ? 'after' : column === 0 ? 'before' : 'above';
  };
  const ordered = isStar(graph);
  const laidOut = (holds: boolean, breadth: number) => {
    const places = new Map(ends.map((end) => [end.id, placeOf(end, holds)]));
    const nodes = ends.map((end): Node => {
      const place = places.get(end.id)!;
      const words = heights.get(end.id) ?? estimated(end, place === 'above' ? 90 : side);
      return {
        id: end.id,
        length: place === 'inside' ? HUB : BAR,
        label: place === 'before' || place === 'after' ? words : 0,
        above: place === 'above' ? words : 0,
      };
    });
    const all = [...places.values()];
    const before = all.includes('before') ? side : 0;
    const after = all.includes('after') ? side : 0;
    return { layout: layoutOf(nodes, links, { length: width - before - after, breadth, ordered }), places, start: before };
  };
  const { layout, places, start } = hub ? heldIn(hub.id, upright, laidOut) : laidOut(false, BREADTH);
  if (last > 0 && layout.free < LEAST_FREE) return undefined;

  const endOf = new Map(ends.map((end) => [end.id, end]));
  const labels = layout.bars.map((bar): Label => {
    const place = places.get(bar.id)!;
    const { x0, x1 } = bar;
    const { after } = layout.columns[bar.column]!;
    const own = { end: endOf.get(bar.id)!, place, y: (bar.y0 + bar.y1) / 2, height: bar.y1 - bar.y0 };
    if (place === 'inside') return { ...own, x: start + x0, width: x1 - x0 };
    if (place === 'before') return { ...own, x: 0, width: side - BESIDE };
    if (place === 'after') return { ...own, x: start + x1 + after + BESIDE, width: side - BESIDE };
    const beside = layout.bars.some(({ id, column }) => Math.abs(column - bar.column) === 1 && places.get(id) === 'above');
    const word = beside ? 0 : Math.min(MOST_FOR_WORD, longestWord(own.end) * LETTER);
    const room = Math.max(roomAbove(layout, bar), word);
    return { ...own, x: start + (x0 + x1 - room) / 2, width: room, y: bar.y0 };
  });
  return { layout, width, start, labels };
}

/** As broad as the words in the bar of the hub need, when that is not too much; else with these above it. */
function heldIn<Laid extends { readonly layout: Layout }>(
  hub: string,
  upright: number,
  laidOut: (holds: boolean, breadth: number) => Laid,
): Laid {
  const first = laidOut(true, BREADTH);
  const { y0, y1 } = first.layout.bars.find(({ id }) => id === hub)!;
  const needed = (BREADTH * upright) / (y1 - y0);
  if (needed <= BREADTH) return first;
  return needed <= MOST_BREADTH ? laidOut(true, needed) : laidOut(false, BREADTH);
}

/** As wide as what is above a bar can be without meeting that of the columns beside. */
function roomAbove({ columns }: Layout, { column }: Bar): number {
  const middle = (i: number) => (columns[i]!.x0 + columns[i]!.x1) / 2;
  const near = [column - 1, column + 1].filter((i) => columns[i]).map((i) => Math.abs(middle(i) - middle(column)));
  return Math.min(160, ...near) - BESIDE / 2;
}

const longestWord = ({ name }: End) => Math.max(...name.split(/\s/).map((word) => word.length));

/** Until it is measured, with the figure and a space. */
function estimated({ name }: End, width: number): number {
  return Math.ceil(((name.length + 5) * LETTER) / width) * LINE;
}
