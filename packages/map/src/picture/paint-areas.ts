import { categoryColour } from './colours.js';
import { overlap, type Box, type Frame } from './frame.js';
import type { Point } from './mercator.js';
import type { Area } from './scene.js';

/** The edge is made soft on a canvas this many times smaller: a blur costs by the pixel. */
const SMALLER = 4;
const BLUR = 8;
/** Dots stand in slanting rows; the pattern repeats after so many pixels. */
const TILE = 13;
/** Times that it is in one piece, each way. */
const REPEATS = 16;

interface TracedArea {
  readonly of: Area;
  readonly path: Path2D;
  /** Of the path, in its own metres. */
  readonly bounds: Box;
}

/**
 * Areas without a hard edge, filled with dots: about here, and not to the metre. One blur for all of them.
 * `left` and `top`: where the origin of the paths is, in pixels.
 */
export function softAreas(frame: Frame, areas: readonly TracedArea[], [left, top]: Point): void {
  const { context, viewport, ratio, look } = frame;
  const { resolution, width, height } = viewport;
  const room = 3 * BLUR;
  const inPixels = ({ bounds }: TracedArea): Box => ({
    left: left + bounds.left / resolution - room,
    right: left + bounds.right / resolution + room,
    top: top + bounds.top / resolution - room,
    bottom: top + bounds.bottom / resolution + room,
  });
  const view = { left: 0, top: 0, right: width, bottom: height };
  const seen = areas.filter((area) => overlap(inPixels(area), view));
  if (seen.length === 0) return;
  const part = around(seen.map(inPixels), view, ratio);
  const [across, down] = [part.right - part.left, part.bottom - part.top];

  const soft = canvasOf(across / SMALLER, down / SMALLER);
  const shapes = canvasOf(soft.canvas.width, soft.canvas.height);
  const scale = 1 / (resolution * SMALLER);
  // Drawn out of sight: only the shadow, which is blurred and has the colour, falls on the canvas.
  const away = soft.canvas.width * 2;
  soft.shadowOffsetX = away;
  soft.shadowBlur = (2 * BLUR) / SMALLER;
  // A blur costs much: one for all areas of a category, not one for each.
  for (const category of new Set(seen.map(({ of }) => of.category))) {
    shapes.resetTransform();
    shapes.clearRect(0, 0, shapes.canvas.width, shapes.canvas.height);
    shapes.setTransform(scale, 0, 0, scale, (left - part.left) / SMALLER, (top - part.top) / SMALLER);
    for (const { of, path } of seen) if (of.category === category) shapes.fill(path, 'evenodd');
    soft.shadowColor = look.colours[categoryColour(category)];
    soft.drawImage(shapes.canvas, -away, 0);
  }
  const dotted = canvasOf(across * ratio, down * ratio);
  dotted.drawImage(soft.canvas, 0, 0, soft.canvas.width * SMALLER * ratio, soft.canvas.height * SMALLER * ratio);
  cutOutDots(dotted, ratio, left - part.left, top - part.top);
  context.save();
  context.resetTransform();
  context.drawImage(dotted.canvas, part.left * ratio, part.top * ratio);
  context.restore();
}

/** What is seen of all boxes, in whole pixels of the canvas. */
function around(boxes: readonly Box[], view: Box, ratio: number): Box {
  const whole = boxes.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }));
  return {
    left: Math.max(view.left, Math.floor(whole.left * ratio) / ratio),
    top: Math.max(view.top, Math.floor(whole.top * ratio) / ratio),
    right: Math.min(view.right, Math.ceil(whole.right * ratio) / ratio),
    bottom: Math.min(view.bottom, Math.ceil(whole.bottom * ratio) / ratio),
  };
}

/**
 * Leaves dots, and a little between them. They stay where they are on the ground when the map moves; on whole pixels, and copied as
 * large pieces: both make it many times as quick as a pattern.
 */
function cutOutDots(context: CanvasRenderingContext2D, ratio: number, left: number, top: number): void {
  const piece = dots(ratio);
  const size = piece.width;
  const start = (at: number) => ((Math.round(at * ratio) % size) - size) % size;
  context.globalCompositeOperation = 'destination-out';
  for (let x = start(left); x < context.canvas.width; x += size) {
    for (let y = start(top); y < context.canvas.height; y += size) context.drawImage(piece, x, y);
  }
}

/** A piece with holes in it where dots are to stay. */
function dots(ratio: number): HTMLCanvasElement {
  const tile = canvasOf(TILE * ratio, TILE * ratio);
  const { width } = tile.canvas;
  tile.globalAlpha = 0.16;
  tile.fillRect(0, 0, width, width);
  tile.globalAlpha = 0.6;
  for (const at of [0.25, 0.75]) {
    tile.beginPath();
    tile.arc(at * width, at * width, 1.5 * ratio, 0, 7);
    tile.fill();
  }
  const piece = canvasOf(REPEATS * width, REPEATS * width);
  piece.fillRect(0, 0, piece.canvas.width, piece.canvas.width);
  piece.globalCompositeOperation = 'destination-out';
  piece.fillStyle = piece.createPattern(tile.canvas, 'repeat')!;
  piece.fillRect(0, 0, piece.canvas.width, piece.canvas.width);
  return piece.canvas;
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
  return canvas.getContext('2d')!;
}
