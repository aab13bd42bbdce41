import type ImageTile from 'ol/ImageTile.js';
import TileLayer from 'ol/layer/Tile.js';
import type { TileSourceEvent } from 'ol/source/Tile.js';
import XYZ from 'ol/source/XYZ.js';
import TileState from 'ol/TileState.js';
import { isCalm } from './engine.js';

/** Where tiles come from, and how they are to be seen. */
export interface TileSource {
  /** Absolute, with `{z}`, `{x}` and `{y}`, or `{-y}` where rows are counted from the south. Web Mercator, 256 pixels. */
  readonly template: string;
  /** The finest that there is; nearer than that the tiles are enlarged. */
  readonly maxZoom: number;
  /** Drawn for a light page and without photos: in a dark page its colours are turned round. */
  readonly turns: boolean;
}

/** `seen`: what is in view is there, as far as it will come. `failed`: nothing comes. */
export type TilesState = 'seen' | 'failed';

/** So many tiles lost and none got: nothing will come. */
const LOST = 4;
/** Nothing for so long, in milliseconds: nothing will come. */
const PATIENCE = 10_000;
/** After the first tile the rest has so long before what is there is shown. */
const SOON = 1500;

/** Tiles of another map, as a layer of the engine. It asks for them itself, as soon as it is on the map. */
export class Tiles {
  readonly layer: TileLayer;
  readonly #tell: (state: TilesState) => void;
  /** Asked for, and not there yet. */
  readonly #open = new Set<TileSourceEvent['tile']>();
  #got = 0;
  #lost = 0;
  #timer = 0;
  #told = false;

  /** `tell` hears once how it went. */
  constructor({ template, maxZoom, turns }: TileSource, tell: (state: TilesState) => void) {
    this.#tell = tell;
    const source = new XYZ({ url: template, maxZoom, wrapX: false, transition: isCalm() ? 0 : 200 });
    source.on('tileloadstart', ({ tile }) => {
      if (this.#open.size === 0 && this.#got === 0) this.#wait(PATIENCE, 'failed');
      this.#open.add(tile);
    });
    source.on('tileloadend', ({ tile }) => this.#came(tile, true));
    source.on('tileloaderror', ({ tile }) => this.#came(tile, false));
    this.layer = new TileLayer({ source, className: turns ? 'picture-tiles turns' : 'picture-tiles' });
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#told = true;
    // Ends the requests: a browser has few at a time for a host, and the engine does not ask for a tile that it waits for.
    for (const tile of this.#open) {
      ((tile as ImageTile).getImage() as HTMLImageElement).src = '';
      tile.setState(TileState.ERROR);
    }
  }

  #came(tile: TileSourceEvent['tile'], whole: boolean): void {
    this.#open.delete(tile);
    if (this.#told) return;
    if (whole) this.#got++;
    else this.#lost++;
    const all = this.#open.size === 0;
    if (this.#got === 0) {
      if (all || this.#lost >= LOST) this.#say('failed');
    } else if (all) {
      this.#say('seen');
    } else if (whole && this.#got === 1) {
      this.#wait(SOON, 'seen');
    }
  }

  #wait(time: number, then: TilesState): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#say(then), time);
  }

  #say(state: TilesState): void {
    clearTimeout(this.#timer);
    if (this.#told) return;
    this.#told = true;
    this.#tell(state);
  }
}
