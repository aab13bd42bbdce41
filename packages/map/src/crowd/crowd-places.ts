import type { PlaceFeature, Position } from '@wijkwelvaartswerk/contract';
import type { TemplateResult } from 'lit';
import type { LayerView, PlaceView } from '../model.js';
import { fromMercator, toMercator } from '../picture/mercator.js';
import type { Points } from '../picture/points.js';
import type { Extent, Marker, MarkerCrowd, PlaceStatus } from '../picture/scene.js';
import type { Bounds } from '../picture/viewport.js';
import type { Crowd } from './crowd.js';
import { renderCrowd, type CrowdListProps } from './crowd-list.js';
import { nearestIn } from './nearest.js';
import { FLAG } from './scan.js';

/** What a person asks and looks at. */
export interface CrowdWishes {
  readonly query: string;
  readonly language: string;
  readonly statuses: ReadonlySet<PlaceStatus>;
  /** What is in view; absent: there is no picture. */
  readonly extent: Extent | undefined;
}

/** What of a crowd is listed. */
export interface CrowdListing {
  readonly places: readonly PlaceView[];
  /** How many there are of that sort: in view, or found. */
  readonly total: number;
  readonly state: 'asking' | 'ready' | 'failed';
}

/** What is needed of the layer and of the model that a crowd is in. */
export interface CrowdHome {
  readonly layer: LayerView;
  readonly viewOf: (id: string, feature: PlaceFeature) => PlaceView;
  /** All places of the map that are known by their id; those that are read join them. */
  readonly places: Map<string, PlaceView>;
}

/** So many are listed. */
const LISTED = 200;
/** So many are read at once where all are wanted: a page can do other things in between. */
const BATCH = 500;
/** So many places tell where all are. */
const SAMPLE = 500;
const EVERYWHERE: Bounds = [-Infinity, -Infinity, Infinity, Infinity];

/** The places of a crowd as the map shows them: all in the picture; in the list those in view or found; in a card the one that is chosen. */
export class CrowdPlaces {
  readonly #crowd: Crowd;
  readonly #home: CrowdHome;
  readonly #read = new Map<number, PlaceView>();
  readonly #indices = new Map<string, number>();
  readonly #sought = new Set<string>();
  #wishes: CrowdWishes = { query: '', language: '', statuses: new Set(), extent: undefined };
  /** What a search found and passes, the best first; nobody searches, or it goes on: nothing. */
  #found: Uint32Array | undefined;
  #asked = new AbortController();
  #listed: CrowdListing = { places: [], total: 0, state: 'asking' };
  #marked: MarkerCrowd;

  constructor(crowd: Crowd, home: CrowdHome) {
    this.#crowd = crowd;
    this.#home = home;
    this.#marked = this.#mark(crowd.points);
  }

  /** How many places there are. */
  get count(): number {
    return this.#crowd.count;
  }

