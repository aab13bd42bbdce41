import { ByteBuffer } from 'flatbuffers';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { fromGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import { fromByteBuffer, type HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js';
import type { Extent } from '../picture/scene.js';
import { gridOf, type Grid } from './crs.js';
import { LayerFailure } from './failure.js';
import { search, type Hit, type Hits } from './packed-tree.js';
import { Ranges } from './ranges.js';
import { MOST_FEATURES, type Outcome, type Question, type RawFeature, type Reader } from './reader.js';
import { Covered, widened } from './view.js';

/** `fgb` and the version, twice; only the first time matters. */
const MAGIC = [0x66, 0x67, 0x62, 0x03];
const MAGIC_LENGTH = 8;
/** Before a header or a feature stands its length. */
const PREFIX = 4;
/** Most headers, and the top of the tree of a small file, are in so many bytes. */
const FIRST = 16 * 1024;
const MOST_HEADER = 1024 * 1024;
/** Features no further apart than this are asked for together, until they are so many bytes. */
const GAP = 128 * 1024;
const MOST_BATCH = 4 * 1024 * 1024;

type Take = Question['take'];

interface File {
  readonly ranges: Ranges;
  readonly header: HeaderMeta;
  readonly crs: string | undefined;
  readonly grid: Grid | undefined;
  /** Where the tree and the features begin. */
  readonly tree: number;
  readonly features: number;
  readonly bounds: Extent | undefined;
}

/** A FlatGeobuf file, asked for by extent when it has an index. `crs`: what the dossier says about its coordinates. */
export function flatgeobuf(url: string, crs: string | undefined): Reader {
  const covered = new Covered();
  let file: File | undefined;
  let last: Outcome = {};

  return async ({ view, signal, take }) => {
    file ??= await open(new Ranges(url), crs, signal);
    const { header, bounds } = file;
    if (header.featuresCount === 0 && header.indexNodeSize > 0) return { whole: true, bounds };
    if (header.indexNodeSize === 0) return { ...(await readInOrder(file, signal, take)), bounds };
    if (view && covered.has(view.extent)) return last;
    const extent = view && widened(view.extent);
    const { hits, cut } = await find(file, extent, signal);
    const wanted = hits.slice(0, MOST_FEATURES);
    const arriving = batchesOf(wanted).map((batch) => readBatch(file!, batch, signal));
    // Whichever fails is heard of in its turn.
    for (const batch of arriving) batch.catch(() => {});
    for (const batch of arriving) {
      const { features, cut: short } = await batch;
      await take({ features, crs: file.crs });
      if (short) throw new LayerFailure('cut-short');
    }
    const more = cut || hits.length > wanted.length;
    if (!more && extent) covered.add(extent);
    last = { bounds, whole: !more && !view, ...(more && { left: { of: cut ? undefined : hits.length } }) };
    return last;
  };
}

async function open(ranges: Ranges, declared: string | undefined, signal: AbortSignal): Promise<File> {
  const first = await ranges.get(0, FIRST, signal, true);
  if (first.length === 0) throw new LayerFailure('empty');
  if (!MAGIC.every((byte, at) => first[at] === byte)) throw new LayerFailure(first[0] === 0x3c ? 'web-page' : 'unreadable');
  if (first.length < MAGIC_LENGTH + PREFIX) throw new LayerFailure('cut-short');
  const length = new DataView(first.buffer).getUint32(MAGIC_LENGTH, true);
  if (length < 8 || length > MOST_HEADER) throw new LayerFailure('unreadable');
  const end = MAGIC_LENGTH + PREFIX + length;
  const bytes = end <= first.length ? first.slice(MAGIC_LENGTH, end) : await ranges.get(MAGIC_LENGTH, PREFIX + length, signal);
  const header = fromByteBuffer(new ByteBuffer(bytes));
  const { featuresCount: count, indexNodeSize: node, envelope } = header;
  if (!Number.isSafeInteger(count) || count < 0 || node === 1) throw new LayerFailure('unreadable');
  const crs = declared ?? crsIn(header);
  const grid = await gridOf(crs);
  return {
    ranges,
    header,
    crs,
    grid,
    tree: end,
    // Of nothing at all the library would count for ever.
    features: end + (count > 0 && node > 0 ? calcTreeSize(count, node) : 0),
    bounds: envelope && envelope.length >= 4 ? inDegrees([...envelope] as unknown as Extent, grid) : undefined,
  };
}

function crsIn({ crs }: HeaderMeta): string | undefined {
  return crs ? (crs.code > 0 ? `${crs.org ?? 'EPSG'}:${crs.code}` : (crs.code_string ?? undefined)) : undefined;
}

function inDegrees([west, south, east, north]: Extent, grid: Grid | undefined): Extent {
  if (!grid) return [west, south, east, north];
  return [...grid.toDegrees([west, south]), ...grid.toDegrees([east, north])] as unknown as Extent;
}

async function find({ ranges, header, grid, tree }: File, extent: Extent | undefined, signal: AbortSignal): Promise<Hits> {
  const within = extent ? (grid?.fromDegrees(extent) ?? extent) : ([-Infinity, -Infinity, Infinity, Infinity] as const);
  return search(header.featuresCount, header.indexNodeSize, within, async (offset, length) => {
    const { buffer } = await ranges.get(tree + offset, length, signal);
    return new DataView(buffer);
  });
}

/** Neighbours in the file, to be asked for at once. */
function batchesOf(hits: readonly Hit[]): Hit[][] {
  const batches: Hit[][] = [];
  let start = 0;
  let end = -Infinity;
  for (const hit of hits) {
    const { offset, length = 0 } = hit;
    if (length < 0) throw new LayerFailure('unreadable');
    if (offset - end <= GAP && offset + length - start <= MOST_BATCH) batches.at(-1)!.push(hit);
    else {
      batches.push([hit]);
      start = offset;
    }
    end = offset + length;
  }
  return batches;
}

/** What of a batch is there. `cut`: not all of it, as the file ends before. */
async function readBatch(file: File, batch: readonly Hit[], signal: AbortSignal): Promise<{ features: RawFeature[]; cut: boolean }> {
  const { ranges, header, features: base } = file;
  const first = batch[0]!.offset;
  const last = batch.at(-1)!;
  const end = last.offset + (last.length ?? (await lengthOfLast(ranges, base + last.offset, signal)));
  const bytes = await ranges.get(base + first, end - first, signal, true);
  const there = batch.filter(({ offset }) => isThere(bytes, offset - first));
  return { features: there.map(({ index, offset }) => featureAt(bytes, offset - first, index, header)), cut: there.length < batch.length };
}

/** Of the last feature of the file nothing says how long it is but the end of the file, or its own first bytes. */
async function lengthOfLast(ranges: Ranges, at: number, signal: AbortSignal): Promise<number> {
  if (ranges.size) return Math.min(Math.max(ranges.size - at, PREFIX), MOST_BATCH);
  return lengthOf(await ranges.get(at, PREFIX, signal), 0);
}

/** The features of a file without an index, one after the other, as many as a map can show. */
async function readInOrder({ ranges, header, features: start, crs }: File, signal: AbortSignal, take: Take): Promise<Outcome> {
  const rest = (ranges.size ?? Infinity) - start;
  const bytes = rest > 0 ? await ranges.get(start, Math.min(rest, MOST_BATCH), signal, true) : new Uint8Array();
  const features: RawFeature[] = [];
  let at = 0;
  while (features.length < MOST_FEATURES && isThere(bytes, at)) {
    features.push(featureAt(bytes, at, features.length, header));
    at += lengthOf(bytes, at);
  }
  await take({ features, crs });
  const all = at === bytes.length && bytes.length < MOST_BATCH;
  if (!all && features.length < MOST_FEATURES && bytes.length < MOST_BATCH) throw new LayerFailure('cut-short');
  if (all && features.length < header.featuresCount) throw new LayerFailure('cut-short');
  return { whole: true, ...(!all && { left: { of: header.featuresCount || undefined } }) };
}

/** With the length before it. */
function lengthOf(bytes: Uint8Array, at: number): number {
  return PREFIX + new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}

function isThere(bytes: Uint8Array, at: number): boolean {
  return at >= 0 && at + PREFIX <= bytes.length && at + lengthOf(bytes, at) <= bytes.length;
}

function featureAt(bytes: Uint8Array, at: number, index: number, header: HeaderMeta): RawFeature {
  // The library wants its numbers where it counts from.
  const feature = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(bytes.slice(at, at + lengthOf(bytes, at))));
  const geometry = feature.geometry();
  return {
    key: index,
    geometry: geometry ? fromGeometry(geometry, header.geometryType) : null,
    properties: parseProperties(feature, header.columns),
  };
}
