import { publishDossier, textIn, type Dossier, type Issue, type PlaceFeature, type PlacesLayer } from '@wijkwelvaartswerk/contract';
import { checked } from '../data/checked.js';
import { gridOf, inDegrees, type Grid } from '../data/crs.js';
import { idOf, placeFrom } from '../data/fields.js';
import type { RawFeature } from '../data/reader.js';
import { middleOf } from '../extent.js';
import { rankOf, wordsOf } from '../list/search.js';
import { toMercator } from '../picture/mercator.js';
import { sortedPoints, type PointColumns } from '../picture/sort-points.js';
import { holds, lowerCase } from './bytes.js';
import { FLAG, isOdd, scanFeatures, type Scan } from './scan.js';
import type { Work } from './slices.js';

/** What the places of a layer are read from. */
export interface CrowdTask {
  /** Of a GeoJSON file, as they came. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
  /** Without its data. */
  readonly layer: PlacesLayer;
  readonly dossier: CrowdDossier;
}

/** What of a dossier a place of it may speak of. */
export type CrowdDossier = Pick<Dossier, 'version' | 'language' | 'neighbourhood' | 'organisations' | 'sources'>;

/** What can be drawn of the places without reading any of them. */
export interface CrowdColumns {
  readonly points: PointColumns;
  /** The places furthest to the west, south, east and north. */
  readonly outermost: readonly number[];
  /** `FLAG`s of each place. */
  readonly flags: Uint8Array;
  /** How many places there are; those that could not be used are not counted. */
  readonly count: number;
  /** What is wrong with single places: the first of it. */
  readonly issues: readonly Issue[];
  /** How many were left out. */
  readonly leftOut: number;
  /** The file stops too early. */
  readonly isCut: boolean;
}

const MOST_ISSUES = 200;
/** So many features are looked at before work can pause; of those that are read in full fewer. */
const [STRIDE, READ] = [1 << 13, 16];

/**
 * Reads a file of very many places without making objects of them: only what is listed or opened is read in full, and checked by the
 * contract like every other place. It needs no page, so that it can run in a worker.
 */
export class CrowdReader {
  readonly #task: Pick<CrowdTask, 'layer' | 'dossier'>;
  readonly #bytes: Uint8Array;
  readonly #scan: Scan;
  readonly #grid: Grid | undefined;
  /** What is known of places in full, because it had to be: of persons, as it may be seen by all. */
  readonly #published = new Map<number, PlaceFeature>();
  /** Of persons, as the file has them: needed to know what may not be read elsewhere. They never leave this. */
  readonly #private: PlaceFeature[] = [];
  readonly #gone = new Set<number>();
  readonly #issues: Issue[] = [];

  private constructor(task: CrowdTask, bytes: Uint8Array, scan: Scan, grid: Grid | undefined) {
    this.#task = { layer: task.layer, dossier: task.dossier };
    this.#bytes = bytes;
    this.#scan = scan;
    this.#grid = grid;
  }