  /** How many of them pass search and filter. `inView`: and are in view. */
  passing(inView: boolean): number {
    if (inView) return this.#marked.points.count(this.#bounds);
    if (this.#found) return this.#found.length;
    return this.#wishes.statuses.size > 0 ? this.#marked.points.columns.order.length : this.count;
  }

  /** A search is going on. */
  get isAsking(): boolean {
    return this.#listed.state === 'asking';
  }

  /** What the picture draws: another object when that is something else. */
  get marked(): MarkerCrowd {
    return this.#marked;
  }

  get listed(): CrowdListing {
    return this.#listed;
  }

  get layer(): LayerView {
    return this.#home.layer;
  }

  /** Whether it lists what a search found, instead of what is in view. */
  get isSearch(): boolean {
    return this.#wishes.query.trim() !== '';
  }

  /** How many are nowhere on the map. */
  get unplaced(): number {
    return this.count - this.#crowd.points.columns.order.length;
  }

  /** Some of the positions, in degrees, the outermost among them: enough to know where all are. */
  get sample(): Position[] {
    const { outermost, points } = this.#crowd.columns;
    const { xs, ys, order } = points;
    const places = [...outermost];
    for (let at = 0; at < order.length; at += Math.max(1, Math.floor(order.length / SAMPLE))) places.push(order[at]!);
    return places.map((place) => fromMercator([xs[place]!, ys[place]!]));
  }

  /** Keeps up with what a person asks and looks at. */
  follow(wishes: CrowdWishes): void {
    const before = this.#wishes;
    this.#wishes = wishes;
    const { query, language, statuses, extent } = wishes;
    if (query !== before.query || language !== before.language || statuses !== before.statuses) void this.#search();
    else if (extent !== before.extent) void this.#list();
  }

  /** Looks for a place by its id, once; answers whether it is still looking. */
  seek(id: string): boolean {
    const { layer, places } = this.#home;
    const prefix = `${layer.id}:`;
    if (places.has(id) || !id.startsWith(prefix)) return false;
    if (this.#sought.has(id)) return !this.#sought.has(`${id} done`);
    this.#sought.add(id);
    void this.#crowd
      .find(id.slice(prefix.length))
      .then((index) => (index === undefined ? undefined : this.#load([index])))
      .catch(() => undefined)
      .then(() => {
        this.#sought.add(`${id} done`);
        this.#crowd.changed();
      });
    return true;
  }

  /** All that pass search and filter, read in full. `inView`: and are in view. */
  async all(inView: boolean): Promise<PlaceView[]> {
    const { layer, viewOf } = this.#home;
    const { points } = this.#marked;
    const wanted = inView ? points.inside(this.#bounds) : (this.#found ?? points.columns.order.slice()).slice().sort();
    const all: PlaceView[] = [];
    for (let at = 0; at < wanted.length; at += BATCH) {
      const places = [...wanted.slice(at, at + BATCH)];
      const features = await this.#crowd.items(places);
      features.forEach((feature, index) => feature && all.push(viewOf(`${layer.id}:${feature.id ?? places[index]}`, feature)));
    }
    return all;
  }

  render(props: CrowdListProps): TemplateResult {
    return renderCrowd(this, props);
  }

  get #bounds(): Bounds {
    const { extent } = this.#wishes;
    return extent ? [...toMercator([extent[0], extent[1]]), ...toMercator([extent[2], extent[3]])] : EVERYWHERE;
  }

  async #search(): Promise<void> {
    const { query, language, statuses } = this.#wishes;
    this.#asked.abort();
    const asked = (this.#asked = new AbortController());
    this.#found = undefined;
    this.#become({ ...this.#listed, state: 'asking' });
    try {
      const passes = (place: number) => statuses.size === 0 || statuses.has(this.#statusOf(place));
      const found = query.trim() ? await this.#crowd.search(query, language, asked.signal) : undefined;
      const { points } = this.#crowd;
      this.#found = found?.filter(passes);
      const isAll = !found && statuses.size === 0;
      this.#marked = this.#mark(isAll ? points : points.only(this.#found ?? points.columns.order.filter(passes)));
      await this.#list();
    } catch {
      if (!asked.signal.aborted) this.#become({ places: [], total: 0, state: 'failed' });
    }
  }

  /** Lists what was found, or else what is in view. */
  async #list(): Promise<void> {
    const { extent, query } = this.#wishes;
    const { points } = this.#marked;
    const [bounds, found] = [this.#bounds, this.#found];
    if (query.trim() && !found) return;
    const total = found ? found.length : points.count(bounds);
    try {
      const places = await this.#load(found ? [...found.subarray(0, LISTED)] : this.#inView(points, bounds));
      if (extent === this.#wishes.extent && query === this.#wishes.query) this.#become({ places, total, state: 'ready' });
    } catch {
      this.#become({ places: [], total, state: 'failed' });
    }
  }

  #inView(points: Points, bounds: Bounds): number[] {
    return bounds === EVERYWHERE ? [...points.columns.order.slice().sort().subarray(0, LISTED)] : nearestIn(points, bounds, LISTED);
  }

  #become(listed: CrowdListing): void {
    this.#listed = listed;
    this.#crowd.changed();
  }

  /** Reads places in full; those that cannot be used are passed over. */
  async #load(places: readonly number[]): Promise<PlaceView[]> {
    const missing = places.filter((place) => !this.#read.has(place));
    if (missing.length > 0) {
      const features = await this.#crowd.items(missing);
      features.forEach((feature, at) => feature && this.#keep(missing[at]!, feature));
    }
    return places.flatMap((place) => this.#read.get(place) ?? []);
  }

  #keep(place: number, feature: PlaceFeature): void {
    const { layer, viewOf, places } = this.#home;
    const own = `${layer.id}:${feature.id ?? place}`;
    // Of two with one id the second is known by its number in the file.
    const view = viewOf(places.has(own) ? `${layer.id}:#${place}` : own, feature);
    this.#read.set(place, view);
    this.#indices.set(view.id, place);
    places.set(view.id, view);
  }

  #mark(points: Points): MarkerCrowd {
    const { id: layer, category } = this.#home.layer;
    return {
      ...{ layer, category, points },
      marker: (place) => this.#marker(place),
      indexOf: (id) => this.#indices.get(id) ?? numberIn(id, `${layer}:#`),
      load: (place) => (this.#read.has(place) ? undefined : this.#load([place])),
    };
  }

  #marker(place: number): Marker {
    const { id: layer, category, symbol } = this.#home.layer;
    const { xs, ys } = this.#crowd.points.columns;
    const { id = `${layer}:#${place}`, name = '' } = this.#read.get(place) ?? {};
    return {
      ...{ id, layer, name, category, symbol, label: '' },
      position: fromMercator([xs[place]!, ys[place]!]),
      approximate: (this.#crowd.columns.flags[place]! & FLAG.approximate) !== 0,
      status: this.#statusOf(place),
    };
  }

  #statusOf(place: number): PlaceStatus {
    const flags = this.#crowd.columns.flags[place]!;
    return flags & FLAG.planned ? 'planned' : flags & FLAG.closed ? 'closed' : 'now';
  }
}

function numberIn(id: string, prefix: string): number | undefined {
  const number = id.startsWith(prefix) ? Number(id.slice(prefix.length)) : NaN;
  return Number.isInteger(number) ? number : undefined;
}
