import type { Position } from '@wijkwelvaartswerk/contract';
import { Camera } from './camera.js';
import { isDark, LookProbe, type Look } from './colours.js';
import { Early } from './early.js';
import type { Engine } from './engine.js';
import type { Frame } from './frame.js';
import type { HandledPicture, Hands } from './hands.js';
import { groundMetres, toMercator, type Point } from './mercator.js';
import { Painter } from './painter.js';
import { ScaleBar } from './scale-bar.js';
import { Sheet } from './sheet.js';
import type { LayerCount, MapView, Scene } from './scene.js';
import type { TileSource, TilesState } from './tiles.js';
import { Underlay } from './underlay.js';
import { around, panned, revealing, viewOf, zoomed, type Viewport } from './viewport.js';

/** Something in the picture that a person who does not see it should hear of. */
export type PictureNews =
  /** The keyboard is at a place. */
  | { readonly kind: 'focus'; readonly id: string; readonly name: string }
  /** The keyboard is at places that are drawn as one; `layers`: how many are of which, the most first. */
  | { readonly kind: 'cluster'; readonly count: number; readonly layers: readonly LayerCount[] }
  /** A person asked how the keys work. */
  | { readonly kind: 'keys' }
  /** Places on one spot were drawn around it, each on its own. */
  | { readonly kind: 'fan'; readonly count: number; readonly layers: readonly LayerCount[] }
  /** The map was moved, by key or button; so many places are in view now. */
  | { readonly kind: 'view'; readonly visible: number }
  /** The map was zoomed, by key or button; `end`: it goes no further this way. */
  | { readonly kind: 'zoom'; readonly visible: number; readonly end: boolean };

/** How the picture tells the element around it what happens. */
export interface PictureCallbacks {
  /** A person chose a place, or let go of the chosen one. Nothing is marked until the element answers with `choose`. */
  choose(id: string | null): void;
  /** A person opened a cluster of more places on one spot than can be drawn around it. `ids`: of the first; `layers`: how many of which. */
  openCluster(ids: readonly string[], layers: readonly LayerCount[]): void;
  announce(news: PictureNews): void;
  /** A person tried the wheel or one finger: those scroll the page. With Ctrl, or with two fingers, they move the map. */
  hint(kind: 'wheel' | 'touch'): void;
  /** The map came to rest somewhere else than before, also the first time that it is drawn. */
  rest(view: MapView): void;
  /** How it went with the tiles that were asked for. */
  tiles(state: TilesState): void;
  /** `engine`: could not be loaded; dragging and pinching do not work, keys and buttons do. `picture`: there is none. */
  failed(part: 'engine' | 'picture'): void;
}

/** Room around the places in pixels: for half a marker, and at the side of the buttons for those. */
const EDGE = 32;
const BUTTONS = 68;
/** Narrower than this the places need the room more; the buttons are in a corner. */
const NARROW = 380;

/**
 * The picture of the map: a canvas in `box`, at first only drawn. What answers pointer and keys (`hands.ts`), and what makes the map
 * move (OpenLayers, `engine.ts`), is loaded when a person comes near, and takes over without a jump: the same painter goes on drawing.
 * Until then, and when neither can be loaded, the buttons of the element move the picture all the same.
 *
 * `box`: positioned, with a size of its own, `pictureStyles` in its tree and a `tabindex`. What lies over the picture goes into the box too.
 */
export class MapPicture implements HandledPicture {
  readonly box: HTMLElement;
  readonly callbacks: PictureCallbacks;
  readonly stage = document.createElement('div');
  readonly camera: Camera;
  readonly #loadEngine: () => Promise<{ readonly Engine: typeof Engine }>;
  readonly #sheet: Sheet;
  readonly #probe: LookProbe;
  readonly #scale: ScaleBar;
  readonly #underlay: Underlay;
  readonly #sizes = new ResizeObserver(() => this.#resize());
  readonly #gone = new AbortController();
  readonly #early: Early;
  #hands: Hands | undefined;
  #waking = false;
  #painter: Painter | undefined;
  #look: Look | undefined;
  #frame = 0;
  #printing = false;
  #chosen: string | undefined;
  #free = false;
  #over: ((frame: Frame) => void) | undefined;
  /** Where the map was at rest last. */
  #rested: Viewport | undefined;

