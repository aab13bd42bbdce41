import { publishDossier, type Background, type Dossier, type Geometry, type Layer } from '@wijkwelvaartswerk/contract';
import { fitOf, middleOf } from '../extent.js';
import { whenAgreed } from '../consent.js';
import type { Crowd } from '../crowd/crowd.js';
import type { Extent } from '../picture/scene.js';
import { BACKGROUND, type Part } from './checked.js';
import { LayerFile, type LayerFileOptions } from './layer-file.js';
import type { LayerLoad } from './load.js';
import { viewOf, type View } from './view.js';

/** All that one dossier keeps in files and with services of its own. */
export class LayerFiles {
  readonly #given: Dossier;
  readonly #files = new Map<string, LayerFile>();
  readonly #tell: () => void;
  #on: ReadonlySet<string> = new Set();
  #view?: View | undefined;
  #complete?: Dossier | undefined;
  /** Of what that was made: it is the same as long as that is. */
  #made: readonly unknown[] = [];
  #loads?: ReadonlyMap<string, LayerLoad> | undefined;
  #crowds: ReadonlyMap<string, Crowd> = new Map();
  /** What the map fits to while some of its layers have no end. */
  #fixed?: Extent | undefined;
  #isAsking = false;
  readonly #gone = new AbortController();

  constructor(parts: readonly Part[], options: LayerFileOptions) {
    this.#given = options.dossier;
    this.#tell = options.changed;
    for (const part of parts) this.#files.set(part.id, new LayerFile(part, { ...options, changed: () => this.#changed() }));
    whenAgreed(() => {
      this.#lookAll();
      this.#changed();
    }, this.#gone.signal);
  }

  /** The dossier with all in it that has come. Nothing private is in it, also when one file tells of a person that another one names. */
  get complete(): Dossier {
    const now = [...this.#files.values()].flatMap(({ filled, isPartial }) => [filled, isPartial]);
    if (!this.#complete || now.some((part, index) => part !== this.#made[index])) this.#complete = publishDossier(this.#merged()).dossier;
    this.#made = now;
    return this.#complete;
  }

  /** The places of layers that have very many, by layer. */
  get crowds(): ReadonlyMap<string, Crowd> {
    const now = [...this.#files].flatMap(([id, { crowd }]) => (crowd ? [[id, crowd] as const] : []));
    if (now.length !== this.#crowds.size || now.some(([id, crowd]) => this.#crowds.get(id) !== crowd)) this.#crowds = new Map(now);
    return this.#crowds;
  }

  /** By layer, for those that are on or were. */
  get loads(): ReadonlyMap<string, LayerLoad> {
    this.#loads ??= new Map(
      [...this.#files].filter(([id, { load }]) => this.#isOn(id) || load.shown > 0).map(([id, { load }]) => [id, load]),
    );
    return this.#loads;
  }

  /** These layers are on: what they need is asked for. */
  want(on: ReadonlySet<string>): void {
    if (on === this.#on) return;
    this.#on = on;
    this.#loads = undefined;
    this.#lookAll();
  }

  look(view: View): void {
    this.#view = view;
    this.#lookAll();
  }

  /** Asks again, for one layer or for all that failed. */
  retry(id?: string): void {
    for (const [own, file] of this.#files) if (id === own || (!id && file.load.state === 'failed')) file.retry(this.#viewNow);
  }

  /** A person agrees that the host of this layer is asked, for this and every other layer it has, in every map of the page. */
  agree(id: string): void {
    this.#files.get(id)?.agree();
  }

  stop(): void {
    this.#gone.abort();
    for (const file of this.#files.values()) file.end();
  }

  #lookAll(): void {
    this.#isAsking = true;
    for (const [id, file] of this.#files) {
      if (this.#isOn(id)) file.look(this.#viewNow);
      else file.stop();
    }
    this.#isAsking = false;
  }

  #isOn(id: string): boolean {
    return id === BACKGROUND || this.#on.has(id);
  }

  /** What is looked at; before there is a picture the area of the dossier. */
  get #viewNow(): View | undefined {
    if (this.#view) return this.#view;
    const area = this.#area();
    return area && viewOf(area);
  }

  #changed(): void {
    this.#loads = undefined;
    // Who asks knows that something is asked for.
    if (!this.#isAsking) this.#tell();
  }

  #merged(): Dossier {
    const { map, neighbourhood } = this.#given;
    if ([...this.#files.values()].every(({ filled }) => !filled)) return this.#given;
    const layers = map!.layers.map((layer) => (this.#files.get(layer.id)?.filled as Layer | undefined) ?? layer);
    const background = (this.#files.get(BACKGROUND)?.filled as Background | undefined) ?? map!.background;
    const partial = [...this.#files.values()].filter((file) => file.isPartial && file.filled);
    if (partial.length === 0) return { ...this.#given, map: { ...map, background, layers } };
    // Of a layer that goes on beyond the view the map must not grow to hold it all: that would bring more of it, and so on.
    this.#fixed = this.#area() ?? this.#fixed ?? partial.find((file) => file.bounds)?.bounds ?? extentOf(layers);
    return { ...this.#given, neighbourhood: { ...neighbourhood, bounds: this.#fixed as never }, map: { ...map, background, layers } };
  }

  /** Where the dossier is, by all that does not depend on where someone looks. */
  #area(): Extent | undefined {
    const { map, neighbourhood } = this.#given;
    const layers = map!.layers.flatMap((layer) => {
      const file = this.#files.get(layer.id);
      return file ? (file.isPartial ? [] : ((file.filled as Layer | undefined) ?? [])) : layer;
    });
    const { features } = (this.#files.get(BACKGROUND)?.filled as Background | undefined) ?? map!.background ?? {};
    const shapes = (features?.features ?? []).flatMap(({ geometry, properties: { kind } }) =>
      geometry ? [{ geometry, kind, name: undefined }] : [],
    );
    return fitOf(neighbourhood, positionsIn(layers), shapes);
  }
}

function extentOf(layers: readonly Layer[]): Extent | undefined {
  return fitOf({}, positionsIn(layers), []);
}

function positionsIn(layers: readonly Layer[]) {
  const geometries = layers.flatMap((layer): Geometry[] =>
    layer.kind === 'places' || layer.kind === 'areas' ? (layer.features?.features ?? []).map(({ geometry }) => geometry) : [],
  );
  return geometries.map((geometry) => geometry && middleOf(geometry)).filter((position) => position != null);
}
