import {
  parseDossier,
  publishDossier,
  type AreasLayer,
  type Dossier,
  type DossierMap,
  type Format,
  type Layer,
  type PlacesLayer,
} from '@wijkwelvaartswerk/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far the data is that a layer keeps in a file of its own. */
export type LoadState = 'loading' | 'failed' | 'unsupported';

interface LayerSourceOptions {
  /** An address of the dossier as an absolute one that may be asked; else `undefined`. */
  readonly link: (address: string | undefined) => string | undefined;
  /** Told of each file that could not be had or read. */
  readonly failed: (url: string | undefined) => void;
}

/** A part of the map in a file of its own, and how the map looks with only what is in that file. */
interface Part {
  /** Of the layer, or `background`. */
  readonly id: string;
  readonly href: string;
  readonly map: (json: unknown) => unknown;
}

/** Fetches what a dossier keeps in files of its own (`href` of a layer or of the background), and stops when the widget leaves. */
export class LayerSource implements ReactiveController {
  /** By layer; what is there is not in it. */
  readonly loads = new Map<string, LoadState>();

  readonly #host: ReactiveControllerHost;
  readonly #options: LayerSourceOptions;
  #given?: Dossier | undefined;
  #complete?: Dossier | undefined;
  #requests = new AbortController();

  constructor(host: ReactiveControllerHost, options: LayerSourceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The dossier with all in it that has come so far. For a dossier not seen before it asks for the files. */
  complete(dossier: Dossier): Dossier {
    if (dossier !== this.#given) this.#follow(dossier);
    return this.#complete!;
  }

  /** Whether something is still on its way. */
  get waiting(): boolean {
    return [...this.loads.values()].includes('loading');
  }

  /** Asks again for what failed. */
  retry(): void {
    for (const part of partsOf(this.#given?.map)) if (this.loads.get(part.id) === 'failed') void this.#load(part);
  }

  hostDisconnected(): void {
    this.#requests.abort();
    this.#given = undefined;
  }

  #follow(dossier: Dossier): void {
    this.#requests.abort();
    this.#requests = new AbortController();
    this.#given = dossier;
    this.#complete = dossier;
    this.loads.clear();
    for (const part of partsOf(dossier.map)) void this.#load(part);
    for (const layer of dossier.map?.layers ?? []) if (isElsewhere(layer) && !isReadable(layer)) this.loads.set(layer.id, 'unsupported');
  }

  async #load(part: Part): Promise<void> {
    const { signal } = this.#requests;
    this.loads.set(part.id, 'loading');
    this.#host.requestUpdate();
    const url = this.#options.link(part.href);
    const json = url === undefined ? undefined : await fetchJson(url, signal);
    if (signal.aborted) return;
    const map = json === undefined ? undefined : this.#read(part.map(json));
    if (map) {
      this.loads.delete(part.id);
      this.#complete = { ...this.#complete!, map: merged(this.#complete!.map!, map) };
    } else {
      this.loads.set(part.id, 'failed');
      this.#options.failed(url);
    }
    this.#host.requestUpdate();
  }

  /** What is in a file is checked, and kept private, as if it stood in the dossier itself. */
  #read(map: unknown): DossierMap | undefined {
    const { version, language, neighbourhood } = this.#given!;
    const { dossier } = parseDossier({ version, language, neighbourhood, map });
    const read = dossier && publishDossier(dossier).dossier.map;
    const features = read?.background?.features ?? (read?.layers[0] as PlacesLayer | undefined)?.features;
    return features?.features.length ? read! : undefined;
  }
}

function isElsewhere(layer: Layer): boolean {
  return layer.href !== undefined && !('features' in layer || 'lines' in layer || 'flows' in layer);
}

function isReadable(layer: Layer): layer is PlacesLayer | AreasLayer {
  return (layer.kind === 'places' || layer.kind === 'areas') && formatOf(layer) === 'geojson';
}

function formatOf({ format, href = '' }: Layer): Format {
  if (format) return format;
  const [, extension] = /\.(fgb|pmtiles)$/.exec(href) ?? [];
  return extension === 'fgb' ? 'flatgeobuf' : extension === 'pmtiles' ? 'pmtiles' : 'geojson';
}

/** What can be fetched: GeoJSON, of places, areas and the background. */
function partsOf({ background, layers = [] }: Partial<DossierMap> = {}): Part[] {
  const parts = layers
    .filter(isElsewhere)
    .filter(isReadable)
    .map(({ href, fields, ...rest }): Part => ({
      id: rest.id,
      href: href!,
      map: (json) => ({ layers: [{ ...rest, features: renamed(json, fields) }] }),
    }));
  if (!background?.href || background.features) return parts;
  const { href, ...rest } = background;
  return [...parts, { id: 'background', href, map: (json) => ({ background: { ...rest, features: json }, layers: [] }) }];
}

function merged(map: DossierMap, read: DossierMap): DossierMap {
  return {
    background: read.background ?? map.background,
    layers: map.layers.map((layer) => read.layers.find(({ id }) => id === layer.id) ?? layer),
  };
}

/** The properties of each feature under our names as well; `fields`: our name, and the name in the data. */
function renamed(json: unknown, fields: Readonly<Record<string, string>> = {}): unknown {
  const collection = json as { features?: { properties?: Record<string, unknown> | null }[] } | null;
  if (!Array.isArray(collection?.features)) return json;
  const names = Object.entries(fields);
  const features = collection.features.map((feature) => {
    const theirs = feature?.properties ?? {};
    const ours = names.filter(([, name]) => theirs[name] != null).map(([our, name]) => [our, theirs[name]]);
    return { ...feature, properties: { ...theirs, ...(Object.fromEntries(ours) as object) } };
  });
  return { ...collection, features };
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(url, { signal });
    return response.ok ? ((await response.json()) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
