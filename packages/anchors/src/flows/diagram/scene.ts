import type { End, Graph } from './graph.js';
import { layoutOf, type Bar, type Layout } from './layout.js';

/** Where the words of an end stand. All in px, `x` from where reading begins. */
export interface Label {
  readonly end: End;
  /** Beside its bar, or `inside` of it and upright. */
  readonly place: 'before' | 'after' | 'inside';
  readonly x: number;
  readonly width: number;
  /** Its middle, and for words inside a bar how high that is. */
  readonly y: number;
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

/** Under this width the three sums and bars are clearer. */
const LEAST_WIDTH = 560;

/** Between columns: for ribbons alone, and for ribbons that words stand on. */
const LEAST_FREE = 64;
const LEAST_FREE_WITH_WORDS = 112;

/** Of the fullest column. */
const BREADTH = 320;

const BESIDE = 12;

/**
 * What is drawn at this width; `undefined` when it does not fit. `heights`: of the words of each end as they were measured, in px;
 * `upright`: how long the words in the bar of the hub are.
 */
export function sceneOf(graph: Graph, width: number, heights: ReadonlyMap<string, number>, upright: number): Scene | undefined {
  if (width < LEAST_WIDTH || graph.links.length === 0) return undefined;
  const side = Math.min(190, Math.max(130, width * 0.23));
  const nodes = graph.ends.map(({ id, role }) => ({
    id,
    length: role === 'hub' ? HUB : BAR,
    label: role === 'hub' ? 0 : (heights.get(id) ?? estimated(graph, id, side)),
  }));
  const at = (room: { before: number; after: number }) =>
    layoutOf(nodes, graph.links, { length: width - room.before - room.after, breadth: Math.max(BREADTH, Math.min(upright, 2 * BREADTH)) });
  // Only where the columns are known is it known on which sides there are words.
  const first = at({ before: side, after: side });
  const last = first.columns.length - 1;
  const isHub = (bar: Bar) => bar.id === graph.hub?.id;
  const room = {
    before: last > 0 && first.bars.some((bar) => bar.column === 0 && !isHub(bar)) ? side : 0,
    after: first.bars.some((bar) => bar.column === last && !isHub(bar)) ? side : 0,
  };
  const layout = room.before && room.after ? first : at(room);
  const holds = (bar: Bar) => isHub(bar) && bar.y1 - bar.y0 >= upright;
  const isOuter = ({ column }: Bar) => (column === 0 && room.before > 0) || (column === last && room.after > 0);
  const onRibbons = layout.bars.some((bar) => !isOuter(bar) && !holds(bar));
  if (last > 0 && layout.free < (onRibbons ? LEAST_FREE_WITH_WORDS : LEAST_FREE)) return undefined;

  const ends = new Map(graph.ends.map((end) => [end.id, end]));
  const labels = layout.bars.map((bar): Label => {
    const end = ends.get(bar.id)!;
    const y = (bar.y0 + bar.y1) / 2;
    if (holds(bar)) return { end, place: 'inside', x: room.before + bar.x0, width: bar.x1 - bar.x0, y, height: bar.y1 - bar.y0 };
    if (bar.column === 0 && room.before > 0) return { end, place: 'before', x: 0, width: side - BESIDE, y, height: 0 };
    const { x1, after } = layout.columns[bar.column]!;
    const own = isOuter(bar) ? room.after : layout.free;
    return { end, place: 'after', x: room.before + x1 + after + BESIDE, width: own - BESIDE * (isOuter(bar) ? 1 : 2), y, height: 0 };
  });
  return { layout, width, start: room.before, labels };
}

/** Until it is measured: at 7 px a letter and 18 px a line. */
function estimated({ ends }: Graph, id: string, width: number): number {
  const { name } = ends.find((end) => end.id === id)!;
  return Math.ceil(((name.length + 5) * 7) / width) * 18;
}
