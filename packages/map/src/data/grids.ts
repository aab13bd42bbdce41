import proj4 from 'proj4/lib/core.js';
import Projection from 'proj4/lib/Proj.js';
import obliqueStereographic from 'proj4/lib/projections/sterea.js';
import type { Extent } from '../picture/scene.js';
import type { Grid } from './crs.js';

// Only what is used of proj4: all its projections together are twice as large.
Projection.projections.add(obliqueStereographic);

/** EPSG:28992, with the transformation that Kadaster gives for it: right to about half a metre. */
const RD =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
  '+towgs84=565.2369,50.0087,465.658,-0.406857330322398,0.350732676542563,-1.8703473836068,4.0812 +units=m +no_defs';

/** Where the Dutch grid is valid: x and y do not overlap, nor does anything in degrees. */
const [WEST, SOUTH, EAST, NORTH] = [-7000, 289_000, 300_000, 629_000];

/** What lies outside the Dutch grid is left as it is: numbers that are degrees after all, or wrong in a way the reader says. */
export const dutchGrid: Grid = gridIn(RD, (x, y) => x > WEST && x < EAST && y > SOUTH && y < NORTH);

export const webMercator: Grid = gridIn('EPSG:3857', () => true);

function gridIn(definition: string, isValid: (x: number, y: number) => boolean): Grid {
  const grid = proj4(definition, 'WGS84');
  return {
    toDegrees: (position) => {
      const [x, y, ...more] = position as [number, number, ...number[]];
      return isValid(x, y) ? [...grid.forward([x, y]), ...more] : position;
    },
    fromDegrees: ([west, south, east, north]) => {
      const corners = [west, (west + east) / 2, east].flatMap((x) => [south, north].map((y) => grid.inverse([x, y])));
      return around(corners);
    },
  };
}

function around(points: readonly (readonly number[])[]): Extent {
  const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
