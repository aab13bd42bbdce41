import type { Geometry, Position, Ring } from '@wijkwelvaartswerk/contract';
import { categoryColour, type ColourName } from './colours.js';
import type { Box, Frame } from './frame.js';
import { toMercator, type Point } from './mercator.js';
import { softAreas } from './paint-areas.js';
import type { Area, BackgroundShape, Line, PlaceStatus, Scene } from './scene.js';
import { toPixel, type Viewport } from './viewport.js';

/** Radius in degrees of latitude, about 150 m, of an area that is given as a point. */
const SPOT = 0.00135;
/** How much is left of what is there no more. */
const FADED = 0.4;

/** A shape as a path in metres from the origin, y down, so that any viewport is one transform away. */
interface Traced<Of> {
  readonly of: Of;
  readonly path: Path2D;
  readonly bounds: Box;
  readonly closed: boolean;
}

/** An area, and its middle in Web Mercator. */
export interface AreaSpot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Widths in pixels, the widest first. */
type Strokes = readonly (readonly [colour: ColourName, pixels: number])[];

/** What lies under the markers: land, water, green, boundaries, roads, soft areas and the lines of networks. */
export class Ground {
  readonly areas: readonly AreaSpot[];
  readonly #origin: Point;
  readonly #shapes: readonly Traced<BackgroundShape>[];
  readonly #areas: readonly Traced<Area>[];
  readonly #lines: readonly { readonly of: Line; readonly path: Path2D }[];
  /** Only to ask what is where. */
  #hit: CanvasRenderingContext2D | null | undefined;

