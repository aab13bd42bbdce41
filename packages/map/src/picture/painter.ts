import type { Backdrop } from './backdrop.js';
import { clusters, REACH, type Cluster } from './clusters.js';
import type { Look } from './colours.js';
import { boxAround, type Box, type Frame } from './frame.js';
import { toMercator, type Point } from './mercator.js';
import type { ArrowPainter } from './paint-arrows.js';
import { Ground } from './paint-ground.js';
import { MarkerPainter } from './paint-markers.js';
import { NamePainter } from './paint-names.js';
import type { Marker, Scene } from './scene.js';
import { toPixel, type Bounds, type Viewport } from './viewport.js';

/** While the map moves, clusters are made anew only when the resolution differs this much from theirs. */
const STEP = 1.25;
/** A marker or cluster is hit this many pixels from its middle: a target of 44. */
const HIT = 22;

/** Draws a scene on a canvas, for any viewport; and knows what it drew where. */
export class Painter {
  /** The scene's extent in Web Mercator. */
  readonly bounds: Bounds;
  /** When all can be drawn: arrows are few and their drawing is loaded for those. Without it the rest is drawn. */
  readonly ready: Promise<void>;
  readonly #markers: readonly Marker[];
  readonly #indices: ReadonlyMap<string, number>;
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;
  readonly #ground: Ground;
  readonly #names: NamePainter;
  readonly #markerPainter = new MarkerPainter();
  #clusters: readonly Cluster[] = [];
  #arrangedFor: { readonly resolution: number; readonly look: Look } | undefined;
  #chosen = -1;
  #arrows: ArrowPainter | undefined;

  constructor(scene: Scene) {
    const { extent, markers, arrows } = scene;
    const points = markers.map(({ position }) => toMercator(position));
    this.bounds = [...toMercator([extent[0], extent[1]]), ...toMercator([extent[2], extent[3]])];
    this.#markers = markers;
    this.#indices = new Map(markers.map(({ id }, index) => [id, index]));
    this.#xs = Float64Array.from(points, ([x]) => x);
    this.#ys = Float64Array.from(points, ([, y]) => y);
    this.#ground = new Ground(scene, [(this.bounds[0] + this.bounds[2]) / 2, (this.bounds[1] + this.bounds[3]) / 2]);
    this.#names = new NamePainter(scene, this.#ground);
    this.ready = arrows.length > 0 ? this.#loadArrows(arrows) : Promise.resolve();
  }

  /** Id of the chosen place, drawn larger and never in a cluster. */
  set chosen(id: string | undefined) {
    const index = this.#indexOf(id);
    if (index === this.#chosen) return;
    this.#chosen = index;
    this.#arrangedFor = undefined;
  }

  /** Markers and clusters, as drawn last. */
  get clusters(): readonly Cluster[] {
    return this.#clusters;
  }

  /** Where a place is, in Web Mercator. */
  positionOf(id: string): Point | undefined {
    const index = this.#indexOf(id);
    return index < 0 ? undefined : [this.#xs[index]!, this.#ys[index]!];
  }

  /** The places of a cluster. */
  markersOf({ members }: Cluster): Marker[] {
    return members.map((index) => this.#markers[index]!);
  }

  /** The marker or cluster in which a place is drawn. */
  clusterOf(id: string | undefined): Cluster | undefined {
    const index = this.#indexOf(id);
    return index < 0 ? undefined : this.#clusters.find(({ members }) => members.includes(index));
  }

  /** What is drawn at a pixel; of two the nearest. */
  clusterAt(viewport: Viewport, [left, top]: Point): Cluster | undefined {
    let [found, closest]: [Cluster | undefined, number] = [undefined, HIT];
    for (const cluster of this.#clusters) {
      const [x, y] = toPixel(viewport, [cluster.x, cluster.y]);
      const distance = Math.hypot(x - left, y - top);
      if (distance <= closest) [found, closest] = [cluster, distance];
    }
    return found;
  }

  /** How many places are in view. */
  countIn({ x, y, resolution, width, height }: Viewport): number {
    const [across, up] = [(width / 2) * resolution, (height / 2) * resolution];
    return this.#xs.reduce((count, at, index) => count + Number(Math.abs(at - x) < across && Math.abs(this.#ys[index]! - y) < up), 0);
  }

  /** `moving`: a drag or an animation is going on; what costs much waits until it is over. `backdrop`: spares drawing the ground anew. */
  paint(frame: Frame, moving = false, backdrop?: Backdrop): void {
    this.#arrange(frame, moving);
    const arrows = this.#arrows?.lay(frame, this.#boxes(frame), moving) ?? [];
    if (backdrop) backdrop.paint(frame, this.#ground, moving);
    else this.#ground.paint(frame);
    this.#names.paint(
      frame,
      arrows.flatMap(({ words, body }) => (words ? [words.box, ...body] : body)),
      moving,
    );
    this.#arrows?.paint(frame, arrows);
    this.#markerPainter.paint(frame, this.#markers, this.#clusters, this.#chosen < 0 ? undefined : this.#clusters.at(-1));
  }

  #indexOf(id: string | undefined): number {
    return (id === undefined ? undefined : this.#indices.get(id)) ?? -1;
  }

  async #loadArrows(arrows: Scene['arrows']): Promise<void> {
    const module = await import('./paint-arrows.js').catch(() => undefined);
    this.#arrows = module && new module.ArrowPainter(arrows, this.bounds);
  }

  /** Puts places together and names between them, once for each resolution. */
  #arrange(frame: Frame, moving: boolean): void {
    const { look, viewport } = frame;
    const { resolution } = viewport;
    const before = this.#arrangedFor;
    const change = before ? Math.max(resolution / before.resolution, before.resolution / resolution) : Infinity;
    if (before?.look === look && change < (moving ? STEP : 1 + 1e-9)) return;
    if (change > 1 + 1e-9) this.#clusters = clusters(this.#xs, this.#ys, resolution, this.#chosen);
    this.#names.place(frame, this.#clusters);
    this.#arrangedFor = { resolution, look };
  }

  #boxes({ viewport }: Frame): Box[] {
    return this.#clusters.map(({ x, y, members }) => {
      const size = 2 * (members.length > 1 ? REACH.many : REACH.one);
      return boxAround(...toPixel(viewport, [x, y]), size, size);
    });
  }
}
