import type { Loop, Ribbon, Straight } from './layout.js';
import { RADIUS } from './loops.js';

/** The shape of a ribbon, or of the part of it between `from` and `to` px of its breadth, as the data of an SVG path. */
export function ribbonPath({ way, most }: Pick<Ribbon, 'way' | 'most'>, from = 0, to = most): string {
  return 'right' in way ? loopPath(way, most, from, to) : forwardPath(way, from, to);
}

const n = (value: number) => String(Math.round(value * 10) / 10);
const p = (x: number, y: number) => `${n(x)} ${n(y)}`;

/** One edge there, the other one back; level at each end. */
function forwardPath(way: readonly Straight[], from: number, to: number): string {
  const edge = (points: readonly Straight[], offset: number) =>
    points
      .map(({ x0, x1, y }, i) => {
        const before = points[i - 1];
        if (!before) return `${p(x0, y + offset)}`;
        const middle = (before.x1 + x0) / 2;
        return `C${p(middle, before.y + offset)} ${p(middle, y + offset)} ${p(x0, y + offset)}${x1 === x0 ? '' : `H${n(x1)}`}`;
      })
      .join('');
  const home = way.map(({ x0, x1, y }) => ({ x0: x1, x1: x0, y })).reverse();
  return `M${edge(way, from)}L${edge(home, to)}Z`;
}

/** Out, down, back, up and in again along one edge, and the other edge the other way. */
function loopPath({ x0, y0, right, lane, left, x1, y1 }: Loop, most: number, from: number, to: number): string {
  const turn = (offset: number, radius: number, x: number, y: number) => `A${n(radius)} ${n(radius)} 0 0 ${offset} ${p(x, y)}`;
  const edge = (at: number, there: boolean) => {
    const radius = RADIUS + most - at;
    const [r, l, low] = [right - at, left + at, lane - at];
    return there
      ? `${p(x0, y0 + at)}H${n(r - radius)}${turn(1, radius, r, y0 + at + radius)}V${n(low - radius)}${turn(1, radius, r - radius, low)}` +
          `H${n(l + radius)}${turn(1, radius, l, low - radius)}V${n(y1 + at + radius)}${turn(1, radius, l + radius, y1 + at)}H${n(x1)}`
      : `${p(x1, y1 + at)}H${n(l + radius)}${turn(0, radius, l, y1 + at + radius)}V${n(low - radius)}${turn(0, radius, l + radius, low)}` +
          `H${n(r - radius)}${turn(0, radius, r, low - radius)}V${n(y0 + at + radius)}${turn(0, radius, r - radius, y0 + at)}H${n(x0)}`;
  };
  return `M${edge(from, true)}L${edge(to, false)}Z`;
}
