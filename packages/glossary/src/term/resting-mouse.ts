import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a mouse has to stay, or to be gone, in milliseconds. */
const DELAY = 300;

/** Tells when a mouse comes to rest on an element, and when it has left it for good. A finger or a pen does not rest. */
export class RestingMouse implements ReactiveController {
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost & HTMLElement, rested: () => void, left: () => void) {
    host.addController(this);
    host.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && this.#wait(rested));
    host.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && this.#wait(left));
  }

  /** Forgets where the mouse is: a person has pressed. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  hostDisconnected(): void {
    this.stop();
  }

  #wait(then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, DELAY);
  }
}
