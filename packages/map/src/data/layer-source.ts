import type { Dossier, DossierMap, Layer } from '@wijkwelvaartswerk/contract';
import type { ErrorDetail, Language } from '@wijkwelvaartswerk/kit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Crowd } from '../crowd/crowd.js';
import { layersOn } from '../panel/layers-on.js';
import type { Part } from './checked.js';
import type { LayerLoad } from './load.js';
import type { Loading } from './loading.js';
import type { View } from './view.js';

interface LayerSourceOptions {
  /** An address of the dossier as an absolute one that may be asked; else `undefined`. */
  readonly link: (address: string | undefined) => string | undefined;
  readonly language: () => Language;
  /** Told of each file that could not be had or read, with a sentence about it. */
  readonly failed: (error: ErrorDetail) => void;
}

/** What is on: the page's list of ids, and what a person switched. */
interface On {
  readonly layers: string;
  readonly switched: ReadonlyMap<string, boolean>;
}

const WAITING: LayerLoad = { state: 'loading', shown: 0, issues: [] };
const FAILED: LayerLoad = { state: 'failed', shown: 0, issues: [] };

/**
 * Has fetched what a dossier keeps elsewhere (`href` of a layer or of the background) as far as it is on, and has all of it stop when the
 * widget leaves. A dossier that holds everything itself costs no more than this file.
 */
export class LayerSource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LayerSourceOptions;
  #given?: Dossier | undefined;
  #parts: readonly Part[] = [];
  #on: ReadonlySet<string> = new Set();
  #view?: View | undefined;
  #loading?: Loading | undefined;
  #isBroken = false;

  constructor(host: ReactiveControllerHost, options: LayerSourceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The dossier with all in it that has come so far. What is on and not there yet is asked for. */
  complete(dossier: Dossier, { layers, switched }: On): Dossier {
    if (dossier !== this.#given) this.#follow(dossier);
    if (this.#parts.length === 0) return dossier;
    this.#turnOn(layersOn(dossier.map?.layers ?? [], layers, switched));
    return this.#loading?.files.complete ?? dossier;
  }

  /** The places of layers that have too many for objects. */
  get crowds(): ReadonlyMap<string, Crowd> | undefined {
    return this.#loading?.files.crowds;
  }

  /** By id of the layer (empty for the background), how far its data is; what is in the dossier itself is not in it. */
  get loads(): ReadonlyMap<string, LayerLoad> {
    if (this.#loading) return this.#loading.files.loads;
    const load = this.#isBroken ? FAILED : WAITING;
    return new Map(this.#parts.filter(({ id }) => id === '' || this.#on.has(id)).map(({ id }) => [id, load]));
  }

  /**
   * What there is to say about the data of a layer: that it failed, that someone has to agree, what is wrong in it. `drawn`: of how many
   * of its lines or flows both ends are there.
   */
  readonly notes = (id: string, language: Language, drawn?: number): unknown => this.#loading?.notes(id, language, drawn);

  /** Whether something is still on its way. */
  get waiting(): boolean {
    return [...this.loads.values()].some(({ state }) => state === 'loading');
  }

  /** The picture came to rest here: what lies in it is asked for, of layers that can be asked for a part. */
  look(view: View): void {
    this.#view = view;
    this.#loading?.files.look(view);
  }

  /** Asks again for a layer; for all that failed when none is named. */
  retry(id?: string): void {
    if (this.#loading) this.#loading.files.retry(id);
    else if (this.#isBroken && this.#given) this.#follow(this.#given);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#loading?.files.stop();
    this.#loading = undefined;
    this.#given = undefined;
  }

  #turnOn(on: ReadonlySet<string>): void {
    if (on.size === this.#on.size && [...on].every((id) => this.#on.has(id))) return;
    this.#on = on;
    this.#loading?.files.want(on);
  }

  #follow(dossier: Dossier): void {
    this.#loading?.files.stop();
    this.#loading = undefined;
    this.#isBroken = false;
    this.#given = dossier;
    this.#parts = partsOf(dossier.map);
    if (this.#parts.length > 0) void this.#start(dossier);
  }

  async #start(dossier: Dossier): Promise<void> {
    const module = await import('./loading.js').catch(() => undefined);
    if (dossier !== this.#given || this.#loading) return;
    if (module) {
      this.#loading = new module.Loading(this.#parts, { ...this.#options, dossier, changed: () => this.#host.requestUpdate() });
      if (this.#view) this.#loading.files.look(this.#view);
      this.#loading.files.want(this.#on);
    } else this.#isBroken = true;
    this.#host.requestUpdate();
  }
}

/** What a map has elsewhere. */
function partsOf({ background, layers = [] }: Partial<DossierMap> = {}): Part[] {
  const parts = layers.filter(isElsewhere).map((layer): Part => ({ id: layer.id, layer }));
  return background?.href && !background.features ? [...parts, { id: '', background }] : parts;
}

function isElsewhere(layer: Layer): boolean {
  return layer.href !== undefined && !('features' in layer || 'lines' in layer || 'flows' in layer);
}
