import type { VectorTile } from '@mapbox/vector-tile';
import type { RawFeature } from './reader.js';
import { stitched, type GridBox, type GridPoint } from './stitch.js';
import type { Tile } from './tiles.js';

/** What one tile has of a feature. Its points are on a grid over the whole world, as fine as that of the tile. */
export interface Piece {
  /** The same in all tiles that have something of the feature. */
  readonly key: string;
  readonly hasId: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly type: (typeof TYPES)[number];
  readonly parts: readonly (readonly GridPoint[])[];
  /** Of the tile. */
  readonly box: GridBox;
  /** Width of the world on the grid. */
  readonly world: number;
}

export interface TileFeature extends RawFeature {
  readonly key: string;
  /** Its key is its own, and not made of all that is known of it. */
  readonly hasId: boolean;
}

const TYPES = ['Unknown', 'Point', 'LineString', 'Polygon'] as const;
/** A tile with more features than this is not meant to be drawn. */
const MOST = 5000;

/** Everything a tile has. `only`: the name of the one layer that is wanted of it; empty: all of them. */
export function piecesIn(content: VectorTile, tile: Tile, only: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [name, layer] of Object.entries(content.layers)) {
    if (only && name !== only) continue;
    const { extent } = layer;
    const [west, north] = [tile.x * extent, tile.y * extent];
    const place = { box: [west, north, west + extent, north + extent] as const, world: extent * 2 ** tile.z };
    for (let i = 0; i < Math.min(layer.length, MOST); i++) {
      const feature = layer.feature(i);
      const type = TYPES[feature.type];
      const parts = feature
        .loadGeometry()
        .map((part) => part.map(({ x, y }): GridPoint => [west + x, north + y]))
        .filter((part) => type !== 'Point' || isIn(part[0]!, place.box));
      if (type === 'Unknown' || parts.length === 0) continue;
      const { id, properties } = feature;
      const own = properties['id'] ?? id;
      const hasId = own !== undefined;
      const key = hasId ? `${name} ${own}` : [name, JSON.stringify(properties), ...(type === 'Point' ? parts[0]! : [])].join(' ');
      pieces.push({ key, hasId, properties, type, parts, ...place });
    }
  }
  return pieces;
}

/** The features of which these are the pieces, each once. */
export function featuresOf(pieces: readonly Piece[]): TileFeature[] {
  const byKey = new Map<string, [Piece, ...Piece[]]>();
  for (const piece of pieces) {
    const known = byKey.get(piece.key);
    if (known) known.push(piece);
    else byKey.set(piece.key, [piece]);
  }
  return [...byKey].map(([key, own]) => ({ key, hasId: own[0].hasId, geometry: geometryOf(own), properties: own[0].properties }));
}

/** A point in the margin of a tile is its neighbour's. */
function isIn([x, y]: GridPoint, [west, north, east, south]: GridBox): boolean {
  return x >= west && y >= north && x < east && y < south;
}

function geometryOf(pieces: readonly [Piece, ...Piece[]]): unknown {
  const [{ type, world }] = pieces;
  const toDegrees = (point: GridPoint) => degrees(point, world);
  if (type === 'Polygon') {
    const polygons = polygonsOf(ringsOf(pieces)).map((rings) => rings.map((ring) => ring.map(toDegrees)));
    return single('Polygon', polygons);
  }
  const parts = pieces.flatMap((piece) => piece.parts).map((part) => part.map(toDegrees));
  return type === 'Point' ? single('Point', parts.flat()) : single('LineString', parts);
}

/** `Point` of one, `MultiPoint` of more. */
function single(type: string, coordinates: readonly unknown[]): unknown {
  return coordinates.length === 1 ? { type, coordinates: coordinates[0] } : { type: `Multi${type}`, coordinates };
}

function ringsOf(pieces: readonly [Piece, ...Piece[]]): readonly (readonly GridPoint[])[] {
  const [{ parts, box }] = pieces;
  const [west, north, east, south] = box;
  const isWhole = parts.every((ring) => ring.every(([x, y]) => x > west && y > north && x < east && y < south));
  if (pieces.length === 1 && isWhole) return parts;
  return stitched(pieces.map((piece) => ({ rings: piece.parts, box: piece.box })));
}

/** Each outer ring with the holes in it. In a tile outer rings go one way round and holes the other; the largest ring is an outer one. */
function polygonsOf(rings: readonly (readonly GridPoint[])[]): (readonly GridPoint[])[][] {
  const sized = rings.map((ring) => ({ ring, area: areaOf(ring) })).sort((a, b) => Math.abs(b.area) - Math.abs(a.area));
  const polygons: (readonly GridPoint[])[][] = [];
  for (const { ring, area } of sized) {
    const isHole = Math.sign(area) !== Math.sign(sized[0]!.area);
    const around = isHole ? polygons.find(([outer]) => isInside(ring[0]!, outer!)) : undefined;
    if (around) around.push(ring);
    else if (area !== 0) polygons.push([ring]);
  }
  return polygons;
}

function areaOf(ring: readonly GridPoint[]): number {
  let area = 0;
  ring.forEach(([x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1)!;
    area += (beforeX - x) * (beforeY + y);
  });
  return area;
}

function isInside([x, y]: GridPoint, ring: readonly GridPoint[]): boolean {
  let inside = false;
  ring.forEach(([toX, toY], index) => {
    const [fromX, fromY] = ring.at(index - 1)!;
    if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
  });
  return inside;
}

function degrees([x, y]: GridPoint, world: number): [number, number] {
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world)));
  return [(x / world) * 360 - 180, (latitude * 180) / Math.PI];
}
