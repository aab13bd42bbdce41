import type { Look } from './colours.js';
import type { Frame } from './frame.js';
import { toPixel, toPoint, type Viewport } from './viewport.js';

/** Drawn around the view at each side, as a share of it: so far a drag goes without drawing anew. */
const MARGIN = 0.25;

/**
 * Keeps what was drawn of the ground, and copies it as long as it covers the view: a moving map costs a copy a frame. While it moves a
 * zoomed copy will do; at rest it is drawn sharp.
 */
export class Backdrop {
  readonly #paint: (frame: Frame) => void;
  readonly #canvas = document.createElement('canvas');
  #kept: { readonly viewport: Viewport; readonly look: Look; readonly ratio: number } | undefined;

  /** `paint` draws the ground. */
  constructor(paint: (frame: Frame) => void) {
    this.#paint = paint;
  }

  paint(frame: Frame, moving: boolean): void {
    const { viewport, ratio, look, context } = frame;
    const kept = this.#kept;
    const usable = kept?.look === look && kept.ratio === ratio && (moving || kept.viewport.resolution === viewport.resolution);
    const from = usable && covers(kept.viewport, viewport) ? kept.viewport : this.#draw(frame);
    const [left, top] = toPixel(viewport, toPoint(from, [0, 0])).map((edge) => Math.round(edge * ratio)) as [number, number];
    const scale = from.resolution / viewport.resolution;
    context.resetTransform();
    context.drawImage(this.#canvas, left, top, this.#canvas.width * scale, this.#canvas.height * scale);
  }

  #draw({ viewport, ratio, look }: Frame): Viewport {
    const [width, height] = [Math.ceil(viewport.width * (1 + 2 * MARGIN)), Math.ceil(viewport.height * (1 + 2 * MARGIN))];
    const context = this.#canvas.getContext('2d', { alpha: false })!;
    this.#canvas.width = Math.ceil(width * ratio);
    this.#canvas.height = Math.ceil(height * ratio);
    const kept = { viewport: { ...viewport, width, height }, look, ratio };
    this.#paint({ ...kept, context });
    this.#kept = kept;
    return kept.viewport;
  }
}

function covers(kept: Viewport, viewport: Viewport): boolean {
  const [left, top] = toPixel(viewport, toPoint(kept, [0, 0]));
  const [right, bottom] = toPixel(viewport, toPoint(kept, [kept.width, kept.height]));
  return left <= 0 && top <= 0 && right >= viewport.width && bottom >= viewport.height;
}
