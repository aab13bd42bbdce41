import { Camera, type LoadEngine } from './camera.js';
import { partsAt, type Cluster } from './clusters.js';
import { LookProbe, type Look } from './colours.js';
import type { Point } from './mercator.js';
import { Painter } from './painter.js';
import { PictureKeyboard, type Stop } from './picture-keyboard.js';
import { listenToPointer } from './picture-pointer.js';
import type { Scene } from './scene.js';
import { panned, toPixel, zoomed, type Padding } from './viewport.js';

/** Something in the picture that a person who does not see it should hear of. */
export type PictureNews =
  /** The keyboard is at a place. */
  | { readonly kind: 'focus'; readonly id: string; readonly name: string }
  /** The keyboard is at places that are drawn as one. */
  | { readonly kind: 'cluster'; readonly count: number }
  /** The map was moved, by key or button; so many places are in view now. */
  | { readonly kind: 'view'; readonly visible: number }
  /** The map was zoomed, by key or button; `end`: it goes no further this way. */
  | { readonly kind: 'zoom'; readonly visible: number; readonly end: boolean };

/** How the picture tells the element around it what happens. */
export interface PictureCallbacks {
  /** A person chose a place, or let go of the chosen one. Nothing is marked until the element answers with `choose`. */
  choose(id: string | null): void;
  /** A person opened a cluster whose places are on one spot: no zooming parts them. */
  openCluster(ids: readonly string[]): void;
  announce(news: PictureNews): void;
  /** A person tried the wheel or one finger: those scroll the page. With Ctrl, or with two fingers, they move the map. */
  hint(kind: 'wheel' | 'touch'): void;
  /** The engine could not be loaded: dragging and pinching do not work, keys and buttons do. */
  failed(): void;
}

/** Room around the places in pixels: for half a marker, and at the side of the buttons for those. */
const EDGE = 32;
const BUTTONS = 68;
/** A canvas larger than this in either direction is drawn less fine. */
const LARGEST = 4096;
const PRINT_RATIO = 3;

/**
 * The picture of the map: a canvas in `box`, at first drawn without any engine. What makes it move by hand (OpenLayers) is loaded when
 * a person comes near it, and takes over without a jump: both call the same painter. Until then, and when it cannot be loaded, keys
 * and buttons move the picture all the same.
 *
 * `box`: positioned, with a size of its own, `pictureStyles` in its tree and a `tabindex`. What lies over the picture goes into the box too.
 */
export class MapPicture {
  readonly #box: HTMLElement;
  readonly #callbacks: PictureCallbacks;
  readonly #stage = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  readonly #camera: Camera;
  readonly #probe: LookProbe;
  readonly #sizes = new ResizeObserver(() => this.#resize());
  readonly #gone = new AbortController();
  #painter: Painter | undefined;
  #look: Look | undefined;
  #frame = 0;
  #printing = false;
  #chosen: string | undefined;
  #focused: string | undefined;
  #hovered: string | undefined;

