import { alone, clustersOf, type Cluster } from './clusters.js';
import type { Point } from './mercator.js';
import { CrowdSource, MarkerSource, type Group, type PlaceSource } from './place-source.js';
import type { Marker, MarkerCrowd } from './scene.js';
import type { Bounds } from './viewport.js';

/** Up to so many places are put together all at once; of more only those that are looked at. */
const FEW = 2000;
/** Pixels around what is looked at that have a say in how it is put together. */
const HALO = 128;
const EVERYWHERE: Bounds = [-Infinity, -Infinity, Infinity, Infinity];

/** Clusters, and for which part of the map they are all there. */
export interface Gathering {
  readonly clusters: readonly Cluster[];
  readonly bounds: Bounds;
}

/** All places of a scene, however many: markers, and the crowds of layers that have too many for those. A place is known by its index. */
export class Places {
  readonly #sources: readonly [PlaceSource, ...PlaceSource[]];

  constructor(markers: readonly Marker[], crowds: readonly MarkerCrowd[] = []) {
    let base = markers.length;
    this.#sources = [
      new MarkerSource(markers, markers.length > FEW || crowds.length > 0),
      ...crowds.map((crowd) => {
        const source = new CrowdSource(crowd, base);
        base += source.xs.length;
        return source;
      }),
    ];
  }

  marker(index: number): Marker {
    const source = this.#sourceOf(index);
    return source.marker(index - source.base);
  }

  /** When a place is known in full; nothing when it is already. */
  load(index: number): Promise<unknown> | undefined {
    const source = this.#sourceOf(index);
    return source.load(index - source.base);
  }

  /** Index of the place with this id; -1: none. */
  indexOf(id: string | undefined): number {
    if (id === undefined) return -1;
    for (const source of this.#sources) {
      const place = source.indexOf(id);
      if (place !== undefined) return source.base + place;
    }
    return -1;
  }

  /** In Web Mercator. */
  positionOf(index: number): Point {
    const { xs, ys, base } = this.#sourceOf(index);
    return [xs[index - base]!, ys[index - base]!];
  }

  /** How many places are within the bounds. */
  count(bounds: Bounds): number {
    return this.#sources.reduce((sum, source) => sum + source.count(bounds), 0);
  }

  /** How many places of a cluster are in each group, the largest first. */
  groups({ parts }: Cluster): Map<Group, number> {
    const counts = new Map<Group, number>();
    for (const { set, from, to } of parts) (set as PlaceSource).tally({ from, to }, counts);
    return new Map([...counts].sort(([, a], [, b]) => b - a));
  }

  /** The one of the clusters in which a place is. */
  clusterOf(index: number, among: readonly Cluster[]): Cluster | undefined {
    if (index < 0) return undefined;
    const source = this.#sourceOf(index);
    const rank = source.rank(index - source.base);
    return rank === undefined ? undefined : among.find((cluster) => cluster.has(source, rank));
  }

  /**
   * Puts together what would cover each other at this resolution. The chosen place (-1: none) stays on its own, last.
   * Of many places only those within the bounds and near them are looked at.
   */
  gather(bounds: Bounds, resolution: number, chosen: number): Gathering {
    const halo = HALO * resolution;
    const around: Bounds = [bounds[0] - halo, bounds[1] - halo, bounds[2] + halo, bounds[3] + halo];
    const own = chosen < 0 ? undefined : this.#sourceOf(chosen);
    const rank = own?.rank(chosen - own.base);
    const seeds = this.#sources.flatMap((source) => source.seeds(around, resolution, source === own ? rank : undefined));
    const large = this.#sources.some(({ isLarge }) => isLarge);
    const single = own && rank !== undefined ? alone(own, rank) : undefined;
    return { clusters: clustersOf(large ? inFixedOrder(seeds) : seeds, resolution, single), bounds: large ? bounds : EVERYWHERE };
  }

  #sourceOf(index: number): PlaceSource {
    return this.#sources.findLast(({ base }) => index >= base) ?? this.#sources[0];
  }
}

/**
 * The largest first, equal ones as if shuffled, yet always the same: what becomes of a seed then depends on the few around it, so that
 * clusters stay as they are when the view moves on.
 */
function inFixedOrder(seeds: readonly Cluster[]): Cluster[] {
  const shuffled = ({ parts: [part] }: Cluster) => Math.imul(part!.from + part!.set.base, 0x9e3779b1) >>> 0;
  return seeds
    .map((seed) => ({ seed, tie: shuffled(seed) }))
    .sort((a, b) => b.seed.count - a.seed.count || a.tie - b.tie)
    .map(({ seed }) => seed);
}
