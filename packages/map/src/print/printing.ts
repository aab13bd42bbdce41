import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Printed } from './paper.js';

/** What tells that someone is at the page, and may print it. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'];

let paper: typeof import('./paper.js') | undefined;

function load(): void {
  if (!paper) void import('./paper.js').then((module) => (paper = module)).catch(() => undefined);
}

/** `printed`: what there is to print; nothing while nothing is shown. */
export function keepPrintable(host: ReactiveControllerHost & HTMLElement, printed: () => Printed | undefined): void {
  host.addController(new Printing(host, printed));
}

/**
 * Puts what goes on paper before what the screen shows, from just before the page is printed until just after. What makes it is loaded
 * at the first sign of a person, for printing does not wait. Until it is there the page prints what is on the screen.
 */
class Printing implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #printed: () => Printed | undefined;
  #gone = new AbortController();
  #remove?: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, printed: () => Printed | undefined) {
    this.#host = host;
    this.#printed = printed;
  }

  hostConnected(): void {
    const { signal } = (this.#gone = new AbortController());
    addEventListener('beforeprint', () => this.#begin(), { signal });
    addEventListener('afterprint', () => this.#end(), { signal });
    for (const sign of SIGNS) addEventListener(sign, load, { signal, once: true, passive: true, capture: true });
  }

  hostDisconnected(): void {
    this.#gone.abort();
    this.#end();
  }

  #begin(): void {
    this.#end();
    const printed = this.#host.checkVisibility() && this.#printed();
    if (printed) this.#remove = paper?.printPaper(this.#host.shadowRoot!, printed);
  }

  #end(): void {
    this.#remove?.();
    this.#remove = undefined;
  }
}
