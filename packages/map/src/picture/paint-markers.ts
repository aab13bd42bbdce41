import type { MarkerSymbol } from '@wijkwelvaartswerk/contract';
import { REACH, type Cluster } from './clusters.js';
import { categoryColour, type ColourName } from './colours.js';
import { fontOf, inPixels, type Frame } from './frame.js';
import type { Fan } from './fan.js';
import type { Point } from './mercator.js';
import type { Places } from './places.js';
import type { Marker } from './scene.js';
import { numberBaseline, symbolPath } from '../symbols.js';
import { toPixel } from './viewport.js';

/** Side of a drawn-once marker in CSS pixels: the symbol with its halo. */
const SPRITE = 44;
const CHOSEN_SCALE = 1.28;
const APPROXIMATE_RADIUS = 25;
const RING = { radius: 20, width: 5, gap: 0.07 };

/** A cluster with where it is drawn, in CSS pixels. */
interface Placed {
  readonly cluster: Cluster;
  readonly at: Point;
  /** Of one place: that place. */
  readonly marker: Marker | undefined;
}

/** Draws markers and clusters. A marker's shape is drawn once and then copied: thousands move as smoothly as ten. */
export class MarkerPainter {
  #sprites = new Map<string, HTMLCanvasElement>();
  #spritesFor: { look?: Frame['look']; ratio?: number } = {};
  readonly #paths = new Map<MarkerSymbol, Path2D>();

  /** `chosen`: one of the clusters, drawn last; `fan`: some of them are drawn around their spot, over the others. */
  paint(
    frame: Frame,
    places: Pick<Places, 'marker' | 'groups'>,
    clusters: readonly Cluster[],
    { chosen, fan }: { chosen?: Cluster | undefined; fan?: Fan | undefined } = {},
  ): void {
    const { viewport, look, ratio } = frame;
    if (this.#spritesFor.look !== look || this.#spritesFor.ratio !== ratio) {
      this.#sprites = new Map();
      this.#spritesFor = { look, ratio };
    }
    const seen: Placed[] = [];
    for (const cluster of clusters) {
      const at = toPixel(viewport, [cluster.x, cluster.y]);
      if (inView(at, viewport.width, viewport.height))
        seen.push({ cluster, at, marker: cluster.count > 1 ? undefined : places.marker(cluster.first) });
    }
    const fanned = seen.filter(({ cluster }) => fan?.spots.includes(cluster));
    const others = fan ? seen.filter(({ cluster }) => !fan.spots.includes(cluster)) : seen;
    inPixels(frame);
    frame.context.textAlign = 'center';
    leaderLines(frame, others);
    approximateRings(frame, others);
    clusterRings(frame, others, places);
    this.#paintMarkers(frame, others, chosen);
    if (fan) fanGround(frame, fan, fanned);
    this.#paintMarkers(frame, fanned, chosen);
  }

  #paintMarkers(frame: Frame, seen: readonly Placed[], chosen: Cluster | undefined): void {
    for (const { cluster, at, marker } of seen) if (marker && cluster !== chosen) this.#paintMarker(frame, marker, at);
    for (const { cluster, at, marker } of seen) if (marker && cluster === chosen) this.#paintChosen(frame, marker, at);
  }

  #paintMarker(frame: Frame, marker: Marker, [x, y]: Point): void {
    const { context, ratio } = frame;
    // On whole canvas pixels, or the copy is blurred.
    const [left, top] = [Math.round((x - SPRITE / 2) * ratio) / ratio, Math.round((y - SPRITE / 2) * ratio) / ratio];
    context.drawImage(this.#sprite(frame, marker), left, top, SPRITE, SPRITE);
    paintNumber(frame, marker, left + SPRITE / 2, top + SPRITE / 2);
  }

  #paintChosen(frame: Frame, marker: Marker, [x, y]: Point): void {
    const { context, look } = frame;
    const path = this.#path(symbolOf(marker));
    context.save();
    context.translate(x, y);
    context.scale(CHOSEN_SCALE, CHOSEN_SCALE);
    context.lineJoin = 'round';
    context.lineWidth = 9;
    context.strokeStyle = look.colours.text;
    context.stroke(path);
    paintShape(frame, marker, path);
    paintNumber(frame, marker, 0, 0);
    context.restore();
  }

  #sprite(frame: Frame, marker: Marker): HTMLCanvasElement {
    const symbol = symbolOf(marker);
    const key = `${symbol} ${marker.category} ${marker.status}`;
    let sprite = this.#sprites.get(key);
    if (!sprite) {
      sprite = document.createElement('canvas');
      sprite.width = sprite.height = Math.round(SPRITE * frame.ratio);
      const context = sprite.getContext('2d')!;
      context.scale(sprite.width / SPRITE, sprite.width / SPRITE);
      context.translate(SPRITE / 2, SPRITE / 2);
      paintShape({ ...frame, context }, marker, this.#path(symbol));
      this.#sprites.set(key, sprite);
    }
    return sprite;
  }

  #path(symbol: MarkerSymbol): Path2D {
    let path = this.#paths.get(symbol);
    if (!path) this.#paths.set(symbol, (path = new Path2D(symbolPath(symbol))));
    return path;
  }
}

