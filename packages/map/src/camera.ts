import type { Engine, Seen } from './engine.js';
import type { Point } from './mercator.js';
import { fit, limitsOf, within, zoomed, type Bounds, type Limits, type Padding, type Viewport } from './viewport.js';

export type LoadEngine = () => Promise<{ readonly Engine: typeof Engine }>;

/** What the camera tells. */
interface CameraCallbacks {
  /** Something else is seen. `urgent`: within this very frame. */
  changed(urgent: boolean): void;
  /** The engine could not be loaded; without it the camera jumps where it would have glided. */
  failed(): void;
}

/**
 * Where the map is, and where it is going. Moves at once until the engine is there, and from then on as the engine does it:
 * that starts exactly where the camera was.
 */
export class Camera {
  readonly #stage: HTMLElement;
  readonly #callbacks: CameraCallbacks;
  readonly #loadEngine: LoadEngine;
  #engine: Engine | undefined;
  #asked = false;
  #gone = false;
  #viewport: Viewport = { x: 0, y: 0, resolution: 1, width: 0, height: 0 };
  #aim = this.#viewport;
  #moving = false;
  #bounds: Bounds | undefined;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  #limits: Limits | undefined;
  #fits = true;

  constructor(stage: HTMLElement, callbacks: CameraCallbacks, loadEngine: LoadEngine) {
    this.#stage = stage;
    this.#callbacks = callbacks;
    this.#loadEngine = loadEngine;
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

  get limits(): Limits | undefined {
    return this.#limits;
  }

  /** The area to fit to, with so much room at each side. */
  show(bounds: Bounds, padding: Padding): void {
    const same = this.#bounds?.every((edge, index) => edge === bounds[index]);
    this.#bounds = bounds;
    this.#padding = padding;
    if (same) return;
    this.#fits = true;
    this.#settle(false);
  }

  /** The size of the picture in CSS pixels. A view that fitted goes on fitting; else its centre stays. */
  resize(width: number, height: number): void {
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
    this.#callbacks.changed(false);
  }

  /** Zooms around a pixel as long as there is no engine to do so; answers whether it did. */
  zoomAlone(at: Point, factor: number): boolean {
    if (this.#engine || !this.#limits) return false;
    const { nearest, furthest } = this.#limits;
    this.go(zoomed(this.#aim, Math.min(furthest, Math.max(nearest, this.#aim.resolution * factor)), at));
    return true;
  }

  /** Back to the whole area. */
  fit(): void {
    const whole = this.#whole;
    if (!whole) return;
    this.go(whole);
    this.#fits = true;
  }

  /** Loads the engine, once. */
  wake(): void {
    if (this.#asked || !this.#limits) return;
    this.#asked = true;
    this.#loadEngine().then(
      ({ Engine }) => this.#start(Engine),
      () => this.#gone || this.#callbacks.failed(),
    );
  }

  destroy(): void {
    this.#gone = true;
    this.#engine?.destroy();
    this.#engine = undefined;
  }

  #start(Loaded: typeof Engine): void {
    if (this.#gone) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#engine = new Loaded(this.#stage, this.#viewport, this.#limits!, calm, (seen, moving) => this.#follow(seen, moving));
  }

  /** A frame of the engine. */
  #follow(seen: Seen, moving: boolean): void {
    const { x, y, resolution } = this.#viewport;
    const same = seen.x === x && seen.y === y && seen.resolution === resolution;
    if (same && moving === this.#moving) return;
    this.#moving = moving;
    this.#viewport = { ...this.#viewport, ...seen };
    if (!moving) this.#aim = this.#viewport;
    this.#callbacks.changed(true);
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
    this.#callbacks.changed(urgent);
  }
}
