import type { Dossier, Layer, PlacesLayer } from '@wijkwelvaartswerk/contract';
import { LayerFailure } from '../data/failure.js';
import type { Crowd } from './crowd.js';

/** From this many bytes on the places of a file are a crowd. */
const LARGE = 2 * 1024 * 1024;
/** Or from this many on; a file with so many is seldom smaller than `MEDIUM` bytes. */
const [MANY, MEDIUM] = [10_000, 900_000];
const START = 2048;
const FEATURE = [...'"Feature"'].map((letter) => letter.charCodeAt(0));

/** The places of a large GeoJSON file; nothing when it is an ordinary one, or holds something else. The bytes are given away. */
export async function crowdIn(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  layer: Layer,
  dossier: Dossier,
  signal: AbortSignal,
): Promise<Crowd | undefined> {
  if (layer.kind !== 'places' || !isLarge(pieces)) return undefined;
  const module = await import('./crowd.js').catch(() => {
    throw new LayerFailure('program');
  });
  signal.throwIfAborted();
  const { version, language, neighbourhood, organisations, sources } = dossier;
  const task = { pieces, layer: withoutData(layer), dossier: { version, language, neighbourhood, organisations, sources } };
  const crowd = await module.openCrowd(task, signal);
  if (!crowd) throw new LayerFailure('unreadable');
  if (crowd.count === 0) {
    crowd.close();
    throw new LayerFailure(crowd.columns.isCut ? 'cut-short' : 'empty');
  }
  return crowd;
}

/** Whether it is a collection of more places than can be objects. */
export function isLarge(pieces: readonly Uint8Array[]): boolean {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length < MEDIUM || !/^\s*\{[^]*"features"\s*:\s*\[/.test(new TextDecoder().decode(pieces[0]!.subarray(0, START)))) return false;
  return length >= LARGE || pieces.reduce((sum, piece) => sum + countFeatures(piece), 0) >= MANY;
}

function countFeatures(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(FEATURE[0]!); at >= 0; at = bytes.indexOf(FEATURE[0]!, at + 1))
    if (FEATURE.every((byte, index) => bytes[at + index] === byte)) count++;
  return count;
}

function withoutData({ features: _, ...layer }: PlacesLayer): PlacesLayer {
  return layer;
}
