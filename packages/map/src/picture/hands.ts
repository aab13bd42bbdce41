import { Backdrop } from './backdrop.js';
import type { Camera } from './camera.js';
import { partsAt, REACH, type Cluster } from './clusters.js';
import type { Box, Frame } from './frame.js';
import type { Point } from './mercator.js';
import type { AreaSpot } from './paint-ground.js';
import { paintFocus, paintTip } from './paint-marks.js';
import type { Painter } from './painter.js';
import { PictureKeyboard, type KeyboardTarget, type Stop } from './picture-keyboard.js';
import { PicturePointer, type PointerTarget } from './picture-pointer.js';
import type { PictureCallbacks } from './picture.js';
import { revealing, toPixel } from './viewport.js';

/** Of places that no zooming parts so many are listed. */
const LISTED = 200;

/** The picture, as far as hands need it. */
export interface HandledPicture {
  readonly box: HTMLElement;
  readonly stage: HTMLElement;
  readonly camera: Camera;
  readonly callbacks: PictureCallbacks;
  readonly painter: Painter | undefined;
  readonly chosen: string | undefined;
  /** Wheel and one finger move the map. */
  readonly free: boolean;
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
  /** Where the name of what is hovered over is; and whether a person put it away. */
  #tip: Box | undefined;
  #putAway = false;
  /** What a person last asked of the explanation of the keys: to be there, or not. */
  #helpAsked: boolean | undefined;

