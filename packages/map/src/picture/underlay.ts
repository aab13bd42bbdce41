import type { Camera } from './camera.js';
import type { Tiles, TileSource, TilesState } from './tiles.js';

/** Tiles of another map under the picture, in place of the ground that the picture draws itself. */
export class Underlay {
  readonly #camera: Camera;
  readonly #changed: (state: TilesState | undefined) => void;
  #source: TileSource | undefined;
  #tiles: Tiles | undefined;
  #seen = false;

  /** `changed` hears of what has to be drawn, or said, from now on. */
  constructor(camera: Camera, changed: (state: TilesState | undefined) => void) {
    this.#camera = camera;
    this.#changed = changed;
  }

  /** Someone wants tiles: the engine has to start. */
  get wanted(): boolean {
    return this.#source !== undefined;
  }

  /** The tiles are there: the ground need not be drawn. */
  get seen(): boolean {
    return this.#seen;
  }

  /** What is seen stays light, also in a dark page. */
  get light(): boolean {
    return this.#seen && !this.#source?.turns;
  }

  /** These tiles from now on, or none. The ground stays until they are there. */
  async lay(source: TileSource | undefined): Promise<void> {
    if (source === this.#source) return;
    const seen = this.#seen;
    this.destroy();
    this.#source = source;
    if (seen) this.#changed(undefined);
    if (!source) return;
    const module = await import('./tiles.js').catch(() => undefined);
    if (source !== this.#source) return;
    if (!module) return this.#end('failed');
    this.#tiles = new module.Tiles(source, (state) => this.#end(state));
    this.#camera.lay(this.#tiles);
  }

  destroy(): void {
    this.#camera.lay(undefined);
    this.#tiles?.destroy();
    this.#tiles = this.#source = undefined;
    this.#seen = false;
  }

  #end(state: TilesState): void {
    if (state === 'failed') this.destroy();
    else this.#seen = true;
    this.#changed(state);
  }
}
