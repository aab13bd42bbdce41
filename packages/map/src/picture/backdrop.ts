import type { Look } from './colours.js';
import type { Frame } from './frame.js';
import type { Ground } from './paint-ground.js';
import { toPixel, toPoint, type Viewport } from './viewport.js';

/** Drawn around the view at each side, as a share of it: so far a drag goes without drawing anew. */
const MARGIN = 0.25;

/**
 * Keeps what was drawn of the ground, and copies it as long as it covers the view: a moving map costs a copy a frame. While it moves a
 * zoomed copy will do; at rest it is drawn sharp.
 */
export class Backdrop {
  readonly #canvas = document.createElement('canvas');
  #kept: { readonly ground: Ground; readonly viewport: Viewport; readonly look: Look; readonly ratio: number } | undefined;

  paint(frame: Frame, ground: Ground, moving: boolean): void {
    const { viewport, ratio, look, context } = frame;
    const kept = this.#kept;
    const same = kept?.ground === ground && kept.look === look && kept.ratio === ratio;
    const sharp = moving || kept?.viewport.resolution === viewport.resolution;
    const from = same && sharp && covers(kept.viewport, viewport) ? kept.viewport : this.#draw(frame, ground);
    const [left, top] = toPixel(viewport, toPoint(from, [0, 0])).map((edge) => Math.round(edge * ratio)) as [number, number];
    const scale = from.resolution / viewport.resolution;
    context.resetTransform();
    context.drawImage(this.#canvas, left, top, this.#canvas.width * scale, this.#canvas.height * scale);
  }

  #draw({ viewport, ratio, look }: Frame, ground: Ground): Viewport {
    const [width, height] = [Math.ceil(viewport.width * (1 + 2 * MARGIN)), Math.ceil(viewport.height * (1 + 2 * MARGIN))];
    const context = this.#canvas.getContext('2d', { alpha: false })!;
    this.#canvas.width = Math.ceil(width * ratio);
    this.#canvas.height = Math.ceil(height * ratio);
    this.#kept = { ground, viewport: { ...viewport, width, height }, look, ratio };
    ground.paint({ ...this.#kept, context });
    return this.#kept.viewport;
  }
}

function covers(kept: Viewport, viewport: Viewport): boolean {
  const [left, top] = toPixel(viewport, toPoint(kept, [0, 0]));
  const [right, bottom] = toPixel(viewport, toPoint(kept, [kept.width, kept.height]));
  return left <= 0 && top <= 0 && right >= viewport.width && bottom >= viewport.height;
}
