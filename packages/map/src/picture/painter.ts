import type { Backdrop } from './backdrop.js';
import { REACH, type Cluster } from './clusters.js';
import type { Look } from './colours.js';
import { fanOf, type Fan } from './fan.js';
import { boxAround, type Box, type Frame } from './frame.js';
import { toMercator, type Point } from './mercator.js';
import type { ArrowPainter } from './paint-arrows.js';
import { Ground, type AreaSpot } from './paint-ground.js';
import { MarkerPainter } from './paint-markers.js';
import { NamePainter } from './paint-names.js';
import { Places } from './places.js';
import type { LayerCount, Marker, Scene } from './scene.js';
import { boundsAround, MARGIN, toPixel, type Bounds, type Viewport } from './viewport.js';

/** While the map moves, clusters are made anew only when the resolution differs this much from theirs. */
const STEP = 1.25;
/** A marker or cluster is hit this many pixels from its middle: a target of 44. */
const HIT = 22;

/** The edges of an area, in colours that are seen on anything. */
const CHOSEN = [
  ['map-halo', 6],
  ['text', 3],
] as const;
const FOCUSED = [
  ['focus-inner', 7],
  ['focus', 3],
] as const;

/** For what clusters were made. */
interface Arrangement {
  readonly resolution: number;
  readonly bounds: Bounds;
  readonly look: Look;
}

/** Draws a scene on a canvas, for any viewport; and knows what it drew where. */
export class Painter {
  /** The scene's extent in Web Mercator. */
  readonly bounds: Bounds;
  /** When all can be drawn: arrows are few and their drawing is loaded for those. Without it the rest is drawn. */
  readonly ready: Promise<void>;
  readonly #scene: Scene;
  readonly #places: Places;
  readonly #ground: Ground;
  readonly #names: NamePainter;
  readonly #markerPainter = new MarkerPainter();
  #clusters: readonly Cluster[] = [];
  #fan: Fan | undefined;
  #arrangedFor: Arrangement | undefined;
  #chosen = -1;
  #chosenId: string | undefined;
  /** The resolution of the last drawing. */
  #painted = 0;
  #arrows: ArrowPainter | undefined;

  constructor(scene: Scene) {
    const { extent, markers, crowds, arrows } = scene;
    this.bounds = [...toMercator([extent[0], extent[1]]), ...toMercator([extent[2], extent[3]])];
    this.#scene = scene;
    this.#places = new Places(markers, crowds);
    this.#ground = new Ground(scene, [(this.bounds[0] + this.bounds[2]) / 2, (this.bounds[1] + this.bounds[3]) / 2]);
    this.#names = new NamePainter(scene, this.#ground);
    this.ready = arrows.length > 0 ? this.#loadArrows(arrows) : Promise.resolve();
  }

