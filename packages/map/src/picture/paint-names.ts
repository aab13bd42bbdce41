import type { Position } from '@wijkwelvaartswerk/contract';
import { REACH, type Cluster } from './clusters.js';
import type { ColourName, Look } from './colours.js';
import { fontOf, inPixels, overlap, type Box, type Frame } from './frame.js';
import { toMercator, type Point } from './mercator.js';
import { ringsOf, type Ground } from './paint-ground.js';
import { hasRing } from './paint-markers.js';
import type { BackgroundShape, Marker, Scene } from './scene.js';
import { toPixel } from './viewport.js';

/** How a name looks, by what it is on or of. Size is relative to running text. */
const styles = {
  land: { size: 0.8125, font: '500', colour: 'map-label', halo: 'map-land' },
  outside: { size: 0.8125, font: '600', colour: 'text-muted', halo: 'map-outside' },
  water: { size: 1.05, font: 'italic 400', colour: 'map-water-label', halo: undefined },
  planned: { size: 0.8125, font: '600', colour: 'text', halo: 'map-land' },
} as const satisfies Record<string, { size: number; font: string; colour: ColourName; halo: ColourName | undefined }>;

/** A name longer than this is set on two lines, if it has two words. */
const LONG = 12;
const LINE = 1.15;
/** What is named comes first where there is no room for all. */
const order: readonly BackgroundShape['kind'][] = ['label', 'water', 'boundary', 'land', 'road', 'green'];

interface Name {
  readonly at: Point;
  readonly lines: readonly string[];
  readonly style: keyof typeof styles;
  /** Web Mercator metres that it has to fit in: the width of a pond or a park. */
  readonly room: number;
  /** Index of the place that it goes with. */
  readonly place?: number;
}

/** A name with its place: its middle lies this many pixels from its point. */
interface PlacedName extends Name {
  readonly right: number;
  readonly down: number;
  readonly width: number;
}

/** Writes the names of the background and of what is planned. They keep off markers and each other; what finds no room is left out. */
export class NamePainter {
  readonly #markers: readonly Marker[];
  readonly #planned: readonly Name[];
  readonly #background: readonly Omit<Name, 'style'>[];
  readonly #ground: Ground;
  #names: readonly Name[] | undefined;
  #placed: readonly PlacedName[] = [];

  constructor({ background, markers }: Scene, ground: Ground) {
    this.#markers = markers;
    this.#planned = markers.flatMap((marker, place) => (marker.status === 'planned' ? [nameOfPlan(marker, place)] : []));
    this.#background = namesOf(background);
    this.#ground = ground;
  }

  /** Finds room for the names at this resolution, between these clusters. */
  place({ context, viewport: { resolution }, look }: Frame, clusters: readonly Cluster[]): void {
    this.#names ??= [...this.#planned, ...this.#background.map((name) => ({ ...name, style: this.#ground.under(name.at, context) }))];
    const taken = clusters.map(({ x, y, count, first }) => {
      const marker = this.#markers[first];
      const reach = count > 1 || (marker && hasRing(marker)) ? REACH.many : REACH.one + 2;
      return { left: x / resolution - reach, right: x / resolution + reach, top: -y / resolution - reach, bottom: -y / resolution + reach };
    });
    const singles = new Map(clusters.flatMap((cluster) => (cluster.count > 1 ? [] : [[cluster.first, cluster]])));
    this.#placed = this.#names
      .flatMap((name) => besideMarker(name, singles))
      .flatMap((name) => {
        const size = sizeOf(name, look);
        context.font = fontOf(look, size, styles[name.style].font);
        const width = Math.max(...name.lines.map((line) => context.measureText(line).width));
        if (width > name.room / resolution) return [];
        for (const [right, down] of placesFor(name, width, size)) {
          const box = boxOf(name, [name.at[0] / resolution, -name.at[1] / resolution], right, down, width, size);
          if (taken.some((other) => overlap(box, other))) continue;
          taken.push(box);
          return [{ ...name, right, down, width }];
        }
        return [];
      });
  }

