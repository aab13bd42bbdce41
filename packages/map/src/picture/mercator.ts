import type { Position } from '@wijkwelvaartswerk/contract';

/** A point in Web Mercator (EPSG:3857): metres at the equator, x to the east, y to the north. */
export type Point = readonly [x: number, y: number];

const RADIUS = 6_378_137;
/** Where Web Mercator is as high as the world is wide. */
const LAST_LATITUDE = 85.051129;

/** From longitude and latitude in degrees. Latitudes nearer to a pole than the projection goes end at its edge. */
export function toMercator([longitude, latitude]: Position): Point {
  const radians = (Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude)) * Math.PI) / 180;
  return [(RADIUS * longitude * Math.PI) / 180, RADIUS * Math.log(Math.tan(Math.PI / 4 + radians / 2))];
}

/** To longitude and latitude in degrees. */
export function fromMercator([x, y]: Point): Position {
  return [(x / RADIUS) * (180 / Math.PI), (2 * Math.atan(Math.exp(y / RADIUS)) - Math.PI / 2) * (180 / Math.PI)];
}

/** Metres on the ground in one metre of Web Mercator, at this height on the map: it stretches the world towards the poles by 1 / cos(latitude). */
export function groundMetres(y: number): number {
  return 1 / Math.cosh(y / RADIUS);
}
