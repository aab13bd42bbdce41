import type { Position } from '@wijkwelvaartswerk/contract';

/** What of the map a link shows again. What is absent is as the page has it. */
export interface SharedState {
  /** Ids of the layers that are on. */
  readonly layers?: readonly string[] | undefined;
  /** Id of the chosen place. */
  readonly place?: string | undefined;
  /** Where the middle of the picture is, and how near: Web Mercator metres a pixel. */
  readonly view?: { readonly centre: Position; readonly resolution: number } | undefined;
}

/** Web Mercator metres a pixel at zoom 0, where the world is 256 pixels wide; each step is twice as near, as in other web maps. */
const WORLD = 40_075_016.685578488 / 256;

/** What is in the hash of an address for the map with this name. Anything that does not make sense is left out. */
export function readShared(hash: string, name: string): SharedState {
  const given = new URLSearchParams(
    partsOf(hash)
      .filter((part) => isOf(part, name))
      .join('&'),
  );
  const [latitude, longitude, zoom] = (given.get(`${name}.view`) ?? '').split(',').map((number) => (number.trim() ? Number(number) : NaN));
  const inWorld = Math.abs(latitude ?? NaN) <= 90 && Math.abs(longitude ?? NaN) <= 180 && zoom! >= 0 && zoom! <= 30;
  return {
    layers: given.get(`${name}.layers`)?.split(',').filter(Boolean),
    place: given.get(`${name}.place`) || undefined,
    view: inWorld ? { centre: [longitude!, latitude!], resolution: WORLD / 2 ** zoom! } : undefined,
  };
}

/** The hash with this state of the map in it; what others keep there stays. `''` when nothing is left. */
export function writeShared(hash: string, name: string, { layers, place, view }: SharedState): string {
  const own = [
    layers && `${name}.layers=${layers.map(encodeURIComponent).join(',')}`,
    place && `${name}.place=${encodeURIComponent(place)}`,
    view && `${name}.view=${viewWords(view)}`,
  ].filter((part) => part !== undefined);
  const parts = [...partsOf(hash).filter((part) => !isOf(part, name)), ...own];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Keeps the state of a map in the address of the page, and takes over what is put there. */
export class ShareLink {
  readonly #name: string;
  readonly #apply: (state: SharedState) => void;
  readonly #gone = new AbortController();

  /** `name`: what stands before each part in the hash; `apply`: called now, and whenever the address changes. */
  constructor(name: string, apply: (state: SharedState) => void) {
    this.#name = name;
    this.#apply = apply;
    addEventListener('hashchange', () => this.#read(), { signal: this.#gone.signal });
    this.#read();
  }

  /** The page keeps its place in the history: going back leads to the page before. */
  write(state: SharedState): void {
    const hash = writeShared(location.hash, this.#name, state);
    if (hash === location.hash) return;
    // In a frame without an origin of its own the address cannot be written: then there is no link to share.
    try {
      history.replaceState(history.state, '', hash || location.pathname + location.search);
    } catch {
      this.destroy();
    }
  }

  destroy(): void {
    this.#gone.abort();
  }

  #read(): void {
    this.#apply(readShared(location.hash, this.#name));
  }
}

/** Latitude, longitude, zoom. Five decimals are about a metre. */
function viewWords({ centre: [longitude, latitude], resolution }: NonNullable<SharedState['view']>): string {
  return `${latitude.toFixed(5)},${longitude.toFixed(5)},${Math.log2(WORLD / resolution).toFixed(2)}`;
}

function partsOf(hash: string): string[] {
  return hash.replace(/^#/, '').split('&').filter(Boolean);
}

function isOf(part: string, name: string): boolean {
  return part.startsWith(`${name}.`);
}
