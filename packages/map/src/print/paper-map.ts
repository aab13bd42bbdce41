import { REACH, type Cluster } from '../picture/clusters.js';
import type { Look } from '../picture/colours.js';
import { boxAround, fontOf, inPixels, type Frame } from '../picture/frame.js';
import { toMercator, type Point } from '../picture/mercator.js';
import { ArrowPainter } from '../picture/paint-arrows.js';
import { Ground } from '../picture/paint-ground.js';
import { MarkerPainter } from '../picture/paint-markers.js';
import { NamePainter } from '../picture/paint-names.js';
import { Places } from '../picture/places.js';
import { scaleOf } from '../picture/scale-bar.js';
import type { Extent, Marker, Scene } from '../picture/scene.js';
import { boundsAround, fit, toPixel, toPoint, type Bounds, type Viewport } from '../picture/viewport.js';
import { letterOf } from './labels.js';
import { spread } from './spread.js';

/** The width for which sizes are chosen, in CSS pixels: between a map on A4 and one on A3. */
const WIDTH = 840;
/** Height as a share of the width. */
const [LOWEST, HIGHEST] = [0.85, 1.15];
/** Canvas pixels in each of those: 300 to an inch on A3. */
const RATIO = 4;
/** Room around the whole area; around what a person was looking at none is needed. */
const EDGE = 34;
/** Places stand this much further apart than on the screen. */
const ROOMY = 1.25;
/** Of more places in one group their number says enough. */
const NAMED = 200;

/** What a map on paper shows: the whole area, or the part of it that a person looks at. */
export interface PaperView {
  readonly extent: Extent;
  readonly whole: boolean;
}

/** Places that found no room beside each other on paper: a letter stands for them. */
export interface PaperGroup {
  readonly letter: string;
  readonly count: number;
  /** No more than can be named. */
  readonly markers: readonly Marker[];
}

export interface PaperMap {
  readonly groups: readonly PaperGroup[];
  /** Some places have been moved, and a line leads to where they belong. */
  readonly moved: boolean;
}

/**
 * Draws a scene on a canvas, for paper: all at once, every place by its number. Browsers that print a canvas by what was drawn on it
 * (Chromium) put lines and letters on paper, others an image that is fine enough. Answers nothing when there is no memory for it.
 */
export function drawPaperMap(canvas: HTMLCanvasElement, scene: Scene, view: PaperView, look: Look, chosen?: string): PaperMap | undefined {
  const viewport = viewportOf(view);
  const { width, height } = viewport;
  canvas.width = width * RATIO;
  canvas.height = height * RATIO;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return undefined;
  const frame: Frame = { context, viewport, ratio: RATIO, look };
  const places = new Places(scene.markers, scene.crowds);
  const seen = boundsAround(viewport);
  const room = { left: REACH.one, top: REACH.one, right: width - REACH.one, bottom: height - REACH.one };
  const clusters = spread(
    places.gather(seen, viewport.resolution * ROOMY, -1).clusters.filter((cluster) => isIn(seen, cluster)),
    viewport,
    room,
  );
  paint(frame, scene, places, clusters, chosen);
  const groups = clusters.filter(({ count }) => count > 1);
  groups.forEach(({ x, y }, index) => paintLetter(frame, toPixel(viewport, [x, y]), letterOf(index)));
  paintScale(frame);
  return {
    moved: clusters.some(({ home, count, first }) => home && count === 1 && !places.marker(first).approximate),
    groups: groups.map((group, index) => ({
      letter: letterOf(index),
      count: group.count,
      markers: group.firstMembers(NAMED).map((member) => places.marker(member)),
    })),
  };
}

/** How large a map of this extent is, in CSS pixels before it is fitted to the paper. */
function viewportOf({ extent: [west, south, east, north], whole }: PaperView): Viewport {
  const bounds: Bounds = [...toMercator([west, south]), ...toMercator([east, north])];
  const share = (bounds[3] - bounds[1]) / (bounds[2] - bounds[0]) || 1;
  const height = Math.round(WIDTH * Math.min(HIGHEST, Math.max(LOWEST, share)));
  const edge = whole ? EDGE : 0;
  return fit(bounds, WIDTH, height, { top: edge, right: edge, bottom: edge, left: edge });
}

function isIn([west, south, east, north]: Bounds, { x, y }: Cluster): boolean {
  return x > west && x < east && y > south && y < north;
}

/** The same parts as on the screen, in the same order. */
function paint(frame: Frame, scene: Scene, places: Places, clusters: readonly Cluster[], chosen: string | undefined): void {
  const { viewport } = frame;
  const { width, height } = viewport;
  const bounds: Bounds = [...toPoint(viewport, [0, height]), ...toPoint(viewport, [width, 0])];
  const ground = new Ground(scene, [viewport.x, viewport.y]);
  const names = new NamePainter(scene, ground);
  const arrowPainter = new ArrowPainter(scene.arrows, bounds);
  const boxes = clusters.map(({ x, y, count }) => {
    const size = 2 * (count > 1 ? REACH.many : REACH.one);
    return boxAround(...toPixel(viewport, [x, y]), size, size);
  });
  const arrows = arrowPainter.lay(frame, boxes, false);
  const covered = arrows.flatMap(({ words, body }) => (words ? [words.box, ...body] : body));
  ground.paint(frame);
  names.place(frame, clusters);
  names.paint(frame, covered, false);
  arrowPainter.paint(frame, arrows);
  const singles = clusters.filter(({ count }) => count === 1);
  new MarkerPainter().paint(frame, places, singles, { chosen: places.clusterOf(places.indexOf(chosen), singles) });
}

/** In a double ring: never taken for the number of a place. */
function paintLetter(frame: Frame, [x, y]: Point, letter: string): void {
  const { context, look } = frame;
  inPixels(frame);
  context.fillStyle = look.colours['surface-raised'];
  context.strokeStyle = look.colours.text;
  for (const [radius, width] of [
    [18, 2],
    [14.5, 1],
  ] as const) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    context.lineWidth = width;
    context.stroke();
  }
  context.font = fontOf(look, letter.length > 2 ? 10 : 14, 700);
  context.textAlign = 'center';
  context.fillStyle = look.colours.text;
  context.fillText(letter, x, y + 5);
}

/** On the canvas, so that it stays right however large the map is on the paper. */
function paintScale(frame: Frame): void {
  const { context, viewport, look } = frame;
  const { pixels, words } = scaleOf(viewport, 160);
  const [left, bottom] = [14, viewport.height - 14];
  inPixels(frame);
  context.lineJoin = 'miter';
  context.lineCap = 'butt';
  context.font = fontOf(look, 12, 600);
  context.textAlign = 'start';
  for (const [colour, width] of [
    ['map-halo', 5],
    ['text', 1.5],
  ] as const) {
    context.strokeStyle = look.colours[colour];
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(left, bottom - 7);
    context.lineTo(left, bottom);
    context.lineTo(left + pixels, bottom);
    context.lineTo(left + pixels, bottom - 7);
    context.stroke();
  }
  context.strokeStyle = look.colours['map-halo'];
  context.lineWidth = 3;
  context.strokeText(words, left + 5, bottom - 6);
  context.fillStyle = look.colours.text;
  context.fillText(words, left + 5, bottom - 6);
}
