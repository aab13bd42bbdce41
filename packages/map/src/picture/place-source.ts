import { alone, Cluster, type PlaceSet } from './clusters.js';
import { toMercator } from './mercator.js';
import { Points, type Run } from './points.js';
import type { Marker, MarkerCrowd } from './scene.js';
import { atOnce, sortedPoints } from './sort-points.js';
import type { Bounds } from './viewport.js';

/** What is counted apart in a cluster. */
export interface Group {
  readonly layer: string;
  /** Slot in the palette, 1–8. */
  readonly category: number;
}

/** Cells of this many pixels at most, or half of that: what is in one would be in one cluster, or nearly so. */
const CELL = 40;
/** A cell with no more places than this is taken apart, so that each is where it is. */
const SPARSE = 4;
/** Places of a run no longer than this are counted one by one. */
const SHORT = 32;
/** So many groups are told apart; what is in later ones is counted with the last. */
const MOST_GROUPS = 256;

/** Places of one origin, known by their index in it. */
export abstract class PlaceSource implements PlaceSet {
  abstract readonly xs: Float64Array;
  abstract readonly ys: Float64Array;
  abstract readonly order: Uint32Array;
  protected abstract readonly points: Points | undefined;
  protected abstract readonly groups: readonly Group[];

  constructor(readonly base: number) {}

  abstract marker(place: number): Marker;
  abstract indexOf(id: string): number | undefined;
  /** When a place is known in full; nothing when it is already. */
  abstract load(place: number): Promise<unknown> | undefined;
  protected abstract groupOf(place: number): number;

  /** Only what is in view is looked at. */
  get isLarge(): boolean {
    return this.points !== undefined;
  }

  /** Where in `order` a place is. */
  rank(place: number): number | undefined {
    return this.points ? this.points.rank(place) : place;
  }

  /** How many places are within the bounds. */
  count(bounds: Bounds): number {
    if (this.points) return this.points.count(bounds);
    const [west, south, east, north] = bounds;
    return this.xs.reduce((count, x, index) => {
      const y = this.ys[index]!;
      return count + Number(x > west && x < east && y > south && y < north);
    }, 0);
  }

  /** What clusters are made of: single places, and what is together in a cell. Without the place at `leftOut` of the order. */
  seeds(bounds: Bounds, resolution: number, leftOut = -1): Cluster[] {
    const seeds: Cluster[] = [];
    const add = ({ from, to }: Run) => {
      if (to - from <= SPARSE) for (let at = from; at < to; at++) seeds.push(alone(this, at));
      else seeds.push(new Cluster(...this.points!.centre({ from, to }), to - from, [{ set: this, from, to }]));
    };
    const runs = this.points
      ? this.points.query(bounds, CELL * resolution)
      : Array.from(this.order, (_, index) => ({ from: index, to: index + 1 }));
    for (const { from, to } of runs) {
      if (leftOut < from || leftOut >= to) {
        add({ from, to });
      } else {
        add({ from, to: leftOut });
        add({ from: leftOut + 1, to });
      }
    }
    return seeds;
  }

  /** Adds how many of a run are in each group. */
  tally({ from, to }: Run, counts: Map<Group, number>): void {
    const add = (group: number, count: number) => {
      if (count > 0) counts.set(this.groups[group]!, (counts.get(this.groups[group]!) ?? 0) + count);
    };
    if (this.points && to - from > SHORT) this.points.groups({ from, to }).forEach((count, group) => add(group, count));
    else for (let at = from; at < to; at++) add(this.groupOf(this.order[at]!), 1);
  }
}

/** Places that are objects. `many`: too many to look at all each time. */
export class MarkerSource extends PlaceSource {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly order: Uint32Array;
  protected readonly points: Points | undefined;
  protected readonly groups: readonly Group[];
  readonly #markers: readonly Marker[];
  readonly #indices: ReadonlyMap<string, number>;
  readonly #groupOf: Uint8Array;

  constructor(markers: readonly Marker[], many: boolean) {
    super(0);
    const points = markers.map(({ position }) => toMercator(position));
    const groups = new Map<string, Group & { readonly number: number }>();
    this.#groupOf = Uint8Array.from(markers, ({ layer, category }) => {
      const key = `${category} ${layer}`;
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { layer, category, number: Math.min(groups.size, MOST_GROUPS - 1) }));
      return group.number;
    });
    this.#markers = markers;
    this.#indices = new Map(markers.map(({ id }, index) => [id, index]));
    this.groups = [...groups.values()];
    this.xs = Float64Array.from(points, ([x]) => x);
    this.ys = Float64Array.from(points, ([, y]) => y);
    this.points = many ? new Points(atOnce(sortedPoints(this.xs, this.ys, this.#groupOf))) : undefined;
    this.order = this.points?.columns.order ?? Uint32Array.from(markers, (_, index) => index);
  }

  override marker(place: number): Marker {
    return this.#markers[place]!;
  }

  override indexOf(id: string): number | undefined {
    return this.#indices.get(id);
  }

  override load(): undefined {
    return undefined;
  }

  protected override groupOf(place: number): number {
    return this.#groupOf[place]!;
  }
}

/** The places of a crowd: columns, of which a marker is made when it is drawn. */
export class CrowdSource extends PlaceSource {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly order: Uint32Array;
  protected readonly points: Points;
  protected readonly groups: readonly Group[];

  constructor(
    private readonly crowd: MarkerCrowd,
    base: number,
  ) {
    super(base);
    this.points = crowd.points;
    ({ xs: this.xs, ys: this.ys, order: this.order } = crowd.points.columns);
    this.groups = [{ layer: crowd.layer, category: crowd.category }];
  }

  override marker(place: number): Marker {
    return this.crowd.marker(place);
  }

  override indexOf(id: string): number | undefined {
    return this.crowd.indexOf(id);
  }

  override load(place: number): Promise<unknown> | undefined {
    return this.crowd.load(place);
  }

  protected override groupOf(): number {
    return 0;
  }
}
