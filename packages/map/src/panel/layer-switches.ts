import type { ReactiveElement } from 'lit';

/** The layers that a person, a script or a link switched; what none of them did is as the page or the dossier has it. */
export class LayerSwitches {
  readonly #element: ReactiveElement;
  #switched: ReadonlyMap<string, boolean> = new Map();
  /** Layers that a link asks for, until it is known which there are. */
  #asked?: readonly string[] | undefined;

  constructor(element: ReactiveElement) {
    this.#element = element;
  }

  /** By id: on or off. */
  get all(): ReadonlyMap<string, boolean> {
    return this.#switched;
  }

  set(id: string, on: boolean): void {
    this.#switched = new Map([...this.#switched, [id, on]]);
    this.#element.requestUpdate();
  }

  /** The page lists other layers: from now on that counts. */
  clear(): void {
    this.#switched = new Map();
  }

  /** Only these are to be on; nothing: as it is. */
  ask(ids: readonly string[] | undefined): void {
    this.#asked = ids;
    this.#element.requestUpdate();
  }

  /** These layers there are. */
  know(layers: readonly { readonly id: string }[] | undefined): void {
    if (!this.#asked || !layers) return;
    const asked = this.#asked;
    this.#asked = undefined;
    this.#switched = new Map(layers.map(({ id }) => [id, asked.includes(id)]));
  }
}
