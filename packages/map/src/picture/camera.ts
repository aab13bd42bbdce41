import type { Engine, Seen } from './engine.js';
import type { Tiles } from './tiles.js';
import { fit, limitsOf, within, type Bounds, type Limits, type Padding, type Viewport } from './viewport.js';

/**
 * Where the map is, and where it is going. Moves at once until the engine is there, and from then on as the engine does it:
 * that starts exactly where the camera was.
 */
export class Camera {
  readonly #stage: HTMLElement;
  readonly #changed: (urgent: boolean) => void;
  #engine: Engine | undefined;
  #tiles: Tiles | undefined;
  #free = false;
  #viewport: Viewport = { x: 0, y: 0, resolution: 1, width: 0, height: 0 };
  #aim = this.#viewport;
  #moving = false;
  #bounds: Bounds | undefined;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  #limits: Limits | undefined;
  #fits = true;

  /** `changed`: something else is seen; `urgent`: to be drawn within this very frame. */
  constructor(stage: HTMLElement, changed: (urgent: boolean) => void) {
    this.#stage = stage;
    this.#changed = changed;
  }

  /** What is seen now. */
  get viewport(): Viewport {
    return this.#viewport;
  }

  /** What is seen once an animation is over. */
  get aim(): Viewport {
    return this.#aim;
  }

  /** A drag or an animation is going on. */
  get moving(): boolean {
    return this.#moving;
  }

  /** Nobody moved the map: it shows the whole area. */
  get fits(): boolean {
    return this.#fits;
  }

  get limits(): Limits | undefined {
    return this.#limits;
  }

  /** The area to fit to. */
  show(bounds: Bounds): void {
    const same = this.#bounds?.every((edge, index) => edge === bounds[index]);
    this.#bounds = bounds;
    if (same) return;
    this.#fits = true;
    this.#settle(false);
  }

  /** The size of the picture in CSS pixels, and the room to leave at each side. A view that fitted goes on fitting; else its centre stays. */
  resize(width: number, height: number, padding: Padding): void {
    this.#padding = padding;
    this.#viewport = { ...this.#viewport, width, height };
    this.#aim = { ...this.#aim, width, height };
    this.#settle(true);
  }

  go(viewport: Viewport): void {
    if (!this.#limits) return;
    this.#fits = false;
    this.#aim = within(viewport, this.#limits);
    if (this.#engine) return this.#engine.moveTo(this.#aim);
    this.#viewport = this.#aim;
    this.#changed(false);
  }

  /** Back to the whole area. */
  fit(): void {
    const whole = this.#whole;
    if (!whole) return;
    this.go(whole);
    this.#fits = true;
  }

  /** The page cannot scroll now: wheel and one finger move the map. */
  set free(free: boolean) {
    this.#free = free;
    if (this.#engine) this.#engine.free = free;
  }

  /** Tiles of another map under the picture, as soon as there is an engine to show them; or none. */
  lay(tiles: Tiles | undefined): void {
    this.#tiles = tiles;
    this.#engine?.lay(tiles);
  }

  /** From now on the engine moves the map, in the stage. */
  start(Loaded: typeof Engine): void {
    if (!this.#limits) return;
    this.#engine = new Loaded(this.#stage, this.#viewport, this.#limits, (seen, moving) => this.#follow(seen, moving));
    this.#engine.free = this.#free;
    if (this.#tiles) this.#engine.lay(this.#tiles);
  }

  destroy(): void {
    this.#engine?.destroy();
    this.#engine = undefined;
  }

  /** A frame of the engine. */
  #follow(seen: Seen, moving: boolean): void {
    const { x, y, resolution } = this.#viewport;
    const same = seen.x === x && seen.y === y && seen.resolution === resolution;
    if (same && moving === this.#moving) return;
    this.#moving = moving;
    this.#viewport = { ...this.#viewport, ...seen };
    if (!moving) this.#rest();
    this.#changed(true);
  }

  /** Where the map came to rest: if that is not where it was sent, a hand moved it. */
  #rest(): void {
    const { x, y, resolution } = this.#viewport;
    const { x: right, y: up, resolution: asked } = this.#aim;
    if (Math.hypot(x - right, y - up) > resolution || Math.abs(resolution / asked - 1) > 0.01) this.#fits = false;
    this.#aim = this.#viewport;
  }

  get #whole(): Viewport | undefined {
    const { width, height } = this.#viewport;
    return this.#bounds && width > 0 && height > 0 ? fit(this.#bounds, width, height, this.#padding) : undefined;
  }

  #settle(urgent: boolean): void {
    const whole = this.#whole;
    if (!whole) return;
    this.#limits = limitsOf(this.#bounds!, whole);
    this.#viewport = this.#aim = this.#fits ? whole : within(this.#viewport, this.#limits);
    this.#engine?.reset(this.#viewport, this.#limits);
    this.#changed(urgent);
  }
}
