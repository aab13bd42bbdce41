import { Backdrop } from './backdrop.js';
import type { Camera } from './camera.js';
import { partsAt, type Cluster } from './clusters.js';
import type { Frame } from './frame.js';
import type { Point } from './mercator.js';
import { paintFocus, paintTip } from './paint-marks.js';
import type { Painter } from './painter.js';
import { PictureKeyboard, type KeyboardTarget, type Stop } from './picture-keyboard.js';
import { PicturePointer, type PointerTarget } from './picture-pointer.js';
import type { PictureCallbacks } from './picture.js';
import { toPixel } from './viewport.js';

/** The picture, as far as hands need it. */
export interface HandledPicture {
  readonly box: HTMLElement;
  readonly stage: HTMLElement;
  readonly camera: Camera;
  readonly callbacks: PictureCallbacks;
  readonly painter: Painter | undefined;
  readonly chosen: string | undefined;
  panBy(right: number, down: number): void;
  zoomBy(steps: number): void;
  fit(): void;
  /** Brings a point of the map into view. */
  reveal(point: Point): void;
  invalidate(): void;
}

/**
 * What a person does in the picture with a pointer or keys, and what shows of it: the focus, and the name of what is pointed at.
 * Loaded when a person comes near: a picture that is only looked at does without.
 */
export class Hands implements KeyboardTarget, PointerTarget {
  /** Whoever touches the map is about to move it. */
  readonly backdrop = new Backdrop();
  readonly #picture: HandledPicture;
  readonly #keyboard = new PictureKeyboard(this);
  readonly #pointer: PicturePointer;
  #focused: string | undefined;
  #hovered: string | undefined;

  /** Listens until the signal is aborted. */
  constructor(picture: HandledPicture, signal: AbortSignal) {
    this.#picture = picture;
    this.#pointer = new PicturePointer(picture.stage, this, signal);
    picture.box.addEventListener('blur', () => this.#keyboard.leave(), { signal });
    picture.box.addEventListener('keydown', (event) => event.target === picture.box && this.handle(event), { signal });
  }

  /** Of the keyboard or the pointer; also what a person did before there were hands. */
  handle(event: Event): void {
    if (!(event instanceof KeyboardEvent)) this.#pointer.handle(event as MouseEvent);
    else if (this.#keyboard.handle(event)) event.preventDefault();
  }

  /** Draws the focus and the name of what is focused or pointed at, over the picture. */
  paint(frame: Frame): void {
    const { painter, chosen } = this.#picture;
    const focused = painter?.clusterOf(this.#focused);
    const named = focused ?? painter?.clusterOf(this.#hovered);
    const [marker, ...more] = named && painter ? painter.markersOf(named) : [];
    if (focused) paintFocus(frame, focused, more.length === 0 && marker?.id === chosen);
    if (named && marker && more.length === 0) paintTip(frame, named, marker.name);
  }

  stops(): Stop[] {
    return this.#picture.painter?.clusters.map((cluster) => this.#stopAt(cluster)) ?? [];
  }

  stopOf(id: string): Stop | undefined {
    const cluster = this.#picture.painter?.clusterOf(id);
    return cluster && this.#stopAt(cluster);
  }

  middle(): Point {
    const { width, height } = this.#picture.camera.aim;
    return [width / 2, height / 2];
  }

  hasChosen(): boolean {
    return this.#picture.chosen !== undefined;
  }

  panBy(right: number, down: number): void {
    this.#picture.panBy(right, down);
  }

  zoomBy(steps: number): void {
    this.#picture.zoomBy(steps);
  }

  fit(): void {
    this.#picture.fit();
  }

  focus(id: string | undefined): void {
    const { painter, callbacks } = this.#picture;
    this.#focused = id;
    this.#picture.invalidate();
    const cluster = painter?.clusterOf(id);
    if (!cluster) return;
    this.#picture.reveal([cluster.x, cluster.y]);
    const [marker, ...more] = painter!.markersOf(cluster);
    if (more.length > 0) callbacks.announce({ kind: 'cluster', count: more.length + 1 });
    else if (marker) callbacks.announce({ kind: 'focus', id: marker.id, name: marker.name });
  }

  activate(id: string): void {
    this.#activate(this.#picture.painter?.clusterOf(id));
  }

  letGo(): void {
    this.#picture.callbacks.choose(null);
  }

  hover(at: Point | undefined): boolean {
    const cluster = at && this.#clusterAt(at);
    const id = cluster && this.#idOf(cluster);
    if (id !== this.#hovered) {
      this.#hovered = id;
      this.#picture.invalidate();
    }
    return cluster !== undefined;
  }

  click(at: Point): void {
    this.#activate(this.#clusterAt(at));
  }

  hint(kind: 'wheel' | 'touch'): void {
    this.#picture.callbacks.hint(kind);
  }

  /** Of a marker its place is chosen; a cluster is zoomed in to, or opened when no zooming parts it. */
  #activate(cluster: Cluster | undefined): void {
    const { camera, callbacks, painter } = this.#picture;
    const { aim, limits } = camera;
    if (!cluster || !limits) return callbacks.choose(null);
    const ids = painter!.markersOf(cluster).map(({ id }) => id);
    if (ids.length === 1) return callbacks.choose(ids[0]!);
    if (!partsAt(cluster, limits.nearest) || aim.resolution <= limits.nearest) return callbacks.openCluster(ids);
    const filling = (2 * cluster.spread) / Math.min(aim.width, aim.height);
    camera.go({ ...aim, x: cluster.x, y: cluster.y, resolution: Math.min(aim.resolution / 2, filling) });
    callbacks.announce({ kind: 'zoom', visible: painter!.countIn(camera.aim), end: false });
  }

  #clusterAt(at: Point): Cluster | undefined {
    return this.#picture.painter?.clusterAt(this.#picture.camera.viewport, at);
  }

  #stopAt(cluster: Cluster): Stop {
    return { id: this.#idOf(cluster), at: toPixel(this.#picture.camera.aim, [cluster.x, cluster.y]) };
  }

  #idOf(cluster: Cluster): string {
    return this.#picture.painter!.markersOf(cluster)[0]!.id;
  }
}
