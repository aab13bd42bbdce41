import type { Meanings, Say } from './interpreter.js';

interface Band {
  readonly min: number;
  readonly max: number;
}

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
  Period: ({ from, to }: { from?: unknown; to?: unknown }, say) => inOrder(from, to, say),
  Meeting: ({ start, end }: { start?: unknown; end?: unknown }, say) => inOrder(start, end, say),
  PlacesLayer: (layer: object, say) => hasData(layer, 'features', say),
  AreasLayer: (layer: object, say) => hasData(layer, 'features', say),
  NetworkLayer: (layer: object, say) => hasData(layer, 'lines', say),
  FlowsLayer: (layer: object, say) => hasData(layer, 'flows', say),
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
