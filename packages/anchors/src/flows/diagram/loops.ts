import type { Grid, Link } from './grid.js';

/** Between two flows back. */
const APART = 4;

/** In which the inner edge of a flow back turns. */
export const RADIUS = 8;

/** Between the lowest bar and the first lane. */
const BELOW = 12;

/** A flow back, and the lane below all bars in which it passes: `lane` is the lower edge of that. */
export interface Lane {
  readonly link: Link;
  readonly breadth: number;
  readonly lane: number;
}

/** The lanes of the flows back, the inner ones first: short before long, and of those as long the one from lowest. */
export function lanesOf(
  { back, columnOf, share }: Grid,
  tops: ReadonlyMap<string, number>,
  breadth: number,
  scale: number,
): readonly Lane[] {
  const span = ({ source, target }: Link) => columnOf.get(source)! - columnOf.get(target)!;
  const inner = back.toSorted((a, b) => span(a) - span(b) || tops.get(b.source)! - tops.get(a.source)!);
  let at = breadth + BELOW;
  return inner.map((link) => {
    const own = share(link.value.max) * scale;
    at += own + APART;
    return { link, breadth: own, lane: at };
  });
}

/** How far from the bars of a column the outer edge of each flow back turns, and how far the flows back reach in all. */
export interface Stems {
  readonly at: ReadonlyMap<Link, number>;
  readonly reach: number;
}

/** The flows back that leave a column, or come to one, beside its bars. */
export function stemsOf(lanes: readonly Lane[]): Stems {
  let reach = 0;
  const at = new Map<Link, number>();
  for (const { link, breadth } of lanes) {
    at.set(link, RADIUS + reach + breadth);
    reach += breadth + APART;
  }
  return { at, reach: reach && reach + RADIUS };
}
