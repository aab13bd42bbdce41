import type { Background, Dossier, Format, Issue, Layer, PlaceFeature } from '@wijkwelvaartswerk/contract';
import { agree, agreed, otherHost } from '../consent.js';
import type { Crowd } from '../crowd/crowd.js';
import { crowdIn } from '../crowd/crowd-file.js';
import { middleOf } from '../extent.js';
import type { Extent } from '../picture/scene.js';
import { doubt, type Answer, type PiecesAnswer } from './ask.js';
import { checked, filled, type Item, type Part } from './checked.js';
import { gridOf, inDegrees } from './crs.js';
import { failureOf, LayerFailure } from './failure.js';
import { idOf } from './fields.js';
import { formatAt, formatIn } from './format.js';
import { geojson } from './geojson.js';
import type { LayerLoad } from './load.js';
import { MOST_FEATURES, type Batch, type Outcome, type RawFeature, type Reader } from './reader.js';
import { contains, widened, type View } from './view.js';

export interface LayerFileOptions {
  readonly dossier: Dossier;
  /** An address of the dossier as an absolute one that may be asked; else `undefined`. */
  readonly link: (address: string | undefined) => string | undefined;
  readonly changed: () => void;
  readonly failed: (part: Part, failure: LayerFailure, url: string | undefined) => void;
}

/** Items out of view that are kept beside those in view. */
const KEPT = 2 * MOST_FEATURES;
/** Mistakes that are kept of one file; of those after it only the number is. */
const MOST_ISSUES = 200;
/** Columns that are named to who has to say what is in them. */
const MOST_COLUMNS = 15;

/** What one layer, or the background, keeps in a file or with a service of its own. */
export class LayerFile {
  readonly part: Part;
  readonly #options: LayerFileOptions;
  readonly #url: string | undefined;
  readonly #host: string | undefined;
  #state: LayerLoad['state'] = 'loading';
  #failure?: LayerFailure | undefined;
  #issues: readonly Issue[] = [];
  #outcome: Outcome = {};
  #items: readonly Item[] = [];
  #crowd?: Crowd | undefined;
  #known = new Set<string>();
  #read?: Reader | undefined;
  #format?: Format | undefined;
  #asks?: { readonly view: View | undefined; readonly request: AbortController } | undefined;
  #filled?: Layer | Background | undefined;
  #load?: LayerLoad | undefined;

  constructor(part: Part, options: LayerFileOptions) {
    this.part = part;
    this.#options = options;
    const url = options.link('layer' in part ? part.layer.href : part.background.href);
    this.#url = url && /^https?:/.test(url) ? url : undefined;
    this.#host = this.#url && otherHost(this.#url);
    this.#format = 'layer' in part ? (part.layer.format ?? (this.#url ? formatIn(this.#url) : undefined)) : 'geojson';
  }

