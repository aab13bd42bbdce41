import { categoryColour } from './colours.js';
import type { Frame } from './frame.js';
import type { Point } from './mercator.js';
import type { Area } from './scene.js';

/** The edge is made soft on a canvas this many times smaller: a blur costs by the pixel. */
const SMALLER = 4;
const BLUR = 8;
const DOT_SPACE = 9;

/** Areas without a hard edge, filled with dots: about here, and not to the metre. One blur for all of them. */
export function softAreas(
  { context, viewport: { width, height, resolution }, ratio, look }: Frame,
  areas: readonly { readonly of: Area; readonly path: Path2D }[],
  [left, top]: Point,
): void {
  if (areas.length === 0) return;
  const soft = canvasOf(width / SMALLER, height / SMALLER);
  const scale = 1 / (resolution * SMALLER);
  // Drawn out of sight: only the shadows, which are blurred and have the colour, fall on the canvas.
  const away = soft.canvas.width * 2;
  soft.setTransform(scale, 0, 0, scale, left / SMALLER - away, top / SMALLER);
  soft.shadowOffsetX = away;
  soft.shadowBlur = (2 * BLUR) / SMALLER;
  for (const { of, path } of areas) {
    soft.shadowColor = look.colours[categoryColour(of.category)];
    soft.fill(path, 'evenodd');
  }
  const dotted = canvasOf(width * ratio, height * ratio);
  dotted.drawImage(soft.canvas, 0, 0, soft.canvas.width * SMALLER * ratio, soft.canvas.height * SMALLER * ratio);
  dotted.globalCompositeOperation = 'destination-in';
  dotted.fillStyle = dots(dotted, ratio, left, top);
  dotted.fillRect(0, 0, width * ratio, height * ratio);
  context.save();
  context.resetTransform();
  context.drawImage(dotted.canvas, 0, 0);
  context.restore();
}

/** Dots that stay where they are on the ground when the map moves. */
function dots(context: CanvasRenderingContext2D, ratio: number, left: number, top: number): CanvasPattern {
  const tile = canvasOf(DOT_SPACE * ratio, DOT_SPACE * ratio);
  const { width } = tile.canvas;
  tile.globalAlpha = 0.16;
  tile.fillRect(0, 0, width, width);
  tile.globalAlpha = 0.6;
  tile.beginPath();
  tile.arc(width / 2, width / 2, 1.5 * ratio, 0, 7);
  tile.fill();
  const pattern = context.createPattern(tile.canvas, 'repeat')!;
  pattern.setTransform(new DOMMatrix().translate(left * ratio, top * ratio).rotate(30));
  return pattern;
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
  return canvas.getContext('2d')!;
}