function inView([x, y]: Point, width: number, height: number): boolean {
  return x > -SPRITE && y > -SPRITE && x < width + SPRITE && y < height + SPRITE;
}

/** What is not there yet is a dashed square, whatever it will be. */
const symbolOf = ({ status, symbol }: Marker): MarkerSymbol => (status === 'planned' ? 'square' : symbol);

/** Filled where something is; an outline where it was (closed) or will be (planned, dashed), and in forced colours. */
function paintShape({ context, look: { colours, forced } }: Frame, { category, status }: Marker, path: Path2D): void {
  const own = categoryColour(category);
  const filled = status === 'now' && !forced;
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = colours['map-halo'];
  if (status !== 'planned') context.stroke(path);
  context.fillStyle = colours[filled ? own : 'surface-raised'];
  context.fill(path);
  if (filled) return;
  context.lineWidth = 2;
  context.strokeStyle = colours[status === 'planned' ? 'text' : own];
  context.setLineDash(status === 'planned' ? [4, 3.5] : []);
  context.stroke(path);
  context.setLineDash([]);
}

/** Three figures and more are set smaller, to stay inside the shape. Struck through when the place is closed. */
function paintNumber({ context, look }: Frame, marker: Marker, x: number, y: number): void {
  const { colours, forced } = look;
  const { label, status } = marker;
  const size = [14, 14, 14, 11.5, 9][label.length] ?? 8;
  const baseline = y + numberBaseline(symbolOf(marker)) - (14 - size) * 0.35;
  const colour: ColourName = status === 'planned' || forced ? 'text' : status === 'closed' ? 'text-muted' : 'on-category';
  context.font = fontOf(look, size, 700);
  context.fillStyle = colours[colour];
  context.fillText(label || (status === 'planned' ? '+' : ''), x, baseline);
  if (status === 'closed') context.fillRect(x - 11, baseline - size * 0.4, 22, 1.5);
}

/** From a marker that had to move aside to the dot where it belongs. Of an approximate place the ring is enough. */
function leaderLines({ context, viewport, look: { colours } }: Frame, seen: readonly Placed[]): void {
  for (const { cluster, at, marker } of seen) {
    if (!cluster.home || !marker || marker.approximate) continue;
    const home = toPixel(viewport, cluster.home);
    if (Math.hypot(home[0] - at[0], home[1] - at[1]) < 12) continue;
    context.beginPath();
    context.moveTo(...at);
    context.lineTo(...home);
    context.lineWidth = 1.5;
    context.strokeStyle = context.fillStyle = colours.text;
    context.stroke();
    context.beginPath();
    context.arc(...home, 3.5, 0, 2 * Math.PI);
    context.fill();
  }
}

/** What lies under places that fan out: it keeps them off the map, and leads each to the spot where all are. */
function fanGround({ context, viewport, look: { colours } }: Frame, { cluster, radius }: Fan, spots: readonly Placed[]): void {
  const [x, y] = toPixel(viewport, [cluster.x, cluster.y]);
  context.beginPath();
  context.arc(x, y, radius + REACH.many, 0, 2 * Math.PI);
  context.fillStyle = colours['surface-raised'];
  context.globalAlpha = 0.85;
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = 1.5;
  context.strokeStyle = colours['map-boundary'];
  context.stroke();
  context.strokeStyle = context.fillStyle = colours.text;
  context.beginPath();
  for (const { at } of spots) {
    context.moveTo(x, y);
    context.lineTo(...at);
  }
  context.stroke();
  context.beginPath();
  context.arc(x, y, 4, 0, 2 * Math.PI);
  context.fill();
}