  /** How far it is; the same object until something changes. */
  get load(): LayerLoad {
    return (this.#load ??= {
      state: this.#state,
      shown: this.#items.length + (this.#crowd?.count ?? 0),
      host: this.#host,
      failure: this.#failure,
      issues: this.#issues,
      left: this.#outcome.left,
    });
  }

  /** The part with all in it that has come; nothing when that is nothing. */
  get filled(): Layer | Background | undefined {
    if (this.#items.length === 0) return undefined;
    return (this.#filled ??= filled(this.part, this.#items, this.#format));
  }

  /** The places of a file that has very many. */
  get crowd(): Crowd | undefined {
    return this.#crowd;
  }

  /** Whether what is there depends on where someone looks: there may be more elsewhere. */
  get isPartial(): boolean {
    return this.#format !== 'geojson' && !this.#outcome.whole;
  }

  /** Where the data lies, when the file says so. */
  get bounds(): Extent | undefined {
    return this.#outcome.bounds;
  }

  /** Asks for what lies in a view, unless that is there or on its way. Of another host only when someone agreed. */
  look(view: View | undefined): void {
    if (this.#host && !agreed(this.#host)) return this.#become('asking');
    if (this.#state === 'failed' || this.#isDone || (this.#asks && this.#isWithin(view))) return;
    void this.#ask(view);
  }

  /** A person agrees that this host is asked. */
  agree(): void {
    if (this.#host) agree(this.#host);
  }

  /** Asks again, from the beginning. */
  retry(view: View | undefined): void {
    if (this.#url) doubt(this.#url);
    this.#read = undefined;
    this.#outcome = {};
    this.#state = 'loading';
    this.#close();
    if (this.#items.length === 0) this.#forget();
    this.look(view);
  }

  stop(): void {
    this.#asks?.request.abort();
    this.#asks = undefined;
  }

  /** The map is gone. */
  end(): void {
    this.stop();
    this.#close();
  }

  get #layer(): Layer | undefined {
    return 'layer' in this.part ? this.part.layer : undefined;
  }

  /** There is no more to come, wherever someone looks. */
  get #isDone(): boolean {
    return this.#outcome.whole || (!this.#byExtent && this.#state === 'ready');
  }

  /** Whether what is asked for now will answer for this view as well. */
  #isWithin(view: View | undefined): boolean {
    if (this.#format === 'geojson') return true;
    const asked = this.#asks?.view;
    if (!asked || !view) return asked === view;
    return contains(widened(asked.extent), view.extent) && Math.abs(Math.log2(asked.resolution / view.resolution)) < 0.5;
  }

  async #ask(view: View | undefined): Promise<void> {
    this.stop();
    const request = new AbortController();
    const { signal } = request;
    this.#asks = { view, request };
    this.#become('loading');
    try {
      if (!this.#url) throw new LayerFailure('no-address');
      this.#read ??= await this.#open(this.#url, signal);
      const take = async (batch: Batch): Promise<void> => this.#take(batch, view, signal);
      const outcome = await this.#read({ view: this.#byExtent ? view : undefined, signal, take });
      signal.throwIfAborted();
      this.#outcome = outcome;
      if (this.#outcome.whole && this.#items.length === 0 && !this.#crowd) throw new LayerFailure('empty');
      if (this.#crowd?.columns.isCut) throw new LayerFailure('cut-short');
      this.#become('ready');
    } catch (error) {
      if (!signal.aborted) this.#fail(failureOf(error));
    } finally {
      if (this.#isLast(request)) this.#asks = undefined;
    }
  }

  #isLast(request: AbortController): boolean {
    return this.#asks?.request === request;
  }

  /** Lines and flows are not where their file says, but where their places are. */
  get #byExtent(): boolean {
    return this.#layer?.kind !== 'network' && this.#layer?.kind !== 'flows';
  }

  async #open(url: string, signal: AbortSignal): Promise<Reader> {
    let answer: Answer | undefined;
    if (!this.#format) ({ format: this.#format, answer } = await formatAt(url, signal));
    const layer = this.#layer;
    const format = this.#format;
    try {
      if (format === 'flatgeobuf') return (await import('./flatgeobuf.js')).flatgeobuf(url, crsOf(this.part));
      if (format === 'pmtiles') return (await import('./pmtiles.js')).pmtiles(url);
      if (format === 'ogc-features') return (await import('./ogc-features.js')).ogcFeatures(url);
    } catch {
      throw new LayerFailure('program');
    }
    return geojson(url, answer, layer && ((pieces, asked) => this.#takeCrowd(pieces, layer, asked)));
  }

  /** Answers whether there are so many places in a file that they are not made into objects. */
  async #takeCrowd(pieces: PiecesAnswer['pieces'], layer: Layer, signal: AbortSignal): Promise<boolean> {
    this.#crowd = await crowdIn(pieces, layer, this.#options.dossier, signal);
    if (!this.#crowd) return false;
    this.#crowd.changed = () => this.#options.changed();
    this.#issues = this.#crowd.columns.issues;
    return true;
  }

  #close(): void {
    this.#crowd?.close();
    this.#crowd = undefined;
  }

  async #take({ features: raw, crs, instead }: Batch, view: View | undefined, signal: AbortSignal): Promise<void> {
    const grid = await gridOf(crsOf(this.part) ?? crs);
    signal.throwIfAborted();
    if (instead) this.#forget();
    const fresh = raw.filter((one) => !this.#known.has(this.#keyOf(one)));
    for (const one of fresh) this.#known.add(this.#keyOf(one));
    const { items, issues } = checked(this.part, grid ? fresh.map((one) => inDegrees(one, grid)) : fresh, this.#options.dossier);
    this.#issues = [...this.#issues, ...issues].slice(0, MOST_ISSUES);
    this.#items = this.#inReach(instead ? items : [...this.#items, ...items], view);
    this.#filled = undefined;
    if (this.#items.length === 0 && fresh.length > 0) this.#failAll(fresh, issues);
    this.#become('loading');
  }

  /** What tells an item from those that came before; nothing does that in a file that comes at once. */
  #keyOf(raw: RawFeature): string {
    return String(idOf(raw, this.#layer?.fields ?? {}, this.part.id) ?? '');
  }

  /** The items, without those out of view that came first when there are too many. */
  #inReach(items: readonly Item[], view: View | undefined): readonly Item[] {
    let over = view && this.isPartial ? items.length - KEPT : 0;
    if (over <= 0) return items;
    const [west, south, east, north] = widened(view!.extent);
    return items.filter((item) => {
      const { id, geometry } = item as PlaceFeature;
      const [x, y] = (geometry && middleOf(geometry)) ?? [west, south];
      if (over <= 0 || (x >= west && x <= east && y >= south && y <= north)) return true;
      over--;
      this.#known.delete(String(id));
      return false;
    });
  }

  /** Nothing of all that came can be used: mostly what we need goes by other names in it, which is one thing to say, not a thousand. */
  #failAll(raw: readonly RawFeature[], issues: readonly Issue[]): never {
    if (!issues.every(({ code }) => code === 'required')) throw new LayerFailure('unreadable');
    this.#forget();
    throw new LayerFailure(this.#byExtent ? 'fields' : 'ends', columnsOf(raw));
  }

  #forget(): void {
    this.#known.clear();
    this.#issues = [];
  }

  #become(state: LayerLoad['state']): void {
    this.#state = state;
    this.#failure = undefined;
    this.#load = undefined;
    this.#options.changed();
  }

  #fail(failure: LayerFailure): void {
    this.#state = 'failed';
    this.#failure = failure;
    this.#load = undefined;
    this.#options.failed(this.part, failure, this.#url);
    this.#options.changed();
  }
}

/** Of a file that says nothing of its coordinates, or the wrong thing, the dossier can say it. */
function crsOf(part: Part): string | undefined {
  return 'layer' in part && 'crs' in part.layer ? part.layer.crs : undefined;
}

/** What the data is called in a file. */
function columnsOf(raw: readonly RawFeature[]): string {
  return Object.keys(raw[0]?.properties ?? {})
    .slice(0, MOST_COLUMNS)
    .join(', ');
}
