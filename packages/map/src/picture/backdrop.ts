import type { Look } from './colours.js';
import type { Frame } from './frame.js';
import type { Ground } from './paint-ground.js';
import { MARGIN, toPixel, toPoint, type Viewport } from './viewport.js';

/**
 * Keeps what was drawn of the map, and copies it as long as it covers the view: a map under a hand costs two copies a frame, however
 * much is on it.
 */
export class Backdrop {
  // Not drawn anew in the same frame: that would take twice as long.
  readonly #ground = new Kept(false, 1.25 * MARGIN);
  readonly #onTiles = new Kept(true, 1.25 * MARGIN);
  readonly #over = new Kept(true, MARGIN);

  /** While the map moves a zoomed copy will do; at rest it is drawn sharp. */
  paintGround(frame: Frame, ground: Ground, moving: boolean): void {
    const kept = frame.tiled ? this.#onTiles : this.#ground;
    if (!kept.has(frame, [ground]) || !(moving || kept.isSharp(frame))) kept.draw(frame, [ground], (on) => ground.paint(on));
    if (frame.tiled) clear(frame);
    kept.copy(frame);
  }

  /** What lies over the ground and keeps its size when the map is zoomed. `of`: when one of these is another, it is drawn anew. */
  paintOver(frame: Frame, of: readonly unknown[], paint: (frame: Frame) => void): void {
    if (!this.#over.has(frame, of) || !this.#over.isSharp(frame)) {
      this.#over.draw(frame, of, (on) => {
        clear(on);
        paint(on);
      });
    }
    this.#over.copy(frame);
  }
}

/** A drawing of more than the view, by `share` at each side, as a part of it. `alpha`: what lies under is seen where nothing is drawn. */
class Kept {
  readonly #canvas = document.createElement('canvas');
  #of: { readonly parts: readonly unknown[]; readonly look: Look; readonly ratio: number } | undefined;
  #viewport: Viewport | undefined;

  constructor(
    private readonly alpha: boolean,
    private readonly share: number,
  ) {}

  /** Whether it is of this, and covers the view. */
  has({ viewport, ratio, look }: Frame, parts: readonly unknown[]): boolean {
    const [of, area] = [this.#of, this.#viewport];
    if (!of || !area || parts.some((part, index) => part !== of.parts[index])) return false;
    return of.look === look && of.ratio === ratio && covers(area, viewport);
  }

  isSharp({ viewport }: Frame): boolean {
    return this.#viewport?.resolution === viewport.resolution;
  }

  draw({ viewport, ratio, look, ...rest }: Frame, parts: readonly unknown[], paint: (frame: Frame) => void): void {
    // Whole canvas pixels, so that a copy is in the same pixels as the picture.
    const margin = (side: number) => Math.ceil(side * this.share * ratio) / ratio;
    const width = viewport.width + 2 * margin(viewport.width);
    const height = viewport.height + 2 * margin(viewport.height);
    const [across, down] = [Math.ceil(width * ratio), Math.ceil(height * ratio)];
    if (this.#canvas.width !== across) this.#canvas.width = across;
    if (this.#canvas.height !== down) this.#canvas.height = down;
    this.#of = { parts, look, ratio };
    this.#viewport = { ...viewport, width, height };
    paint({ ...rest, context: this.#canvas.getContext('2d', { alpha: this.alpha })!, viewport: this.#viewport, ratio, look });
  }

  copy({ viewport, ratio, context }: Frame): void {
    const from = this.#viewport!;
    const [left, top] = toPixel(viewport, toPoint(from, [0, 0])).map((edge) => Math.round(edge * ratio)) as [number, number];
    const scale = from.resolution / viewport.resolution;
    context.resetTransform();
    context.drawImage(this.#canvas, left, top, this.#canvas.width * scale, this.#canvas.height * scale);
  }
}

function clear({ context }: Frame): void {
  context.resetTransform();
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
}

function covers(kept: Viewport, viewport: Viewport): boolean {
  const [left, top] = toPixel(viewport, toPoint(kept, [0, 0]));
  const [right, bottom] = toPixel(viewport, toPoint(kept, [kept.width, kept.height]));
  return left <= 0 && top <= 0 && right >= viewport.width && bottom >= viewport.height;
}
