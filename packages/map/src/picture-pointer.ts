import type { Point } from './mercator.js';

/** What the pointer asks of the picture. Points are in CSS pixels from its top left. */
export interface PointerTarget {
  /** A person seems to be about to use the map. */
  wake(): void;
  /** Whether there is something to click here; and it is shown that there is. */
  hover(at: Point | undefined): boolean;
  click(at: Point): void;
  /** The wheel, with Ctrl; answers whether the picture has to zoom by itself, as there is no engine yet. */
  zoom(at: Point, factor: number): boolean;
  /** What a person tried scrolls the page; say how to move the map. */
  hint(kind: 'wheel' | 'touch'): void;
}

/** Pixels that a finger or mouse may move and still click. */
const STILL = 6;
/** Wheel pixels for twice as near. */
const WHEEL_STEP = 300;

/** Listens to mouse, pen and fingers on the stage, until the signal is aborted. Dragging and pinching are the engine's. */
export function listenToPointer(stage: HTMLElement, target: PointerTarget, signal: AbortSignal): void {
  let down: Point | undefined;
  let dragged = false;
  const pixel = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = stage.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const hover = (at: Point | undefined) => stage.toggleAttribute('data-over', target.hover(at));
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, listener: (event: HTMLElementEventMap[Name]) => void) =>
    stage.addEventListener(name, listener, { signal, passive: name !== 'wheel' });

  on('pointerenter', () => target.wake());
  on('pointerdown', (event) => {
    down = pixel(event);
    dragged = !event.isPrimary;
  });
  on('pointermove', (event) => {
    const at = pixel(event);
    if (event.buttons > 0 && down && Math.hypot(at[0] - down[0], at[1] - down[1]) > STILL) dragged = true;
    if (event.pointerType !== 'touch') hover(event.buttons > 0 ? undefined : at);
  });
  on('pointerleave', () => hover(undefined));
  on('pointercancel', ({ pointerType }) => {
    if (pointerType === 'touch') target.hint('touch');
  });
  on('click', (event) => {
    if (!dragged) target.click(pixel(event));
  });
  on('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return target.hint('wheel');
    target.wake();
    if (target.zoom(pixel(event), 2 ** (event.deltaY / WHEEL_STEP))) event.preventDefault();
  });
}
