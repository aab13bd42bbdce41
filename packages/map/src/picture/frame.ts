import type { Look } from './colours.js';
import type { Viewport } from './viewport.js';

/** All that one drawing of the picture needs to know, beside what is drawn. */
export interface Frame {
  readonly context: CanvasRenderingContext2D;
  readonly viewport: Viewport;
  /** Canvas pixels in a CSS pixel. */
  readonly ratio: number;
  readonly look: Look;
  /** Tiles of another map lie under the picture: no ground of our own. */
  readonly tiled?: boolean;
}

/** Makes the context count in CSS pixels from the top left. */
export function inPixels({ context, ratio }: Frame): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** A font of the page's family. `size`: in pixels; `style`: such as `700` or `italic 500`. */
export function fontOf({ fontFamily }: Look, size: number, style: string | number): string {
  return `${style} ${size}px ${fontFamily}`;
}

/** A rectangle in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
