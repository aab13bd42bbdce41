import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Brings an anchor into view that is chosen in another widget. What a reader chooses here is in view; and what a flow only touches
 * lights up where it is: the reader is looking at the flow.
 */
export class Reveal implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #chosen: () => string | undefined;
  #seen: string | undefined;

  constructor(host: ReactiveElement, chosen: () => string | undefined) {
    this.#host = host;
    this.#chosen = chosen;
    host.addController(this);
  }

  /** A reader is about to choose this anchor here. */
  chosenHere(id: string): void {
    this.#seen = id;
  }

  hostUpdated(): void {
    const chosen = this.#chosen();
    if (chosen === this.#seen) return;
    this.#seen = chosen;
    if (!this.#host.hasUpdated) return;
    const anchors = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-anchor]')];
    anchors.find(({ dataset }) => dataset['anchor'] === chosen)?.scrollIntoView({ block: 'nearest' });
  }
}