  /** `loadEngine`: only for tests. */
  constructor(box: HTMLElement, callbacks: PictureCallbacks, loadEngine: LoadEngine = () => import('./engine.js')) {
    this.#box = box;
    this.#callbacks = callbacks;
    this.#stage.className = 'picture-stage';
    this.#canvas.className = 'picture-canvas';
    this.#stage.append(this.#canvas);
    box.prepend(this.#stage);
    this.#probe = new LookProbe(box, () => this.repaint());
    const changed = (urgent: boolean) => (urgent ? this.#paint() : this.#invalidate());
    this.#camera = new Camera(this.#stage, { changed, failed: () => callbacks.failed() }, loadEngine);
    this.#listenToKeyboard();
    this.#listenToPointer();
    this.#listenToPage();
    this.#sizes.observe(box);
    // At once, so that who calls `choose` next is shown the place.
    this.#resize();
  }

  /** Draws this scene from now on. The view stays where it is, unless the scene is of another area. */
  show(scene: Scene): void {
    this.#painter = new Painter(scene);
    this.#painter.chosen = this.#chosen;
    this.#hovered = undefined;
    this.#camera.show(this.#painter.bounds, this.#padding);
    this.#invalidate();
  }

  /**
   * Marks a place as chosen; `undefined`: none. It is drawn larger, on its own, over what is near.
   * `reveal`: moves the map when the place is out of view, or under what lies over the picture (`over`, in pixels of the box).
   */
  choose(id: string | undefined, { reveal = false, over }: { reveal?: boolean; over?: DOMRectReadOnly | undefined } = {}): void {
    this.#chosen = id;
    if (this.#painter) this.#painter.chosen = id;
    if (reveal && id !== undefined) this.#reveal(this.#painter?.positionOf(id), over);
    this.#invalidate();
  }

  /** So many steps in, or out when negative; each is twice as near or twice as far. */
  zoomBy(steps: number): void {
    const { aim, limits } = this.#camera;
    if (!limits) return;
    this.#camera.wake();
    const resolution = Math.min(limits.furthest, Math.max(limits.nearest, aim.resolution / 2 ** steps));
    this.#camera.go(zoomed(aim, resolution));
    this.#callbacks.announce({ kind: 'zoom', visible: this.#visible, end: resolution === (steps > 0 ? limits.nearest : limits.furthest) });
  }

  /** So many pixels to the right and down. */
  panBy(right: number, down: number): void {
    this.#camera.go(panned(this.#camera.aim, right, down));
    this.#callbacks.announce({ kind: 'view', visible: this.#visible });
  }

  /** Back to the whole area. */
  fit(): void {
    this.#camera.fit();
    this.#callbacks.announce({ kind: 'view', visible: this.#visible });
  }

  /** Draws again, with the colours and the font that the page has now. Other colours it notices by itself. */
  repaint(): void {
    this.#look = undefined;
    this.#invalidate();
  }

  /** Leaves the box as it was. */
  destroy(): void {
    this.#gone.abort();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#camera.destroy();
    this.#probe.remove();
    this.#stage.remove();
  }

  #invalidate(): void {
    if (!this.#gone.signal.aborted) this.#frame ||= requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { viewport, moving } = this.#camera;
    const { width, height } = viewport;
    const context = this.#canvas.getContext('2d', { alpha: false });
    if (!this.#painter || !context || width === 0 || height === 0) return;
    const wanted = this.#printing ? Math.max(devicePixelRatio, PRINT_RATIO) : devicePixelRatio;
    const ratio = Math.min(wanted, LARGEST / width, LARGEST / height);
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== across) this.#canvas.width = across;
    if (this.#canvas.height !== down) this.#canvas.height = down;
    this.#look ??= this.#probe.read();
    this.#painter.paint({ context, viewport, ratio, look: this.#look }, moving, { focused: this.#focused, hovered: this.#hovered });
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#box;
    this.#camera.resize(clientWidth, clientHeight);
  }

  get #padding(): Padding {
    const fromRight = getComputedStyle(this.#box).direction === 'rtl';
    return { top: EDGE, bottom: EDGE, left: fromRight ? BUTTONS : EDGE, right: fromRight ? EDGE : BUTTONS };
  }

  get #visible(): number {
    return this.#painter?.countIn(this.#camera.aim) ?? 0;
  }

  #reveal(position: Point | undefined, over?: DOMRectReadOnly): void {
    if (!position) return;
    const { aim } = this.#camera;
    const [left, top] = toPixel(aim, position);
    const inView = left > EDGE && top > EDGE && left < aim.width - EDGE && top < aim.height - EDGE;
    const hidden = over && left > over.left - EDGE && left < over.right + EDGE && top > over.top - EDGE && top < over.bottom + EDGE;
    if (inView && !hidden) return;
    // To the middle of what is free beside it.
    const aside = !over ? 0 : over.left > aim.width - over.right ? (aim.width - over.left) / 2 : -over.right / 2;
    this.#camera.go({ ...aim, x: position[0] + aside * aim.resolution, y: inView ? aim.y : position[1] });
  }

  /** Of a marker its place is chosen; a cluster is zoomed in to, or opened when no zooming parts it. */
  #activate(cluster: Cluster | undefined): void {
    const { aim, limits } = this.#camera;
    const ids = cluster && this.#painter ? this.#painter.markersOf(cluster).map(({ id }) => id) : [];
    if (!cluster || !limits) return this.#callbacks.choose(null);
    if (ids.length === 1) return this.#callbacks.choose(ids[0]!);
    if (!partsAt(cluster, limits.nearest) || aim.resolution <= limits.nearest) return this.#callbacks.openCluster(ids);
    const filling = (2 * cluster.spread) / Math.min(aim.width, aim.height);
    this.#camera.go({ ...aim, x: cluster.x, y: cluster.y, resolution: Math.min(aim.resolution / 2, filling) });
    this.#callbacks.announce({ kind: 'zoom', visible: this.#visible, end: false });
  }

  #focus(id: string | undefined): void {
    this.#focused = id;
    this.#invalidate();
    const cluster = this.#painter?.clusterOf(id);
    if (!cluster || !this.#painter) return;
    this.#reveal([cluster.x, cluster.y]);
    const [marker, ...more] = this.#painter.markersOf(cluster);
    if (more.length > 0) this.#callbacks.announce({ kind: 'cluster', count: more.length + 1 });
    else if (marker) this.#callbacks.announce({ kind: 'focus', id: marker.id, name: marker.name });
  }

  #hover(at: Point | undefined): boolean {
    const cluster = at && this.#painter?.clusterAt(this.#camera.viewport, at);
    const id = cluster && this.#idOf(cluster);
    if (id !== this.#hovered) {
      this.#hovered = id;
      this.#invalidate();
    }
    return cluster !== undefined;
  }

