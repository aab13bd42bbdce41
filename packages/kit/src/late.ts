import type { CSSResult, ReactiveElement } from 'lit';

/** A part of a widget that is loaded when it is first wanted, with the styles that only it needs. */
export class Late<Part extends { readonly styles?: CSSResult }> {
  readonly #host: ReactiveElement;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #state: 'idle' | 'loading' | 'failed' = 'idle';

  constructor(host: ReactiveElement, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, once it is there. Asks for it, and renders the host again when it has come or could not be had. */
  get part(): Part | undefined {
    if (!this.#part && this.#state === 'idle') void this.#ask();
    return this.#part;
  }

  get failed(): boolean {
    return this.#state === 'failed';
  }

  retry(): void {
    void this.#ask();
    this.#host.requestUpdate();
  }

  async #ask(): Promise<void> {
    this.#state = 'loading';
    try {
      this.#part = await this.#load();
      this.#state = 'idle';
      const { styleSheet } = this.#part.styles ?? {};
      if (styleSheet) (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
    } catch {
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }
}