  /** Leaves out what would be under `taken`, and at rest what would be cut off by the edge. */
  paint(frame: Frame, taken: readonly Box[], moving: boolean): void {
    const { context, viewport, look } = frame;
    inPixels(frame);
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    const picture = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
    for (const name of this.#placed) {
      const { style, lines, right, down, width } = name;
      const { font, colour } = styles[style];
      const halo = frame.tiled ? 'map-halo' : styles[style].halo;
      const size = sizeOf(name, look);
      const at = toPixel(viewport, name.at);
      const box = boxOf(name, at, right, down, width, size);
      if (!(moving ? overlap(box, picture) : within(box, picture))) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      context.font = fontOf(look, size, font);
      context.fillStyle = look.colours[colour];
      lines.forEach((line, index) => {
        const [x, baseline] = [at[0] + right, at[1] + down + size * (LINE * (index - (lines.length - 1) / 2) + 0.35)];
        if (halo) {
          context.strokeStyle = look.colours[halo];
          context.strokeText(line, x, baseline);
        }
        context.fillText(line, x, baseline);
      });
    }
  }
}

function within(box: Box, { left, top, right, bottom }: Box): boolean {
  return box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom;
}

const sizeOf = ({ style }: Name, { fontSize }: Look) => styles[style].size * fontSize;

function boxOf({ lines }: Name, [x, y]: Point, right: number, down: number, width: number, size: number): Box {
  const height = lines.length * size * LINE;
  return { left: x + right - width / 2 - 2, right: x + right + width / 2 + 2, top: y + down - height / 2, bottom: y + down + height / 2 };
}

/** Where a name may be, the best first: what is planned has it at its side, the rest on its own point or a little off. */
function placesFor({ style, room }: Name, width: number, size: number): readonly Point[] {
  const aside = width / 2 + REACH.one + 6;
  const sides: Point[] = [
    [aside, 0],
    [-aside, 0],
  ];
  if (style === 'planned') return sides;
  if (room < Infinity) return [[0, 0]];
  const off = REACH.one + size;
  return [[0, 0], [0, -off], [0, off], ...sides];
}

function nameOfPlan({ name, position }: Marker, place: number): Name {
  return { at: toMercator(position), lines: linesOf(name), style: 'planned', room: Infinity, place };
}

/** Goes along with a marker that moved aside; in a cluster there are no names. */
function besideMarker(name: Name, singles: ReadonlyMap<number, Cluster>): Name[] {
  if (name.place === undefined) return [name];
  const single = singles.get(name.place);
  return single ? [{ ...name, at: [single.x, single.y] }] : [];
}

/** Of a point its own name; of a line or an area its name in the middle, once. */
function namesOf(background: readonly BackgroundShape[]): Omit<Name, 'style'>[] {
  const named = [...background].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const seen = new Set<string>();
  return named.flatMap(({ kind, name, geometry }) => {
    if (!name || (kind !== 'label' && seen.has(name))) return [];
    const found = middleOf(geometry);
    if (!found) return [];
    seen.add(name);
    const confined = geometry.type.endsWith('Polygon') && (kind === 'water' || kind === 'green');
    return [{ at: found.at, lines: linesOf(name), room: confined ? found.width : Infinity }];
  });
}

/** A point; halfway a line; the middle of the largest ring. */
function middleOf(geometry: BackgroundShape['geometry']): { at: Point; width: number } | undefined {
  if (geometry.type === 'Point') return { at: toMercator(geometry.coordinates), width: 0 };
  if (geometry.type === 'MultiPoint') return geometry.coordinates[0] && { at: toMercator(geometry.coordinates[0]), width: 0 };
  const ring = ringsOf(geometry).reduce<readonly Position[]>((a, b) => (b.length > a.length ? b : a), []);
  const halfway = ring[ring.length >> 1];
  if (!halfway) return undefined;
  if (geometry.type.endsWith('String')) return { at: toMercator(halfway), width: 0 };
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring.map(toMercator)) {
    [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  }
  return { at: [(west + east) / 2, (south + north) / 2], width: east - west };
}

function linesOf(text: string): string[] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const [best] = spaces.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  return best === undefined || text.length <= LONG ? [text] : [text.slice(0, best), text.slice(best + 1)];
}
