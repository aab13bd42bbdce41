import type { Frame } from './frame.js';

/** A canvas larger than this in either direction is drawn less fine. */
const LARGEST = 4096;
const PRINT_RATIO = 3;

/** The canvas that the picture is drawn on. */
export class Sheet {
  readonly #stage: HTMLElement;
  readonly #lost: () => void;
  #canvas: HTMLCanvasElement | undefined;
  #context: CanvasRenderingContext2D | null = null;
  #clear = false;

  /** `lost`: what was drawn is gone, and can be drawn again. */
  constructor(stage: HTMLElement, lost: () => void) {
    this.#stage = stage;
    this.#lost = lost;
    this.#make();
  }

  /** The browser gives no canvas: it has no memory for one, or a person forbids it. */
  get refused(): boolean {
    return this.#context === null;
  }

  /** What lies under the picture is seen where nothing is drawn. Opaque draws quicker, and a canvas is one or the other for good. */
  set clear(clear: boolean) {
    if (clear === this.#clear) return;
    this.#clear = clear;
    this.remove();
    this.#make();
  }

  /** Made as fine as the screen, or paper, wants for a picture of this size. */
  sized(width: number, height: number, printing: boolean): Pick<Frame, 'context' | 'ratio'> | undefined {
    if (!this.#context || width === 0 || height === 0) return undefined;
    const { canvas } = this.#context;
    const wanted = printing ? Math.max(devicePixelRatio, PRINT_RATIO) : devicePixelRatio;
    const ratio = Math.min(wanted, LARGEST / width, LARGEST / height);
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
    return { context: this.#context, ratio };
  }

  /** Gives its memory back at once; some browsers wait long with that. */
  remove(): void {
    const canvas = this.#canvas;
    if (!canvas) return;
    canvas.removeEventListener('contextrestored', this.#lost);
    canvas.width = canvas.height = 0;
    canvas.remove();
    this.#canvas = undefined;
    this.#context = null;
  }

  #make(): void {
    const canvas = (this.#canvas = document.createElement('canvas'));
    canvas.className = 'picture-canvas';
    canvas.addEventListener('contextrestored', this.#lost);
    this.#context = canvas.getContext('2d', { alpha: this.#clear });
    this.#stage.prepend(canvas);
  }
}