  /**
   * Reads the file; nothing when it holds no feature collection. `run`: does work, at once or bit by bit.
   * Fails with a `LayerFailure` when it is in a coordinate system that nobody knows.
   */
  static async read(
    task: CrowdTask,
    run: <Answer>(work: Work<Answer>) => Promise<Answer>,
  ): Promise<{ reader: CrowdReader; columns: CrowdColumns } | undefined> {
    const { pieces, layer } = task;
    const bytes = await run(joined(pieces));
    const scan = await run(scanFeatures(bytes, layer.fields ?? {}));
    if (!scan) return undefined;
    const grid = await gridOf(layer.crs ?? crsIn(bytes, scan));
    const reader = new CrowdReader(task, bytes, scan, grid);
    await run(reader.#settle());
    const points = await run(sortedPoints(scan.xs, scan.ys));
    const columns: CrowdColumns = {
      points,
      outermost: await run(outermost(points)),
      flags: scan.flags,
      count: scan.count - reader.#gone.size,
      issues: reader.#issues.slice(0, MOST_ISSUES),
      leftOut: reader.#gone.size,
      isCut: scan.isCut,
    };
    return { reader, columns };
  }

  /** The places at these indices, as they may be seen by all; nothing for one that cannot be used. */
  *items(indices: readonly number[]): Work<(PlaceFeature | undefined)[]> {
    const items: (PlaceFeature | undefined)[] = [];
    for (const [count, index] of indices.entries()) {
      items.push(this.#published.get(index) ?? (this.#gone.has(index) ? undefined : this.#place(index)));
      if (count % READ === READ - 1) yield;
    }
    return this.#publish(items);
  }

  /** Index of the place with this id; else of the one that has this index and no id. */
  *find(id: string): Work<number | undefined> {
    const [word] = /[\w-]+/.exec(id) ?? [];
    const part = lowerCase(word ?? '');
    for (let index = 0; index < this.#scan.count; index++) {
      if (index % STRIDE === 0) yield;
      if (this.#isPlain(index) && !holds(this.#bytes, this.#scan.starts[index]!, this.#scan.ends[index]!, part)) continue;
      if (!this.#gone.has(index) && this.#idOf(index) === id) return index;
    }
    const index = Number(id);
    return Number.isInteger(index) && index >= 0 && index < this.#scan.count && this.#idOf(index) === undefined ? index : undefined;
  }

  /** Indices of the places that answer a question, the best first: as `searchPlaces` finds them. `language`: in which names are read. */
  *search(query: string, language: string): Work<Uint32Array> {
    const words = wordsOf(query);
    const parts = words.map(lowerCase);
    const { count, starts, ends } = this.#scan;
    const ranked: number[][] = [[], [], [], []];
    let read = 0;
    for (let index = 0; index < count && words.length > 0; index++) {
      if (index % STRIDE === 0) yield;
      if (this.#isPlain(index) && !parts.every((part) => holds(this.#bytes, starts[index]!, ends[index]!, part))) continue;
      if (this.#gone.has(index)) continue;
      const rank = this.#rank(index, words, language);
      if (rank !== undefined) ranked[rank]!.push(index);
      if (++read % (READ * 8) === 0) yield;
    }
    return Uint32Array.from(ranked.flat());
  }

  #rank(index: number, words: readonly string[], language: string): number | undefined {
    const place = this.#published.get(index) ?? (this.#private.length > 0 ? this.#publish([this.#place(index)])[0] : this.#asIs(index));
    if (!place?.properties) return undefined;
    const { name, address, number } = place.properties;
    const say = (text: PlaceFeature['properties']['name'] | undefined) => (text ? textIn(text, language, this.#task.dossier.language) : '');
    return rankOf({ number, name: say(name), address: say(address), feature: place }, words);
  }

  /** Bytes in which words are as they are asked for. */
  #isPlain(index: number): boolean {
    return (this.#scan.flags[index]! & FLAG.plain) !== 0 && !this.#published.has(index);
  }

  /** Turns positions into those of the picture, and reads in full what is not plainly in order or about a person. */
  *#settle(): Work<void> {
    const { count, xs, ys, flags } = this.#scan;
    const persons: number[] = [];
    let read = 0;
    for (let index = 0; index < count; index++) {
      if (index % STRIDE === 0) yield;
      if (this.#grid && Number.isFinite(xs[index]!))
        [xs[index], ys[index]] = this.#grid.toDegrees([xs[index]!, ys[index]!]) as [number, number];
      if (isOdd(xs[index]!, ys[index]!)) flags[index]! |= FLAG.odd;
      if (flags[index]! & (FLAG.odd | FLAG.private)) {
        const place = this.#place(index, true);
        const isPerson = place !== undefined && (flags[index]! & FLAG.private) !== 0;
        if (!place) this.#gone.add(index);
        if (isPerson) {
          persons.push(index);
          this.#private.push(place);
        }
        this.#moveTo(index, isPerson ? undefined : place);
        this.#describe(index, place);
        if (++read % READ === 0) yield;
      } else [xs[index], ys[index]] = toMercator([xs[index]!, ys[index]!]);
    }
    if (persons.length === 0) return;
    this.#publish(this.#private).forEach((place, at) => {
      const index = persons[at]!;
      this.#published.set(index, place!);
      this.#moveTo(index, place);
      this.#describe(index, place);
    });
  }

  #moveTo(index: number, place: PlaceFeature | undefined): void {
    const { xs, ys } = this.#scan;
    [xs[index], ys[index]] = place?.geometry ? toMercator(middleOf(place.geometry)) : [NaN, NaN];
  }

  /** How a place is drawn, as the contract has read it. */
  #describe(index: number, place: PlaceFeature | undefined): void {
    const { status = 'now', precision = 'exact' } = place?.properties ?? {};
    const how = { now: 0, planned: FLAG.planned, closed: FLAG.closed }[status] | (precision === 'exact' ? 0 : FLAG.approximate);
    const kept = this.#scan.flags[index]! & (FLAG.private | FLAG.odd | FLAG.plain);
    this.#scan.flags[index] = kept | how;
  }

  /** A place as the contract reads it; nothing when it cannot be used. `tell`: keeps in mind what is wrong with it. */
  #place(index: number, tell = false): PlaceFeature | undefined {
    const { layer, dossier } = this.#task;
    const raw = this.#raw(index);
    const found = raw && (this.#grid ? inDegrees(raw, this.#grid) : raw);
    const { items, issues } = checked({ id: layer.id, layer }, [found!], dossier);
    if (tell && this.#issues.length < MOST_ISSUES)
      this.#issues.push(...issues.map((issue) => ({ ...issue, path: issue.path.replace('/features/0', `/features/${index}`) })));
    return items[0] as PlaceFeature | undefined;
  }

  /** A place without a check: enough to search in. */
  #asIs(index: number): PlaceFeature | undefined {
    const { layer } = this.#task;
    const raw = this.#raw(index);
    return raw && (placeFrom(raw, layer.fields ?? {}, layer.id) as unknown as PlaceFeature);
  }

  #raw(index: number): RawFeature | undefined {
    const { starts, ends } = this.#scan;
    try {
      return JSON.parse(decoder.decode(this.#bytes.subarray(starts[index], ends[index]))) as RawFeature;
    } catch {
      return undefined;
    }
  }

  #idOf(index: number): string | undefined {
    const { layer } = this.#task;
    const raw = this.#raw(index);
    const id = raw && idOf(raw, layer.fields ?? {}, layer.id);
    return id === undefined ? undefined : String(id);
  }

  /** As they may be seen by all, also when one tells of a person that another one names. */
  #publish(places: readonly (PlaceFeature | undefined)[]): (PlaceFeature | undefined)[] {
    const { layer, dossier } = this.#task;
    if (this.#private.length === 0) return [...places];
    const known = places.filter((place) => place !== undefined);
    const features = [...known, ...this.#private] as never;
    const all = { ...dossier, map: { layers: [{ ...layer, features: { type: 'FeatureCollection' as const, features } }] } };
    const { map } = publishDossier(all).dossier;
    const published = (map!.layers[0] as PlacesLayer).features!.features;
    let next = 0;
    return places.map((place) => place && published[next++]);
  }
}

const decoder = new TextDecoder();

function* joined(pieces: readonly Uint8Array[]): Work<Uint8Array> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
    yield;
  }
  return bytes;
}

function* outermost({ xs, ys, order }: PointColumns): Work<number[]> {
  const first = order[0];
  if (first === undefined) return [];
  let [west, south, east, north] = [first, first, first, first];
  for (let at = 0; at < order.length; at++) {
    const place = order[at]!;
    if (xs[place]! < xs[west]!) west = place;
    if (xs[place]! > xs[east]!) east = place;
    if (ys[place]! < ys[south]!) south = place;
    if (ys[place]! > ys[north]!) north = place;
    if (at % STRIDE === 0) yield;
  }
  return [west, south, east, north];
}

/** The name of a coordinate system, in a member that GeoJSON had before RFC 7946. */
function crsIn(bytes: Uint8Array, { crs }: Scan): string | undefined {
  try {
    const json = crs && (JSON.parse(decoder.decode(bytes.subarray(...crs))) as { properties?: { name?: unknown } } | null);
    return typeof json?.properties?.name === 'string' ? json.properties.name : undefined;
  } catch {
    return undefined;
  }
}
