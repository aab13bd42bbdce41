import { askPieces, joined, type Answer, type PiecesAnswer } from './ask.js';
import { LayerFailure } from './failure.js';
import type { Batch, RawFeature, Reader } from './reader.js';

export const JSON_FIRST = { accept: 'application/geo+json, application/json;q=0.9, */*;q=0.1' };

type Pieces = PiecesAnswer['pieces'];

/** Larger than an ordinary file may be: one of very many places is not made into objects. */
const MOST = 512 * 1024 * 1024;

/** A GeoJSON file. `answer`: it, when it is there already; `large`: takes one with very many places, and answers whether it did. */
export function geojson(url: string, answer?: Answer, large?: (pieces: Pieces, signal: AbortSignal) => Promise<boolean>): Reader {
  return async ({ signal, take }) => {
    const asking = { signal, headers: JSON_FIRST, ...(large && { most: MOST }) };
    const pieces = answer ? [answer.bytes] : (await askPieces(url, asking)).pieces;
    if (await large?.(pieces, signal)) return { whole: true };
    await take(readGeoJson(joined(pieces)));
    return { whole: true };
  };
}

/** The features in the bytes of a GeoJSON file: of a collection, a single one, a bare geometry, or a list of plain rows. */
export function readGeoJson(bytes: Uint8Array): Batch {
  const json = jsonIn(bytes);
  return { features: featuresIn(json), crs: crsOf(json) };
}

/** The JSON in these bytes. Says what it is when it is something else. */
export function jsonIn(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new LayerFailure('empty');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new LayerFailure(/^\s*</.test(text) ? 'web-page' : isCutShort(text) ? 'cut-short' : 'unreadable');
  }
}

/** The list of features, or of rows that become the properties of features without a geometry. */
function featuresIn(json: unknown): RawFeature[] {
  if (Array.isArray(json)) return json.map((row: unknown) => (isFeature(row) ? row : { properties: row }));
  const { type, features, lines, flows } = (json ?? {}) as Record<string, unknown>;
  const list = features ?? lines ?? flows;
  if (Array.isArray(list)) return featuresIn(list);
  if (type === 'Feature') return [json as RawFeature];
  if (isGeometry(json)) return [{ geometry: json }];
  throw new LayerFailure('unreadable');
}

const isFeature = (value: unknown): value is RawFeature =>
  typeof value === 'object' && value !== null && ('properties' in value || 'geometry' in value);
const isGeometry = (value: unknown): boolean => Array.isArray((value as { coordinates?: unknown } | null)?.coordinates);

/** The name in the `crs` that GeoJSON had before RFC 7946, and that programs still write. */
function crsOf(json: unknown): string | undefined {
  const name = (json as { crs?: { properties?: { name?: unknown } } | null } | null)?.crs?.properties?.name;
  return typeof name === 'string' ? name : undefined;
}

/** Whether brackets stay open to the end, outside of texts. */
function isCutShort(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (mark === '[' || mark === '{') open++;
    else if (mark === ']' || mark === '}') open--;
  }
  return open > 0;
}