  constructor({ background, areas, lines }: Scene, origin: Point) {
    const traced = <Of extends { geometry: NonNullable<Geometry> }>(of: Of) => ({ of, ...trace(of.geometry, origin) });
    this.#origin = origin;
    this.#shapes = background.filter(({ kind }) => kind !== 'label').map(traced);
    this.#areas = areas.map((of) => ({ of, ...trace(withSize(of.geometry), origin) }));
    this.areas = this.#areas.map(({ of: { id, name }, bounds: { left, right, top, bottom } }) => ({
      ...{ id, name },
      ...{ x: origin[0] + (left + right) / 2, y: origin[1] - (top + bottom) / 2 },
    }));
    this.#lines = lines.map((of) => ({ of, path: curve(of, origin) }));
  }

  /** What a point is on: water, the neighbourhood, or neither. */
  under([x, y]: Point, context: CanvasRenderingContext2D): 'water' | 'land' | 'outside' {
    context.resetTransform();
    const on = (shapes: readonly Traced<unknown>[]) =>
      shapes.some(({ path, closed }) => closed && context.isPointInPath(path, x - this.#origin[0], this.#origin[1] - y, 'evenodd'));
    if (on(this.#ofKind('water'))) return 'water';
    const land = this.#land;
    return land.length === 0 || on(land) ? 'land' : 'outside';
  }

  /** The area at a pixel, the one that is drawn last. */
  areaAt(viewport: Viewport, at: Point): string | undefined {
    const [left, top] = toPixel(viewport, this.#origin);
    const [x, y] = [(at[0] - left) * viewport.resolution, (at[1] - top) * viewport.resolution];
    const hit = (this.#hit ??= document.createElement('canvas').getContext('2d'));
    return this.#areas.findLast(({ path }) => hit?.isPointInPath(path, x, y, 'evenodd'))?.of.id;
  }

  /** Draws the edge of an area in these colours, the widest first. */
  paintEdge(frame: Frame, id: string, strokes: Strokes): void {
    const area = this.#areas.find(({ of }) => of.id === id);
    if (!area) return;
    this.#strokeAll(frame, area.path, strokes);
  }

  /** Draws the lines of a place over the others, without gaps but those of what is planned. */
  paintLinesOf(frame: Frame, id: string): void {
    for (const { of, path } of this.#lines) {
      const strokes = [
        ['map-halo', widthOf(of) + 4],
        [categoryColour(of.category), widthOf(of) + 0.5],
      ] as const;
      if (of.ends.includes(id)) this.#strokeAll(frame, path, strokes, of.status === 'planned' ? dashesOf(of) : []);
    }
  }

  /** `dashes`: of the narrowest, in pixels. */
  #strokeAll(frame: Frame, path: Path2D, strokes: Strokes, dashes: readonly number[] = []): void {
    const { context, look, viewport } = frame;
    context.save();
    this.#inMetres(frame);
    for (const [colour, pixels] of strokes) {
      context.strokeStyle = look.colours[colour];
      context.lineWidth = pixels * viewport.resolution;
      if (strokes.at(-1)![0] === colour && dashes.length > 0) {
        context.lineCap = 'butt';
        context.setLineDash(dashes.map((dash) => dash * viewport.resolution));
      }
      context.stroke(path);
    }
    context.restore();
  }

  paint(frame: Frame): void {
    const { context, viewport, tiled } = frame;
    const origin = toPixel(viewport, this.#origin);
    // Nothing of how it draws is left for who draws next: that may be on another canvas.
    context.save();
    // The whole canvas, to its last pixel: where the ratio is no whole number that is more than the viewport.
    context.resetTransform();
    if (tiled) context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    else this.#paintShapes(frame);
    this.#inMetres(frame);
    this.#paintAreas(frame, origin);
    this.#paintLines(frame);
    context.restore();
  }

  /** Makes the context count in metres from the origin. */
  #inMetres({ context, viewport, ratio }: Frame): void {
    const [left, top] = toPixel(viewport, this.#origin);
    const scale = ratio / viewport.resolution;
    context.setTransform(scale, 0, 0, scale, left * ratio, top * ratio);
    context.lineJoin = context.lineCap = 'round';
  }

  #paintShapes(frame: Frame): void {
    const { context, look } = frame;
    const { resolution } = frame.viewport;
    const fill = (shapes: readonly Traced<unknown>[], colour: ColourName) => {
      context.fillStyle = look.colours[colour];
      for (const { path, closed } of shapes) if (closed) context.fill(path, 'evenodd');
    };
    const stroke = (shapes: readonly Traced<unknown>[], colour: ColourName, pixels: number) => {
      context.strokeStyle = look.colours[colour];
      context.lineWidth = pixels * resolution;
      for (const { path } of shapes) context.stroke(path);
    };
    const land = this.#land;
    const water = this.#ofKind('water');
    const roads = this.#ofKind('road');

    context.fillStyle = look.colours[land.length > 0 ? 'map-outside' : 'map-land'];
    // Over the edge too: Chromium prints a canvas up to a tenth too small, with what was drawn outside it around.
    context.fillRect(0, 0, 1.1 * context.canvas.width, 1.1 * context.canvas.height);
    this.#inMetres(frame);
    fill(land, 'map-land');
    fill(this.#ofKind('green'), 'map-green');
    stroke(this.#ofKind('boundary'), 'map-boundary', 1);
    fill(water, 'map-water');
    stroke(water, 'map-water', 2);
    stroke(roads, 'map-halo', 9);
    stroke(roads, 'map-road', 5);
  }

  get #land(): readonly Traced<BackgroundShape>[] {
    return this.#ofKind('land', 'boundary').filter(({ closed }) => closed);
  }

  #ofKind(...kinds: BackgroundShape['kind'][]): readonly Traced<BackgroundShape>[] {
    return this.#shapes.filter(({ of }) => kinds.includes(of.kind));
  }

  /** Soft; what is not there yet has a dashed edge, what is there no more is faded. */
  #paintAreas(frame: Frame, origin: Point): void {
    const { context, viewport, look } = frame;
    const ofStatus = (...status: PlaceStatus[]) => this.#areas.filter(({ of }) => status.includes(of.status));
    softAreas(frame, ofStatus('now', 'planned'), origin);
    context.globalAlpha = FADED;
    softAreas(frame, ofStatus('closed'), origin);
    context.globalAlpha = 1;
    context.lineWidth = 1.5 * viewport.resolution;
    context.setLineDash([4 * viewport.resolution, 5 * viewport.resolution]);
    for (const { of, path } of ofStatus('planned')) {
      context.strokeStyle = look.colours[categoryColour(of.category)];
      context.stroke(path);
    }
    context.setLineDash([]);
  }

  /** Dotted, wider for more weight; of what is planned dashed, of what is there no more faded. */
  #paintLines({ context, viewport: { resolution }, look }: Frame): void {
    for (const { of, path } of this.#lines) {
      const width = widthOf(of);
      context.globalAlpha = of.status === 'closed' ? FADED : 1;
      context.strokeStyle = look.colours[categoryColour(of.category)];
      context.lineWidth = width * resolution;
      context.lineCap = of.status === 'planned' ? 'butt' : 'round';
      context.setLineDash((of.status === 'planned' ? dashesOf(of) : [0.1, 2.4 * width]).map((pixels) => pixels * resolution));
      context.stroke(path);
    }
    context.globalAlpha = 1;
    context.setLineDash([]);
  }
}

function dashesOf(line: Line): [dash: number, gap: number] {
  return [2.4 * widthOf(line), 1.6 * widthOf(line)];
}

function widthOf({ weight }: Line): number {
  return Math.min(8, 2.5 * Math.sqrt(Math.max(0.25, weight)));
}

function trace(geometry: NonNullable<Geometry>, origin: Point): Omit<Traced<unknown>, 'of'> {
  const path = new Path2D();
  const closed = geometry.type.endsWith('Polygon');
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of ringsOf(geometry)) {
    for (const [index, position] of ring.entries()) {
      const [x, y] = fromOrigin(position, origin);
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
    if (closed) path.closePath();
  }
  return { path, closed, bounds: { left, top, right, bottom } };
}

/** A point that stands for an area, as a circle around it; the rest as it is. */
function withSize(geometry: NonNullable<Geometry>): NonNullable<Geometry> {
  if (geometry.type !== 'Point') return geometry;
  const [longitude, latitude] = geometry.coordinates;
  const ring = Array.from({ length: 25 }, (_, step): Position => {
    const angle = (step * Math.PI) / 12;
    return [longitude + (SPOT * Math.cos(angle)) / Math.cos((latitude * Math.PI) / 180), latitude + SPOT * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [ring as Ring] };
}

/** The lines or rings of a geometry; points have none. */
export function ringsOf(geometry: NonNullable<Geometry>): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

/** From place to place with a slight bend, so that lines that cross are told apart. */
function curve({ from, to }: Line, origin: Point): Path2D {
  const path = new Path2D();
  const [x1, y1] = fromOrigin(from, origin);
  const [x2, y2] = fromOrigin(to, origin);
  path.moveTo(x1, y1);
  path.quadraticCurveTo((x1 + x2) / 2 + (y2 - y1) * 0.14, (y1 + y2) / 2 - (x2 - x1) * 0.14, x2, y2);
  return path;
}

function fromOrigin(position: Position, origin: Point): Point {
  const [x, y] = toMercator(position);
  return [x - origin[0], origin[1] - y];
}
