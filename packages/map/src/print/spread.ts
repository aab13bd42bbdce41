import { alone, type Cluster } from '../picture/clusters.js';
import type { Box } from '../picture/frame.js';
import type { Point } from '../picture/mercator.js';
import { toPixel, toPoint, type Viewport } from '../picture/viewport.js';

/** Half the room that a number, and that a group, needs on paper; and how far a number may be moved. All in pixels. */
const ONE = 19;
const GROUP = 22;
const RINGS = [20, 28, 36, 44, 52, 60];
/** More than this are not parted: their lines would be a tangle. */
const MOST = 12;
const DIRECTIONS = 24;

/** What already stands on the paper. */
interface Taken {
  readonly at: Point;
  readonly room: number;
}

/**
 * Parts what the screen draws as one, for on paper nothing can be opened: each number is moved so far that all can be read. What finds no
 * room stays together. `within`: where numbers may be, in pixels.
 */
export function spread(clusters: readonly Cluster[], viewport: Viewport, within: Box): Cluster[] {
  const taken = new Map(clusters.map((cluster) => [cluster, takenBy(cluster, viewport)]));
  const small = clusters.filter(({ count }) => count > 1 && count <= MOST).sort((a, b) => a.count - b.count);
  for (const group of small) {
    const others = [...taken.values()].filter((one) => one !== taken.get(group));
    const parted = part(group, viewport, within, others);
    if (!parted) continue;
    taken.delete(group);
    for (const one of parted) taken.set(one, takenBy(one, viewport));
  }
  return [...taken.keys()];
}

function takenBy({ x, y, count }: Cluster, viewport: Viewport): Taken {
  return { at: toPixel(viewport, [x, y]), room: count > 1 ? GROUP : ONE };
}

/** Each place of a group on a spot of its own, or nothing when one finds none. */
function part({ x, y, parts }: Cluster, viewport: Viewport, within: Box, taken: readonly Taken[]): Cluster[] | undefined {
  const middle = toPixel(viewport, [x, y]);
  const places = parts
    .flatMap(({ set, from, to }) => Array.from({ length: to - from }, (_, at) => alone(set, from + at)))
    .map((place) => ({ place, home: toPixel(viewport, [place.x, place.y]) }));
  const free = (spot: Point, home: Point) =>
    spot[0] > within.left &&
    spot[0] < within.right &&
    spot[1] > within.top &&
    spot[1] < within.bottom &&
    taken.every(({ at, room }) => distance(at, spot) >= room + ONE) &&
    places.every((other) => distance(other.home, home) < 1 || distance(other.home, spot) >= ONE);
  const parted: { readonly cluster: Cluster; readonly at: Point }[] = [];
  // Around the middle, so that lines do not cross.
  places.sort((a, b) => direction(middle, a.home) - direction(middle, b.home) || a.place.first - b.place.first);
  for (const [nth, { place, home }] of places.entries()) {
    const outward = distance(middle, home) < 1 ? (2 * Math.PI * nth) / places.length : direction(middle, home);
    const at = spotsFor(home, outward).find((spot) => free(spot, home) && parted.every((other) => distance(other.at, spot) >= 2 * ONE));
    if (!at) return undefined;
    parted.push({ at, cluster: at === home ? place : place.movedTo(...toPoint(viewport, at)) });
  }
  return parted.map(({ cluster }) => cluster);
}

/** Where a number may stand, the best first: on its place, then further and further away, rather outward than inward. */
function spotsFor(home: Point, outward: number): Point[] {
  const turns = Array.from({ length: DIRECTIONS }, (_, step) => ((step % 2 ? -1 : 1) * Math.ceil(step / 2) * 2 * Math.PI) / DIRECTIONS);
  const around = RINGS.flatMap((radius) =>
    turns.map((turn): Point => [home[0] + radius * Math.cos(outward + turn), home[1] + radius * Math.sin(outward + turn)]),
  );
  return [home, ...around];
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x1 - x2, y1 - y2);
}

function direction(from: Point, to: Point): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]);
}
