import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Told } from './structured-data.js';

/** Keeps what search engines are told up to date with the list, and takes it away when they are told nothing. */
export class ForSearchEngines implements ReactiveController {
  readonly #list: ReactiveControllerHost & Element;
  readonly #tell: () => Told | undefined;
  #told: Told | undefined;

  /** `tell`: what to tell; `undefined` for nothing. */
  constructor(list: ReactiveControllerHost & Element, tell: () => Told | undefined) {
    this.#list = list;
    this.#tell = tell;
    list.addController(this);
  }

  hostUpdated(): void {
    const told = this.#tell();
    if (isSame(told, this.#told)) return;
    this.#told = told;
    void this.#write();
  }

  /** Search engines have to do without when it cannot be loaded; no reader misses it. */
  async #write(): Promise<void> {
    const part = await import('./structured-data.js').catch(() => undefined);
    part?.writeData(this.#list, this.#told);
  }
}

function isSame(a: Told | undefined, b: Told | undefined): boolean {
  return a?.entries === b?.entries && a?.language === b?.language && a?.name === b?.name && a?.share === b?.share;
}
