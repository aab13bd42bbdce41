import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Fills the screen with an element, by the browser's own full screen. Where there is none, as on an iPhone, the element fills the window,
 * in the layer over the page that popovers are in. Inside a frame that may not fill the screen neither would help.
 */
export class FullScreen implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #changed: (on: boolean) => void;
  #on = false;

  /** `changed` hears it also when the browser ends it. */
  constructor(element: ReactiveElement, changed: (on: boolean) => void) {
    this.#element = element;
    this.#changed = changed;
    element.addController(this);
  }

  get possible(): boolean {
    return document.fullscreenEnabled || (window.parent === window && 'popover' in HTMLElement.prototype);
  }

  get on(): boolean {
    return this.#on;
  }

  readonly toggle = (): void => {
    if (!this.#on) void this.#enter();
    else if (this.#inWindow) this.#fillWindow(false);
    else void document.exitFullscreen().catch(() => undefined);
  };

  /** For a key that nothing else answered: Escape ends it. Where the browser fills the screen it does that itself. */
  leave(): boolean {
    if (!this.#inWindow) return false;
    this.#fillWindow(false);
    return true;
  }

  hostConnected(): void {
    this.#element.addEventListener('fullscreenchange', this.#look);
  }

  hostDisconnected(): void {
    this.#element.removeEventListener('fullscreenchange', this.#look);
    this.#element.removeAttribute('popover');
    this.#look();
  }

  get #inWindow(): boolean {
    return this.#element.hasAttribute('popover');
  }

  async #enter(): Promise<void> {
    try {
      await this.#element.requestFullscreen();
    } catch {
      if (this.#element.isConnected) this.#fillWindow(true);
    }
  }

  #fillWindow(fill: boolean): void {
    if (fill) {
      this.#element.popover = 'manual';
      this.#element.showPopover();
    } else {
      this.#element.removeAttribute('popover');
    }
    this.#look();
  }

  readonly #look = (): void => {
    const on = this.#inWindow || this.#element.matches(':fullscreen');
    if (on === this.#on) return;
    this.#on = on;
    this.#changed(on);
    this.#element.requestUpdate();
  };
}
