import { Late, type Language } from '@wijkwelvaartswerk/kit';
import type { ReactiveController, ReactiveElement } from 'lit';
import { whenAgreed } from '../consent.js';
import type { TilesState } from '../picture/tiles.js';
import type { BaseWishes } from './base-maps.js';
import type { BaseParts, Choice, ChoiceHost } from './choice.js';

/** The background that a page may ask for. All it does and says is loaded for a page that does. */
export class Background implements ReactiveController {
  readonly #element: ReactiveElement & BaseWishes;
  readonly #language: () => Language;
  readonly #host: ChoiceHost;
  readonly #late: Late<typeof import('./choice.js')>;
  #choice: Choice | undefined;
  #gone = new AbortController();

  constructor(element: ReactiveElement & BaseWishes, language: () => Language, host: ChoiceHost) {
    this.#element = element;
    this.#language = language;
    this.#host = host;
    this.#late = new Late(element, () => import('./choice.js'));
    element.addController(this);
  }

  /** What is to be seen of it beside the picture; nothing when no background is asked for. */
  get parts(): BaseParts | undefined {
    return this.#choice?.render();
  }

  hostConnected(): void {
    this.#gone = new AbortController();
    whenAgreed(() => this.#choice && this.#element.requestUpdate(), this.#gone.signal);
  }

  hostDisconnected(): void {
    this.#gone.abort();
  }

  hostUpdate(): void {
    const { base, tiles, tilesCredit, baseConsent } = this.#element;
    if (!this.#choice && (base || tiles)) {
      const module = this.#late.part;
      if (module) this.#choice = new module.Choice(this.#host);
    }
    this.#choice?.wish({ base, tiles, tilesCredit, baseConsent }, this.#language());
  }

  /** How it went with the tiles. */
  heard(state: TilesState): void {
    this.#choice?.heard(state);
  }
}
