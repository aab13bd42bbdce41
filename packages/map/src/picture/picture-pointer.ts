import type { Point } from './mercator.js';

/** What the pointer asks of the picture. Points are in CSS pixels from its top left. */
export interface PointerTarget {
  /** The pointer is here, or nowhere; answers whether there is something to click. */
  hover(at: Point | undefined): boolean;
  click(at: Point): void;
  /** What a person tried scrolls the page; say how to move the map. */
  hint(kind: 'wheel' | 'touch'): void;
}

/** Pixels that a finger or mouse may move and still click. */
const STILL = 6;

/** Tells clicks from drags, and shows what can be clicked. Moving the map by mouse and fingers is the engine's. */
export class PicturePointer {
  readonly #stage: HTMLElement;
  readonly #target: PointerTarget;
  #down: Point | undefined;
  #dragged = false;

  /** Listens on `stage` until the signal is aborted. */
  constructor(stage: HTMLElement, target: PointerTarget, signal: AbortSignal) {
    this.#stage = stage;
    this.#target = target;
    const hover = (at: Point | undefined) => stage.toggleAttribute('data-over', target.hover(at));
    const on = <Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void) =>
      stage.addEventListener(name, listener, { signal });
    on('pointerdown', (event) => {
      this.#down = this.#pixel(event);
      this.#dragged = !event.isPrimary;
    });
    on('pointermove', (event) => {
      const at = this.#pixel(event);
      const pressed = event.buttons > 0;
      if (pressed && this.#down && Math.hypot(at[0] - this.#down[0], at[1] - this.#down[1]) > STILL) this.#dragged = true;
      if (event.pointerType !== 'touch') hover(pressed ? undefined : at);
    });
    on('pointerleave', () => hover(undefined));
    on('pointercancel', ({ pointerType }) => {
      if (pointerType === 'touch') target.hint('touch');
    });
    on('click', (event) => this.handle(event));
    on('wheel', (event) => this.handle(event));
  }

  /** A click, or a turn of the wheel. */
  handle(event: MouseEvent): void {
    if (event.type === 'click') {
      if (!this.#dragged) this.#target.click(this.#pixel(event));
    } else if (event.ctrlKey || event.metaKey) {
      // The engine zooms the map; the page is not to zoom as well. A pinch on a trackpad comes this way too.
      event.preventDefault();
    } else {
      this.#target.hint('wheel');
    }
  }

  #pixel({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#stage.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }
}