  /** `loadEngine`: only for tests. */
  constructor(
    box: HTMLElement,
    callbacks: PictureCallbacks,
    loadEngine: () => Promise<{ readonly Engine: typeof Engine }> = () => import('./engine.js'),
  ) {
    this.box = box;
    this.callbacks = callbacks;
    this.#loadEngine = loadEngine;
    this.stage.className = 'picture-stage';
    this.#sheet = new Sheet(this.stage, () => this.repaint());
    box.prepend(this.stage);
    this.#probe = new LookProbe(box, () => this.repaint());
    this.#scale = new ScaleBar(box);
    this.camera = new Camera(this.stage, (urgent) => (urgent ? this.#paint() : this.invalidate()));
    this.#underlay = new Underlay(this.camera, (state) => this.#relaid(state));
    this.#early = new Early(box, this.stage, () => this.#wake());
    this.#listenToPage();
    this.#sizes.observe(box);
    // At once, so that who calls `choose` next is shown the place.
    this.#resize();
    if (this.#sheet.refused) callbacks.failed('picture');
  }

  get painter(): Painter | undefined {
    return this.#painter;
  }

  get chosen(): string | undefined {
    return this.#chosen;
  }

  /** The page cannot scroll now: wheel and one finger move the map. */
  get free(): boolean {
    return this.#free;
  }

  set free(free: boolean) {
    this.#free = this.camera.free = free;
    this.stage.toggleAttribute('data-free', free);
  }

  /** Draws this scene from now on. The view stays where it is, unless the scene is of another area. */
  show(scene: Scene): void {
    const painter = (this.#painter = new Painter(scene));
    painter.chosen = this.#chosen;
    this.camera.show(painter.bounds);
    this.invalidate();
    void painter.ready.then(() => this.invalidate());
  }

  /**
   * Marks a place as chosen; `undefined`: none. It is drawn larger, on its own, over what is near.
   * `reveal`: moves the map when the place is out of view, or under what lies over the picture (`over`, in pixels of the box).
   */
  choose(id: string | undefined, { reveal = false, over }: { reveal?: boolean; over?: DOMRectReadOnly | undefined } = {}): void {
    this.#chosen = id;
    if (this.#painter) this.#painter.chosen = id;
    const position = id === undefined ? undefined : this.#painter?.positionOf(id);
    if (reveal && position) this.reveal(position, over);
    this.invalidate();
  }

  /** Tiles of another map in place of the ground that is drawn here, or none. Starts the engine: that is what shows them. */
  lay(source: TileSource | undefined): void {
    void this.#underlay.lay(source);
    this.invalidate();
  }

  /** Also draws this, over all else; `undefined`: nothing more. */
  paintOver(paint: ((frame: Frame) => void) | undefined): void {
    this.#over = paint;
    this.invalidate();
  }

  /** So many steps in, or out when negative; each is twice as near or twice as far. */
  zoomBy(steps: number): void {
    const { aim, limits } = this.camera;
    if (!limits) return;
    this.#wake();
    const resolution = Math.min(limits.furthest, Math.max(limits.nearest, aim.resolution / 2 ** steps));
    this.camera.go(zoomed(aim, resolution));
    this.callbacks.announce({ kind: 'zoom', visible: this.#visible, end: resolution === (steps > 0 ? limits.nearest : limits.furthest) });
  }

  /** So many pixels to the right and down. */
  panBy(right: number, down: number): void {
    this.camera.go(panned(this.camera.aim, right, down));
    this.callbacks.announce({ kind: 'view', visible: this.#visible });
  }

  /** Back to the whole area. */
  fit(): void {
    this.camera.fit();
    this.callbacks.announce({ kind: 'view', visible: this.#visible });
  }

  /** To this middle; `resolution`: Web Mercator metres a pixel. As far as the limits allow. */
  lookAt(centre: Position, resolution: number): void {
    const [x, y] = toMercator(centre);
    this.camera.go({ ...this.camera.aim, x, y, resolution });
  }

  /** Brings a point (Web Mercator) into view, and out from under what lies over the picture. */
  reveal(point: Point, over?: DOMRectReadOnly): void {
    const { aim } = this.camera;
    const there = revealing(aim, point, EDGE, over);
    if (there !== aim) this.camera.go(there);
  }

  /** Brings a circle into view: its middle, its radius in metres on the ground. Answers whether the map goes that far. */
  showCircle(middle: Position, radius: number): boolean {
    const { aim, limits } = this.camera;
    const point = toMercator(middle);
    const there = limits && around(aim, limits, point, radius / groundMetres(point[1]), EDGE);
    if (there) this.camera.go(there);
    return there !== undefined;
  }

  /** Draws again, with the colours and the font that the page has now. Other colours it notices by itself. */
  repaint(): void {
    this.#look = undefined;
    this.invalidate();
  }

  /** Draws again in the next frame. */
  invalidate(): void {
    if (!this.#gone.signal.aborted) this.#frame ||= requestAnimationFrame(() => this.#paint());
  }

  /** Leaves the box as it was. */
  destroy(): void {
    this.#gone.abort();
    this.#early.end();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#underlay.destroy();
    this.camera.destroy();
    this.#sheet.remove();
    this.#probe.remove();
    this.#scale.remove();
    this.stage.remove();
  }

  #paint(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { viewport, moving } = this.camera;
    const sized = this.#sheet.sized(viewport.width, viewport.height, this.#printing);
    if (!this.#painter || !sized) return;
    if (this.#underlay.wanted) this.#wake();
    this.#look ??= this.#probe.read();
    const frame: Frame = { ...sized, viewport, look: this.#look, tiled: this.#underlay.seen };
    this.#painter.paint(frame, moving, this.#hands?.backdrop);
    this.#over?.(frame);
    this.#hands?.paint(frame);
    this.#scale.show(viewport);
    this.stage.toggleAttribute('data-dark', isDark(this.#look));
    if (!moving && viewport !== this.#rested) this.callbacks.rest(viewOf((this.#rested = viewport), this.camera.fits));
  }

  /** The tiles came, failed, or others are wanted. */
  #relaid(state: TilesState | undefined): void {
    this.#sheet.clear = this.#underlay.seen;
    this.stage.toggleAttribute('data-light', this.#underlay.light);
    this.#look = undefined;
    this.#paint();
    if (state) this.callbacks.tiles(state);
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.box;
    const buttons = clientWidth < NARROW ? EDGE : BUTTONS;
    const [left, right] = getComputedStyle(this.box).direction === 'rtl' ? [buttons, EDGE] : [EDGE, buttons];
    this.camera.resize(clientWidth, clientHeight, { top: EDGE, bottom: EDGE, left, right });
  }

  get #visible(): number {
    return this.#painter?.countIn(this.camera.aim) ?? 0;
  }

  /** Loads hands and engine, when a person comes near or tiles are wanted. */
  #wake(): void {
    if (this.#waking || !this.camera.limits) return;
    this.#waking = true;
    const here = () => !this.#gone.signal.aborted;
    Promise.all([
      import('./hands.js').then(({ Hands }) => here() && this.#take(new Hands(this, this.#gone.signal))),
      this.#loadEngine().then(({ Engine }) => here() && this.camera.start(Engine)),
    ]).catch(() => here() && this.callbacks.failed('engine'));
  }

  #take(hands: Hands): void {
    this.#hands = hands;
    for (const event of this.#early.end()) hands.handle(event);
    // The ground is kept from now on: before it is dragged, not in the first frame of that.
    this.invalidate();
  }

  #listenToPage(): void {
    const { signal } = this.#gone;
    const print = (printing: boolean) => {
      this.#printing = printing;
      this.#probe.light = printing;
      this.#look = undefined;
      this.#paint();
    };
    addEventListener('beforeprint', () => print(true), { signal });
    addEventListener('afterprint', () => print(false), { signal });
    document.fonts.addEventListener('loadingdone', () => this.repaint(), { signal });
  }
}
