import type { Format } from '@wijkwelvaartswerk/contract';
import { ask, type Answer } from './ask.js';
import { JSON_FIRST, jsonIn } from './geojson.js';

const EXTENSIONS: Readonly<Record<string, Format>> = { fgb: 'flatgeobuf', pmtiles: 'pmtiles', geojson: 'geojson', json: 'geojson' };

/** The format an address speaks of by itself, if it does. */
export function formatIn(url: string): Format | undefined {
  const { pathname } = new URL(url);
  if (/\/collections(\/[^/]+(\/items)?)?\/?$/.test(pathname)) return 'ogc-features';
  return EXTENSIONS[/\.(\w+)$/.exec(pathname)?.[1]?.toLowerCase() ?? ''];
}

/** The format a server answers with; of a GeoJSON file the whole answer, which need not be asked for again. */
export async function formatAt(url: string, signal: AbortSignal): Promise<{ format: Format; answer?: Answer }> {
  const answer = await ask(url, { signal, headers: JSON_FIRST, enough: (first) => binaryFormat(first) !== undefined });
  const binary = binaryFormat(answer.bytes);
  if (binary) return { format: binary };
  return isService(jsonIn(answer.bytes)) ? { format: 'ogc-features' } : { format: 'geojson', answer };
}

function binaryFormat(bytes: Uint8Array): Format | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 7));
  if (start === 'PMTiles') return 'pmtiles';
  return start.startsWith('fgb') ? 'flatgeobuf' : undefined;
}

/** A page of a service leads to other pages. */
function isService(json: unknown): boolean {
  const { links, collections } = (json ?? {}) as { links?: unknown; collections?: unknown };
  return Array.isArray(collections) || (Array.isArray(links) && links.some((link: { rel?: unknown } | null) => RELATIONS.has(link?.rel)));
}

const RELATIONS = new Set<unknown>(['next', 'items', 'data', 'http://www.opengis.net/def/rel/ogc/1.0/data']);