/** Has a ring: its position is only roughly known. Of what is planned the dashed square says that already. */
export function hasRing({ approximate, status }: Marker): boolean {
  return approximate && status !== 'planned';
}

/** The rings of places that are only roughly known. One path a category, however many places. */
function approximateRings({ context, look: { colours } }: Frame, seen: readonly Placed[]): void {
  const rings = byCategory(seen.flatMap(({ at, marker }) => (marker && hasRing(marker) ? [[marker.category, at] as const] : [])));
  for (const [category, points] of rings) {
    context.beginPath();
    for (const [x, y] of points) {
      context.moveTo(x + APPROXIMATE_RADIUS, y);
      context.arc(x, y, APPROXIMATE_RADIUS, 0, 2 * Math.PI);
    }
    context.fillStyle = context.strokeStyle = colours[categoryColour(category)];
    context.globalAlpha = 0.12;
    context.fill();
    context.globalAlpha = 1;
    context.lineWidth = 1.5;
    context.setLineDash([3, 4]);
    context.stroke();
    context.setLineDash([]);
  }
}

/** How many places, in a ring of the colours of their categories; never a bare number, that would be a place's. */
function clusterRings({ context, look }: Frame, seen: readonly Placed[], places: Pick<Places, 'groups'>): void {
  const { colours, forced } = look;
  const rings = seen.filter(({ marker }) => !marker);
  context.beginPath();
  for (const {
    at: [x, y],
  } of rings) {
    context.moveTo(x + REACH.many, y);
    context.arc(x, y, REACH.many, 0, 2 * Math.PI);
  }
  context.fillStyle = colours['surface-raised'];
  context.fill();
  context.lineCap = 'butt';
  context.lineWidth = forced ? 2 : RING.width;
  const arcs = rings.flatMap(({ cluster, at }) =>
    arcsOf(cluster, places).map(([category, from, to]) => [category, [at, from, to]] as const),
  );
  for (const [category, parts] of byCategory(arcs)) {
    context.beginPath();
    for (const [[x, y], from, to] of parts) {
      context.moveTo(x + RING.radius * Math.cos(from), y + RING.radius * Math.sin(from));
      context.arc(x, y, RING.radius, from, to);
    }
    context.strokeStyle = colours[categoryColour(category)];
    context.stroke();
  }
  context.fillStyle = colours.text;
  for (const { cluster, at } of rings) {
    const label = countLabel(cluster.count);
    const size = [15, 15, 15, 15, 12, 11][label.length] ?? 10;
    context.font = fontOf(look, size, 700);
    context.fillText(label, at[0], at[1] + size * 0.36);
  }
}

/** `12×`; from ten thousand on in thousands, `25k×`, from ten million on in millions. */
function countLabel(count: number): string {
  if (count < 1e4) return `${count}×`;
  return count < 1e7 ? `${Math.round(count / 1e3)}k×` : `${Math.round(count / 1e6)}M×`;
}

/** The part of the ring of each category, clockwise from the top, in radians. Clusters stay for many frames: remembered. */
function arcsOf(cluster: Cluster, places: Pick<Places, 'groups'>): Arc[] {
  let arcs = arcsKnown.get(cluster);
  if (arcs) return arcs;
  const counts = new Map<number, number>();
  for (const [{ category }, count] of places.groups(cluster)) counts.set(category, (counts.get(category) ?? 0) + count);
  const gap = counts.size > 1 ? RING.gap : 0;
  let turned = -Math.PI / 2;
  arcs = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([category, count]) => {
      const from = turned;
      turned += (count / cluster.count) * 2 * Math.PI;
      return [category, from + gap, Math.max(from + gap, turned - gap)];
    });
  arcsKnown.set(cluster, arcs);
  return arcs;
}

type Arc = readonly [category: number, from: number, to: number];
const arcsKnown = new WeakMap<Cluster, Arc[]>();

function byCategory<Of>(pairs: readonly (readonly [category: number, of: Of])[]): Map<number, Of[]> {
  const groups = new Map<number, Of[]>();
  for (const [category, of] of pairs) {
    const group = groups.get(category);
    if (group) group.push(of);
    else groups.set(category, [of]);
  }
  return groups;
}
