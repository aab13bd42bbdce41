import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a hint stays, in milliseconds. */
const STAYS = 2500;

/** What a person just tried and the map did not do: said for a moment, with how it is done. */
export class Hint implements ReactiveController {
  kind: 'wheel' | 'touch' | undefined;
  #timer = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  show(kind: 'wheel' | 'touch'): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#become(undefined), STAYS);
    this.#become(kind);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.kind = undefined;
  }

  #become(kind: this['kind']): void {
    this.kind = kind;
    this.host.requestUpdate();
  }
}
