import type { Extent } from '../picture/scene.js';
import { LayerFailure } from './failure.js';
import type { RawFeature } from './reader.js';

/** A system of coordinates in metres. */
export interface Grid {
  readonly toDegrees: (position: readonly number[]) => readonly number[];
  /** Around the whole extent, however the grid lies. */
  readonly fromDegrees: (extent: Extent) => Extent;
}

/** Degrees, longitude first; ETRS89 is the same to the metre. */
const DEGREES = /^(CRS84h?|4326|4258|4979|4937)$/;
/** The Dutch grid, alone and with heights in NAP. */
const DUTCH = /^(28992|7415)$/;
const WEB_MERCATOR = /^(3857|900913)$/;

/**
 * The grid a file is in; nothing when it is in degrees. Takes all usual ways to write a code: `EPSG:28992`, `urn:ogc:def:crs:EPSG::28992`,
 * `http://www.opengis.net/def/crs/EPSG/0/28992`, also between `<>`. Fails with `crs` for any other system.
 */
export async function gridOf(crs: string | undefined): Promise<Grid | undefined> {
  const code = crs && /([a-z\d]+)>?\s*$/i.exec(crs)?.[1];
  if (!code || DEGREES.test(code)) return undefined;
  if (!DUTCH.test(code) && !WEB_MERCATOR.test(code)) throw new LayerFailure('crs', crs);
  const grids = await import('./grids.js').catch(() => {
    throw new LayerFailure('program');
  });
  return DUTCH.test(code) ? grids.dutchGrid : grids.webMercator;
}

/** The feature with its positions in degrees. What is no position stays as it is, for whoever checks it. */
export function inDegrees(feature: RawFeature, { toDegrees }: Grid): RawFeature {
  const { geometry } = (feature ?? {}) as { geometry?: { coordinates?: unknown } | null };
  if (!geometry?.coordinates) return feature;
  return { ...feature, geometry: { ...geometry, coordinates: converted(geometry.coordinates, toDegrees, 0) } };
}

/** Deeper than any geometry goes. */
const DEEPEST = 6;

function converted(coordinates: unknown, toDegrees: Grid['toDegrees'], depth: number): unknown {
  if (!Array.isArray(coordinates) || depth > DEEPEST) return coordinates;
  if (typeof coordinates[0] !== 'number') return coordinates.map((part) => converted(part, toDegrees, depth + 1));
  return coordinates.length > 1 && coordinates.every(Number.isFinite) ? toDegrees(coordinates as number[]) : coordinates;
}