  #idOf(cluster: Cluster): string {
    return this.#painter!.markersOf(cluster)[0]!.id;
  }

  #stopOf(cluster: Cluster): Stop {
    return { id: this.#idOf(cluster), at: toPixel(this.#camera.aim, [cluster.x, cluster.y]) };
  }

  #listenToKeyboard(): void {
    const { signal } = this.#gone;
    const keyboard = new PictureKeyboard({
      stops: () => this.#painter?.clusters.map((cluster) => this.#stopOf(cluster)) ?? [],
      stopOf: (id) => {
        const cluster = this.#painter?.clusterOf(id);
        return cluster && this.#stopOf(cluster);
      },
      middle: () => [this.#camera.aim.width / 2, this.#camera.aim.height / 2],
      hasChosen: () => this.#chosen !== undefined,
      panBy: (right, down) => this.panBy(right, down),
      zoomBy: (steps) => this.zoomBy(steps),
      fit: () => this.fit(),
      focus: (id) => this.#focus(id),
      activate: (id) => this.#activate(this.#painter?.clusterOf(id)),
      letGo: () => this.#callbacks.choose(null),
    });
    const ours = (event: Event) => event.target === this.#box;
    this.#box.addEventListener('focus', () => this.#camera.wake(), { signal });
    this.#box.addEventListener('blur', () => keyboard.leave(), { signal });
    this.#box.addEventListener('keydown', (event) => ours(event) && keyboard.handle(event) && event.preventDefault(), { signal });
  }

  #listenToPointer(): void {
    listenToPointer(
      this.#stage,
      {
        wake: () => this.#camera.wake(),
        hover: (at) => this.#hover(at),
        click: (at) => this.#activate(this.#painter?.clusterAt(this.#camera.viewport, at)),
        zoom: (at, factor) => this.#camera.zoomAlone(at, factor),
        hint: (kind) => this.#callbacks.hint(kind),
      },
      this.#gone.signal,
    );
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
