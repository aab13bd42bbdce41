import type { Area, Arrow, BackgroundShape, Line, Marker, Scene } from '../../../packages/map/src/picture/scene.js';

/** A neighbourhood of about 1.4 by 1.1 km. */
const [west, south, east, north] = [4.9, 52.37, 4.92, 52.38];

/** A spot in it: from 0 to 1 from west to east, and from south to north. */
export function spot(right: number, up: number): [number, number] {
  return [west + right * (east - west), south + up * (north - south)];
}

/** A rectangle in it, between two spots. */
export function rectangle(left: number, bottom: number, right: number, top: number): { type: 'Polygon'; coordinates: [Ring] } {
  return {
    type: 'Polygon',
    coordinates: [[spot(left, bottom), spot(right, bottom), spot(right, top), spot(left, top), spot(left, bottom)]],
  };
}

type Ring = [P, P, P, P, ...P[]];
type P = [number, number];

export function marker(id: string, right: number, up: number, rest: Partial<Marker> = {}): Marker {
  return {
    id,
    layer: 'plekken',
    label: id,
    name: `Plek ${id}`,
    position: spot(right, up),
    category: 1,
    symbol: 'circle',
    approximate: false,
    status: 'now',
    ...rest,
  };
}

export function shape(kind: BackgroundShape['kind'], geometry: BackgroundShape['geometry'], name?: string): BackgroundShape {
  return { kind, geometry, name };
}

export function scene(parts: {
  markers?: readonly Marker[];
  background?: readonly BackgroundShape[];
  areas?: readonly Area[];
  lines?: readonly Line[];
  arrows?: readonly Arrow[];
  extent?: Scene['extent'];
}): Scene {
  return { extent: [west, south, east, north], markers: [], background: [], areas: [], lines: [], arrows: [], ...parts };
}
