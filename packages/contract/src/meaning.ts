import type { Meanings, Say } from './interpreter.js';
import { hasText } from './text.js';

interface Band {
  readonly min: number;
  readonly max: number;
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** A ring of more points than this no hand has drawn: whether it crosses itself is not looked for. */
const DRAWN = 200;

/** What the schema cannot say about its definitions: where on earth a position is, which end of a band is the larger. */
export const meanings: Meanings = {
  Position: (value: readonly number[], say) => {
    const reason = misplaced(value[0]!, value[1]!);
    return !reason || say('position', { reason, position: value });
  },
  Bounds: (value: readonly number[], say) => {
    const [west, south, east, north] = value as [number, number, number, number];
    const reason = misplaced(west, south) ?? misplaced(east, north) ?? (west > east || south > north ? 'order' : undefined);
    return !reason || say('position', { reason, position: value });
  },
  Amount: band,
  FactValue: band,
  MultiplierValue: band,
  Period: ({ from, to }: { from?: unknown; to?: unknown }, say) => inOrder(from, to, say),
  Meeting: ({ start, end }: { start?: unknown; end?: unknown }, say) => inOrder(start, end, say),
  PlacesLayer: (layer: object, say) => isWritten(layer, 'title', say) && hasData(layer, 'features', say),
  AreasLayer: (layer: object, say) => isWritten(layer, 'title', say) && hasData(layer, 'features', say),
  NetworkLayer: (layer: object, say) => isWritten(layer, 'title', say) && hasData(layer, 'lines', say),
  FlowsLayer: (layer: object, say) => isWritten(layer, 'title', say) && hasData(layer, 'flows', say),
  PlaceProperties: (place: object, say) => isWritten(place, 'name', say),
  NetworkLine: leads,
  MapFlow: (flow: Ends & { amount: number | Band }, say) => leads(flow, say) && isFlow(flow.amount, say),
  MultiPoint: hasPoints,
  MultiLineString: hasPoints,
  Polygon: hasPoints,
  MultiPolygon: hasPoints,
  Ring: (ring: readonly (readonly number[])[], say) => {
    const reason = misshapen(ring);
    return !reason || say('shape', { reason });
  },
  Background: (layer: object, say) => hasData(layer, 'features', say),
};

/** Why a position cannot be meant. Swapped axes and Dutch metres are told apart only where they are likely: in the Netherlands. */
function misplaced(longitude: number, latitude: number): 'null-island' | 'swapped' | 'rd' | 'out-of-range' | undefined {
  const within = (value: number, from: number, to: number) => value > from && value < to;
  if (longitude === 0 && latitude === 0) return 'null-island';
  if (within(longitude, 50, 54) && within(latitude, 3, 8)) return 'swapped';
  if (within(longitude, -7000, 300_000) && within(latitude, 289_000, 629_000)) return 'rd';
  return Math.abs(longitude) > 180 || Math.abs(latitude) > 90 ? 'out-of-range' : undefined;
}

/** GeoJSON allows a geometry without points; nothing can be drawn of it. */
function hasPoints({ coordinates }: { coordinates: readonly unknown[] }, say: Say): boolean {
  return coordinates.flat(2).length > 0 || say('position', { reason: 'empty' });
}

/** What is drawn all the same, though not as the author meant it. */
function misshapen(ring: readonly (readonly number[])[]): 'open' | 'crossing' | undefined {
  const last = ring.length - 1;
  if (ring[0]![0] !== ring[last]![0] || ring[0]![1] !== ring[last]![1]) return 'open';
  for (let i = 0; i < last && last <= DRAWN; i++) {
    for (let j = i + 2; j < last; j++) if (cross(ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!)) return 'crossing';
  }
  return undefined;
}

/** Whether two stretches cross; where they only touch they do not. */
function cross(a: readonly number[], b: readonly number[], c: readonly number[], d: readonly number[]): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of the way from `a` to `b` a point is: the sign tells. */
function side([x, y]: readonly number[], b: readonly number[], point: readonly number[]): number {
  return Math.sign((b[0]! - x!) * (point[1]! - y!) - (b[1]! - y!) * (point[0]! - x!));
}

function leads({ from, to }: Ends, say: Say): boolean {
  return from !== to || say('direction', { reason: 'same-ends' });
}

/** Less than nothing would flow the other way. */
function isFlow(amount: number | Band, say: Say): boolean {
  return (typeof amount === 'number' ? amount : amount.min) >= 0 || say('direction', { reason: 'negative' });
}

/** What has no name stays; it is shown without. */
function isWritten(of: object, key: string, say: Say): boolean {
  return hasText((of as Record<string, unknown>)[key]) || say('blank', { key });
}

function band(value: unknown, say: Say): boolean {
  if (typeof value !== 'object') return true;
  const { min, max } = value as Band;
  return min <= max || say('min-above-max', { min, max });
}

/** Dates of unequal precision are compared as far as both go: 2024-06 is not before 2024. Date-times are compared as moments. */
function inOrder(from: unknown, to: unknown, say: Say): boolean {
  if (!isDate(from) || !isDate(to)) return true;
  const moments = from.includes('T') && to.includes('T');
  const shared = Math.min(from.length, to.length, 10);
  const backwards = moments ? Date.parse(from) > Date.parse(to) : from.slice(0, shared) > to.slice(0, shared);
  return !backwards || say('from-after-to', { from, to });
}

/** What is no date is left out already, and said. */
function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}/.test(value);
}

function hasData(layer: object, own: string, say: Say): boolean {
  return own in layer || 'href' in layer || say('no-data', { keys: [own, 'href'] });
}