  /** Id of the chosen place, drawn larger and never in a cluster, with its lines and arrows before others; or of the chosen area, drawn with an edge. */
  set chosen(id: string | undefined) {
    this.#chosenId = id;
    const index = this.#places.indexOf(id);
    if (index === this.#chosen) return;
    this.#chosen = index;
    this.#arrangedFor = undefined;
  }

  /** Markers and clusters, as drawn last: all, or of very many those in and near the view. */
  get clusters(): readonly Cluster[] {
    return this.#clusters;
  }

  /** Whether there may be others further away. */
  get hasMore(): boolean {
    return Number.isFinite(this.#arrangedFor?.bounds[0]);
  }

  /** Where a place is, in Web Mercator. */
  positionOf(id: string): Point | undefined {
    const index = this.#places.indexOf(id);
    const area = index < 0 ? this.area(id) : undefined;
    return area ? [area.x, area.y] : index < 0 ? undefined : this.#places.positionOf(index);
  }

  /** The areas, and where the middle of each is. */
  get areas(): readonly AreaSpot[] {
    return this.#ground.areas;
  }

  area(id: string | undefined): AreaSpot | undefined {
    return this.areas.find((area) => area.id === id);
  }

  /** The area at a pixel. */
  areaAt(viewport: Viewport, at: Point): AreaSpot | undefined {
    return this.area(this.#ground.areaAt(viewport, at));
  }

  /** Draws the keyboard's focus around an area. */
  paintAreaFocus(frame: Frame, { id }: AreaSpot): void {
    this.#ground.paintEdge(frame, id, FOCUSED);
  }

  /** The first place of a cluster. */
  markerOf(cluster: Cluster): Marker {
    return this.#places.marker(cluster.first);
  }

  /** The places of a cluster, no more than `most`. */
  markersOf(cluster: Cluster, most = Infinity): Marker[] {
    return cluster.firstMembers(most).map((index) => this.#places.marker(index));
  }

  /** How many places of a cluster are of which layer, the most first. */
  layersOf(cluster: Cluster): LayerCount[] {
    const counts = new Map<string, number>();
    for (const [{ layer }, count] of this.#places.groups(cluster)) counts.set(layer, (counts.get(layer) ?? 0) + count);
    return [...counts].map(([layer, count]) => ({ layer, count }));
  }

  /** The name of a place; of a cluster what is in it. */
  nameOf(cluster: Cluster): string {
    return cluster.count > 1 ? (this.#scene.clusterWords?.(this.layersOf(cluster)) ?? '') : this.markerOf(cluster).name;
  }

  /** When the first places of a cluster are known in full; nothing when they are already. */
  load(cluster: Cluster, most: number): Promise<unknown> | undefined {
    const loads = cluster.firstMembers(most).flatMap((index) => this.#places.load(index) ?? []);
    return loads.length > 0 ? Promise.all(loads) : undefined;
  }

  /** The marker or cluster in which a place is drawn. */
  clusterOf(id: string | undefined): Cluster | undefined {
    return this.#places.clusterOf(this.#places.indexOf(id), this.#clusters);
  }

  /** What is drawn at a pixel; of two the nearest. */
  clusterAt(viewport: Viewport, at: Point): Cluster | undefined {
    return (this.#fan && nearest(this.#fan.spots, viewport, at)) ?? nearest(this.#clusters, viewport, at);
  }

  /** How many places are in view. */
  countIn(viewport: Viewport): number {
    return this.#places.count(boundsAround(viewport));
  }

  /** The places that are drawn around their common spot now. */
  get fan(): Fan | undefined {
    return this.#fan;
  }

  /** Draws the places of a cluster in a ring around it, until the map is zoomed; not when there are too many. */
  fanOut(cluster: Cluster): Fan | undefined {
    if (!this.#arrangedFor) return undefined;
    this.fold();
    this.#open(fanOf(cluster, this.#arrangedFor.resolution));
    return this.#fan;
  }

  /** Puts them together again. Answers whether there were any. */
  fold(): boolean {
    if (!this.#fan) return false;
    const { cluster } = this.#fan;
    this.#clusters = [...this.#clusters.filter((one) => !this.#fan!.spots.includes(one)), cluster];
    this.#fan = undefined;
    // What is chosen among them is to be on its own again.
    if (this.#places.clusterOf(this.#chosen, [cluster])) this.#arrangedFor = undefined;
    return true;
  }

  /** `moving`: a drag or an animation is going on; what costs much waits until it is over. `backdrop`: spares drawing anew what only moved. */
  paint(frame: Frame, moving = false, backdrop?: Backdrop): void {
    this.#arrange(frame, moving);
    if (backdrop) backdrop.paintGround(frame, this.#ground, moving);
    else this.#ground.paint(frame);
    const chosen = this.#places.clusterOf(this.#chosen, this.#clusters);
    const over = (on: Frame) => this.#paintOver(on, chosen, moving);
    const { resolution } = frame.viewport;
    // Under a hand the same is drawn frame after frame, only elsewhere; not while it is zoomed.
    if (backdrop && moving && resolution === this.#painted)
      backdrop.paintOver(frame, [this.#clusters, chosen, this.#chosenId, this.#arrows], over);
    else over(frame);
    this.#painted = resolution;
  }

  #paintOver(frame: Frame, chosen: Cluster | undefined, moving: boolean): void {
    const id = this.#chosenId;
    if (id !== undefined) {
      this.#ground.paintEdge(frame, id, CHOSEN);
      this.#ground.paintLinesOf(frame, id);
    }
    const arrows = this.#arrows?.lay(frame, this.#boxes(frame), moving) ?? [];
    const taken = arrows.flatMap(({ words, body }) => (words ? [words.box, ...body] : body));
    this.#names.paint(frame, taken, moving);
    this.#arrows?.paint(frame, arrows, id);
    this.#markerPainter.paint(frame, this.#places, this.#clusters, { chosen, fan: this.#fan });
  }

  async #loadArrows(arrows: Scene['arrows']): Promise<void> {
    const module = await import('./paint-arrows.js').catch(() => undefined);
    this.#arrows = module && new module.ArrowPainter(arrows, this.bounds);
  }

  /** Puts places together and names between them, once for each resolution; of very many places also when the view leaves them. */
  #arrange(frame: Frame, moving: boolean): void {
    const { look, viewport } = frame;
    const { resolution } = viewport;
    const before = this.#arrangedFor;
    const change = before ? Math.max(resolution / before.resolution, before.resolution / resolution) : Infinity;
    const sameClusters = before && change < (moving ? STEP : 1 + 1e-9) && contains(before.bounds, boundsAround(viewport));
    if (sameClusters && before.look === look) return;
    if (sameClusters && change < 1 + 1e-9) this.#arrangedFor = { ...before, look };
    else this.#gather(viewport, look, before !== undefined && change > 1 + 1e-9);
    this.#names.place(frame, this.#clusters);
  }

  #gather(viewport: Viewport, look: Look, zoomed: boolean): void {
    const { resolution } = viewport;
    const fan = zoomed ? undefined : this.#fan;
    this.#fan = undefined;
    const inFan = fan && this.#places.clusterOf(this.#chosen, [fan.cluster]);
    const { clusters, bounds } = this.#places.gather(boundsAround(viewport, MARGIN), resolution, inFan ? -1 : this.#chosen);
    this.#clusters = clusters;
    this.#arrangedFor = { resolution, bounds, look };
    const same = fan && clusters.find(({ first, count }) => first === fan.cluster.first && count === fan.cluster.count);
    if (same) this.#open(fanOf(same, resolution));
  }

  #open(fan: Fan | undefined): void {
    this.#fan = fan;
    if (fan) this.#clusters = [...this.#clusters.filter((cluster) => cluster !== fan.cluster), ...fan.spots];
  }

  /** What of the picture is taken by markers and clusters. */
  #boxes({ viewport }: Frame): Box[] {
    const { width, height } = viewport;
    return this.#clusters.flatMap(({ x, y, count }) => {
      const size = 2 * (count > 1 ? REACH.many : REACH.one);
      const [left, top] = toPixel(viewport, [x, y]);
      return left > -size && top > -size && left < width + size && top < height + size ? [boxAround(left, top, size, size)] : [];
    });
  }
}

function nearest(clusters: readonly Cluster[], viewport: Viewport, [left, top]: Point): Cluster | undefined {
  let [found, closest]: [Cluster | undefined, number] = [undefined, HIT];
  for (const cluster of clusters) {
    const [x, y] = toPixel(viewport, [cluster.x, cluster.y]);
    const distance = Math.hypot(x - left, y - top);
    if (distance <= closest) [found, closest] = [cluster, distance];
  }
  return found;
}

function contains([west, south, east, north]: Bounds, inner: Bounds): boolean {
  return west <= inner[0] && south <= inner[1] && east >= inner[2] && north >= inner[3];
}
