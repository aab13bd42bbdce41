import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { bytesToHeader, Compression, PMTiles, SharedPromiseCache, TileType, type Source } from 'pmtiles';
import type { Extent } from '../picture/scene.js';
import { LayerFailure } from './failure.js';
import { featuresOf, piecesIn, type Piece, type TileFeature } from './pieces.js';
import { Ranges } from './ranges.js';
import { MOST_FEATURES, wantedIn, type Outcome, type Reader } from './reader.js';
import { tilesIn, zoomFor, type Tile } from './tiles.js';
import { viewOf, widened } from './view.js';

const HEADER = 127;
/** Of one tile or directory when it is unpacked: what swells to more is not meant for a map. */
const MOST_UNPACKED = 8 * 1024 * 1024;
/** Points of all shapes in view: to put more than these together takes too long. */
const MOST_POINTS = 1_000_000;
/** Tiles asked for of one view. */
const MOST_TILES = 36;
/** Tiles that are kept, for who moves back and forth. */
const KEPT_TILES = 150;

/** The vector tiles of a PMTiles archive. `url`: with the name of a layer of the tiles after `#` when only that one is wanted. */
export function pmtiles(url: string): Reader {
  const only = wantedIn(url);
  const tiles = new Map<string, readonly Piece[]>();
  const features = new Map<string, TileFeature>();
  let archive: Archive | undefined;
  let level: number | undefined;
  let last: Outcome = {};

  return async ({ view: asked, signal, take }) => {
    archive ??= await open(url, signal);
    const { minZoom, maxZoom, bounds } = archive;
    const view = asked ? { ...asked, extent: widened(asked.extent) } : viewOf(bounds);
    const z = zoomFor(view, minZoom, maxZoom);
    const { tiles: wanted, cut } = tilesIn(view.extent, z, MOST_TILES);
    const missing = wanted.filter((tile) => !tiles.has(nameOf(tile)));
    if (missing.length === 0 && level === z) return last;

    const { file } = archive;
    const arrived = await Promise.allSettled(missing.map((tile) => piecesOf(file, tile, only, signal)));
    signal.throwIfAborted();
    arrived.forEach((answer, index) => answer.status === 'fulfilled' && tiles.set(nameOf(missing[index]!), answer.value));
    // Those in view are the last to go.
    for (const name of wanted.map(nameOf)) {
      const kept = tiles.get(name);
      if (tiles.delete(name)) tiles.set(name, kept!);
    }
    // A place is never shown from two zoom levels.
    for (const name of tiles.keys()) if (!name.startsWith(`${z}/`) || tiles.size > KEPT_TILES) tiles.delete(name);
    level = z;
    const pieces = [...tiles.values()].flat();
    if (pointsIn(pieces) > MOST_POINTS) throw new LayerFailure('too-large');
    const more = update(features, featuresOf(pieces));
    last = { bounds, ...((cut || more) && { left: { of: undefined } }) };
    await take({ features: [...features.values()], instead: true });
    for (const answer of arrived) if (answer.status === 'rejected') throw answer.reason;
    return last;
  };
}

function pointsIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { parts }) => sum + parts.reduce((points, part) => points + part.length, 0), 0);
}

/**
 * Brings what is shown up to date: each feature once and in the same place of the list as before. One that has an id stays when the tiles
 * of now leave it out, as coarser ones do. Says whether there are more than can be shown.
 */
function update(features: Map<string, TileFeature>, now: readonly TileFeature[]): boolean {
  const current = new Set(now.map(({ key }) => key));
  for (const [key, { hasId }] of features) if (!hasId && !current.has(key)) features.delete(key);
  for (const feature of now) features.set(feature.key, feature);
  for (const key of features.keys()) if (features.size > MOST_FEATURES && !current.has(key)) features.delete(key);
  const more = features.size > MOST_FEATURES;
  for (const key of [...features.keys()].slice(MOST_FEATURES)) features.delete(key);
  return more;
}

interface Archive {
  readonly file: PMTiles;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: Extent;
}

const nameOf = ({ z, x, y }: Tile): string => `${z}/${x}/${y}`;

async function open(url: string, signal: AbortSignal): Promise<Archive> {
  const ranges = new Ranges(url);
  const source: Source = {
    getKey: () => url,
    getBytes: async (offset, length, own = signal) => {
      // The first question is for as much as most headers and directories need.
      const bytes = await ranges.get(offset, length, own, offset === 0);
      if (offset === 0) checkStart(bytes, bytes.length < length);
      return { data: bytes.buffer };
    },
  };
  const file = new PMTiles(source, new SharedPromiseCache(undefined, undefined, unpacked), unpacked);
  const { tileType, minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await file.getHeader();
  if (tileType !== TileType.Mvt) throw new LayerFailure('pictures');
  return { file, minZoom, maxZoom, bounds: [minLon, minLat, maxLon, maxLat] };
}

/** `isAll`: the file ends here. */
function checkStart(bytes: Uint8Array<ArrayBuffer>, isAll: boolean): void {
  if (bytes.length === 0) throw new LayerFailure('empty');
  if (bytes[0] === 0x3c) throw new LayerFailure('web-page');
  if (bytes.length < HEADER) throw new LayerFailure('cut-short');
  const { rootDirectoryOffset, rootDirectoryLength } = bytesToHeader(bytes.buffer);
  if (isAll && rootDirectoryOffset + rootDirectoryLength > bytes.length) throw new LayerFailure('cut-short');
}

async function piecesOf(file: PMTiles, tile: Tile, only: string, signal: AbortSignal): Promise<readonly Piece[]> {
  const answer = await file.getZxy(tile.z, tile.x, tile.y, signal);
  return answer ? piecesIn(new VectorTile(new PbfReader(new Uint8Array(answer.data))), tile, only) : [];
}

/** With the browser's own means, and no further than a map can use. */
async function unpacked(packed: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (compression === Compression.None || compression === Compression.Unknown) return packed;
  if (compression !== Compression.Gzip) throw new LayerFailure('unreadable');
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value);
    length += step.value.length;
    if (length <= MOST_UNPACKED) continue;
    await reader.cancel();
    throw new LayerFailure('too-large');
  }
  return new Blob(chunks).arrayBuffer();
}
