/** How long a mouse has to stay, or to be gone, in milliseconds. */
const DELAY = 300;

/** Tells when a mouse comes to rest on an element, and when it has left it for good. A finger or a pen does not rest. */
export class RestingMouse {
  #timer?: ReturnType<typeof setTimeout>;

  constructor(element: HTMLElement, rested: (event: PointerEvent) => void, left: () => void) {
    element.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && this.#wait(() => rested(event)));
    element.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && this.#wait(left));
  }

  /** Forgets where the mouse is: a person has pressed, or the element is gone. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, DELAY);
  }
}