  /** Listens until the signal is aborted. */
  constructor(picture: HandledPicture, signal: AbortSignal) {
    this.#picture = picture;
    this.#pointer = new PicturePointer(picture.stage, this, signal);
    picture.box.addEventListener('blur', () => this.#leave(), { signal });
    // Focus that a script gives back comes from nowhere; with Tab it comes from something else.
    picture.box.addEventListener('focus', ({ relatedTarget }) => this.#keyboard.enter(relatedTarget === null), { signal });
    picture.box.addEventListener('keydown', (event) => event.target === picture.box && this.handle(event), { signal });
    // A name under the mouse may lie over what a person wants to see, wherever the focus is.
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#putTipAway(), { signal });
  }

  #putTipAway(): void {
    this.#putAway = this.#hovered !== undefined;
    if (this.#putAway) this.#picture.invalidate();
  }

  #leave(): void {
    this.#keyboard.leave();
    // Screen readers have said the keys; once is enough.
    this.#picture.box.removeAttribute('aria-describedby');
  }

  /** Of the keyboard or the pointer; also what a person did before there were hands. */
  handle(event: Event): void {
    if (!(event instanceof KeyboardEvent)) this.#pointer.handle(event as MouseEvent);
    else if (this.#keyboard.handle(event)) event.preventDefault();
  }

  /** Draws the focus and the name of what is focused or pointed at, over the picture. */
  paint(frame: Frame): void {
    const { painter, chosen } = this.#picture;
    if (!painter) return;
    const focused = painter.clusterOf(this.#focused);
    if (focused) paintFocus(frame, focused, focused.count === 1 && painter.markerOf(focused).id === chosen);
    const area = focused ? undefined : painter.area(this.#focused);
    if (area) painter.paintAreaFocus(frame, area);
    const hovered = this.#putAway ? undefined : (painter.clusterOf(this.#hovered) ?? painter.area(this.#hovered));
    const named = focused ?? area ?? hovered;
    const name = named && ('id' in named ? named.name : painter.nameOf(named));
    // Of places around a spot the name is on the outside.
    const fan = painter?.fan;
    const tip = name && paintTip(frame, named, name, fan?.spots.some((spot) => spot === named) && named.y < fan.cluster.y);
    this.#tip = tip && named === hovered ? tip : undefined;
  }

  stops(): Stop[] {
    const { painter } = this.#picture;
    if (!painter) return [];
    return [...painter.clusters.map((cluster) => this.#stopAt(cluster)), ...painter.areas.map((area) => this.#stopIn(area))];
  }

  hasMore(): boolean {
    return this.#picture.painter?.hasMore ?? false;
  }

  stopOf(id: string): Stop | undefined {
    const { painter } = this.#picture;
    const cluster = painter?.clusterOf(id);
    const area = painter?.area(id);
    return cluster ? this.#stopAt(cluster) : area && this.#stopIn(area);
  }

  middle(): Point {
    const { width, height } = this.#picture.camera.aim;
    return [width / 2, height / 2];
  }

  sayView(): void {
    const { painter, camera, callbacks } = this.#picture;
    callbacks.announce({ kind: 'view', visible: painter?.countIn(camera.aim) ?? 0 });
  }

  help(): void {
    const { box, callbacks } = this.#picture;
    this.#helpAsked = box.hasAttribute('data-quiet');
    this.#showHelp();
    if (this.#helpAsked) callbacks.announce({ kind: 'keys' });
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
    this.#showHelp();
    const area = painter?.area(id);
    const cluster = painter?.clusterOf(id);
    if (area ?? cluster) this.#picture.reveal([(area ?? cluster)!.x, (area ?? cluster)!.y]);
    if (area) return callbacks.announce({ kind: 'focus', id: area.id, name: area.name });
    if (!cluster) return;
    if (cluster.count > 1) return callbacks.announce({ kind: 'cluster', count: cluster.count, layers: painter!.layersOf(cluster) });
    this.#known(cluster, 1, () => {
      const { id: own, name } = painter!.markerOf(cluster);
      if (this.#focused === id) callbacks.announce({ kind: 'focus', id: own, name });
    });
  }

  activate(id: string): void {
    const { painter, callbacks } = this.#picture;
    if (painter?.area(id)) callbacks.choose(id);
    else this.#activate(painter?.clusterOf(id));
  }

  letGo(): void {
    this.#picture.callbacks.choose(null);
  }

  hover(at: Point | undefined): boolean {
    const cluster = at && this.#clusterAt(at);
    const id = cluster ? this.#idOf(cluster) : at && (this.#tip && isIn(this.#tip, at) ? this.#hovered : this.#areaAt(at));
    if (id !== this.#hovered) {
      this.#hovered = id;
      this.#putAway = false;
      this.#picture.invalidate();
      if (cluster?.count === 1) this.#known(cluster, 1, () => this.#picture.invalidate());
    }
    return id !== undefined;
  }

  click(at: Point): void {
    const cluster = this.#clusterAt(at);
    const area = cluster ? undefined : this.#areaAt(at);
    if (area === undefined) this.#activate(cluster);
    else this.#picture.callbacks.choose(area);
  }

  hint(kind: 'wheel' | 'touch'): void {
    if (!this.#picture.free) this.#picture.callbacks.hint(kind);
  }

  fold(): boolean {
    const folded = this.#picture.painter?.fold() ?? false;
    if (folded) this.#picture.invalidate();
    return folded;
  }

  /** Of a marker its place is chosen; a cluster is zoomed in to, or opened when no zooming parts it. */
  #activate(cluster: Cluster | undefined): void {
    const { camera, callbacks, painter } = this.#picture;
    const { aim, limits } = camera;
    if (!painter?.fan?.spots.includes(cluster!)) this.fold();
    if (!cluster || !limits) return callbacks.choose(null);
    if (cluster.count === 1) return this.#known(cluster, 1, () => callbacks.choose(painter!.markerOf(cluster).id));
    if (!partsAt(cluster, limits.nearest) || aim.resolution <= limits.nearest) return this.#open(cluster);
    const filling = (2 * cluster.spread) / Math.min(aim.width, aim.height);
    camera.go({ ...aim, x: cluster.x, y: cluster.y, resolution: Math.min(aim.resolution / 2, filling) });
    callbacks.announce({ kind: 'zoom', visible: painter!.countIn(camera.aim), end: false });
  }

  /** Places on one spot fan out around it; of more than that a list is shown. */
  #open(cluster: Cluster): void {
    const { camera, callbacks } = this.#picture;
    const painter = this.#picture.painter!;
    const fan = painter.fanOut(cluster);
    const layers = painter.layersOf(cluster);
    if (!fan) {
      const ids = () => painter.markersOf(cluster, LISTED).map(({ id }) => id);
      return this.#known(cluster, LISTED, () => callbacks.openCluster(ids(), layers));
    }
    const there = revealing(camera.aim, [cluster.x, cluster.y], fan.radius + REACH.many);
    if (there !== camera.aim) camera.go(there);
    this.#picture.invalidate();
    callbacks.announce({ kind: 'fan', count: cluster.count, layers });
  }

  /** Goes on once the first places of a cluster are known in full; of a crowd they have to be fetched. */
  #known(cluster: Cluster, most: number, then: () => void): void {
    const known = this.#picture.painter?.load(cluster, most);
    if (known) void known.then(then, () => {});
    else then();
  }

  #clusterAt(at: Point): Cluster | undefined {
    return this.#picture.painter?.clusterAt(this.#picture.camera.viewport, at);
  }

  #stopAt(cluster: Cluster): Stop {
    return { id: this.#idOf(cluster), at: toPixel(this.#picture.camera.aim, [cluster.x, cluster.y]) };
  }

  #areaAt(at: Point): string | undefined {
    const { painter, camera } = this.#picture;
    return painter?.areaAt(camera.viewport, at)?.id;
  }

  #stopIn({ id, x, y }: AreaSpot): Stop {
    return { id, at: toPixel(this.#picture.camera.aim, [x, y]), isArea: true };
  }

  /** The keys are shown beside the picture while it has the focus, until a person is among the places; a question mark has the last word. */
  #showHelp(): void {
    this.#picture.box.toggleAttribute('data-quiet', !(this.#helpAsked ?? this.#focused === undefined));
  }

  #idOf(cluster: Cluster): string {
    return this.#picture.painter!.markerOf(cluster).id;
  }
}

const isIn = ({ left, right, top, bottom }: Box, [x, y]: Point): boolean => x >= left && x <= right && y >= top && y <= bottom;
