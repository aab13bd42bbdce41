import type { PlaceView } from '../model.js';

/** Some places of a long list or table that are rendered together. */
export interface Chunk {
  readonly places: readonly PlaceView[];
  /** How many come before it. */
  readonly before: number;
  /** How many the whole list has. */
  readonly total: number;
}

/** A chunk takes some milliseconds to render on a phone. */
export const CHUNK = 50;

const made = new WeakMap<readonly PlaceView[], readonly Chunk[]>();

/** A list in chunks; the same list has the same chunks. */
export function chunksOf(places: readonly PlaceView[]): readonly Chunk[] {
  let chunks = made.get(places);
  if (!chunks) {
    chunks = Array.from({ length: Math.ceil(places.length / CHUNK) }, (_, index) => ({
      places: places.slice(index * CHUNK, (index + 1) * CHUNK),
      before: index * CHUNK,
      total: places.length,
    }));
    made.set(places, chunks);
  }
  return chunks;
}
