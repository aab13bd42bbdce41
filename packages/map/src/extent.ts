import type { Geometry, Neighbourhood, Position } from '@wijkwelvaartswerk/contract';
import type { BackgroundShape, Extent } from './picture/scene.js';

/** Half the width of what is shown around a single spot, in degrees of latitude (about 500 m). */
const AROUND = 0.0045;
/** A place this many times as far from the middle as the typical place, and further than `FAR`, does not count for the fit. */
const OUTLIER = 8;
const FAR = 0.03;

/**
 * What the picture fits to: the bounds the author gives; else all positions but those far away from the rest, so that one
 * place in another city does not shrink the neighbourhood to a dot; else the background; else the surroundings of the centre.
 */
export function fitOf(
  { bounds, centre }: Pick<Neighbourhood, 'bounds' | 'centre'>,
  positions: readonly Position[],
  background: readonly BackgroundShape[],
): Extent | undefined {
  if (bounds) return bounds;
  const near = withoutOutliers(positions);
  const within = near.length > 0 ? near : background.flatMap(({ geometry }) => positionsOf(geometry));
  if (within.length > 0) return withRoom(extentOf(within));
  return centre && withRoom(extentOf([centre]));
}

/** Where the marker of a place stands that is a line or an area: the middle of its bounds; of several points the first. */
export function middleOf(geometry: NonNullable<Geometry>): Position {
  const positions = positionsOf(geometry);
  if (geometry.type.endsWith('Point')) return positions[0]!;
  const [west, south, east, north] = extentOf(positions);
  return [(west + east) / 2, (south + north) / 2];
}

/** Two corners that a geometry lies between. */
export function cornersOf(geometry: NonNullable<Geometry>): [southWest: Position, northEast: Position] {
  const [west, south, east, north] = extentOf(positionsOf(geometry));
  return [
    [west, south],
    [east, north],
  ];
}

function positionsOf({ coordinates }: NonNullable<Geometry>): Position[] {
  return flat(coordinates);
}

function flat(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number' ? [coordinates as Position] : coordinates.flatMap(flat);
}

function extentOf(positions: readonly Position[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

function withoutOutliers(positions: readonly Position[]): readonly Position[] {
  const centre = [median(positions.map(([longitude]) => longitude)), median(positions.map(([, latitude]) => latitude))] as const;
  const narrow = Math.cos((centre[1] * Math.PI) / 180);
  const distances = positions.map(([longitude, latitude]) => Math.hypot((longitude - centre[0]) * narrow, latitude - centre[1]));
  const limit = Math.max(FAR, OUTLIER * median(distances));
  return positions.filter((_, index) => distances[index]! <= limit);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** At least `AROUND` on each side of the middle. */
function withRoom([west, south, east, north]: Extent): Extent {
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  // At a pole every longitude is near: there is an end to how wide a neighbourhood is drawn.
  const wide = Math.min(1, AROUND / Math.cos((latitude * Math.PI) / 180));
  return [
    Math.min(west, longitude - wide),
    Math.min(south, latitude - AROUND),
    Math.max(east, longitude + wide),
    Math.max(north, latitude + AROUND),
  ];
}
