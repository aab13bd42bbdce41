import type { CSSResult, CSSResultGroup, ReactiveElement } from 'lit';

/** A part of a widget that is loaded when it is first wanted, with the styles that only it needs. */
export class Late<Part extends { readonly styles?: CSSResultGroup }> {
  readonly #host: ReactiveElement;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #state: 'idle' | 'loading' | 'failed' = 'idle';
  #asked = Promise.resolve();

  constructor(host: ReactiveElement, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, once it is there. Asks for it, and renders the host again when it has come or could not be had. */
  get part(): Part | undefined {
    if (!this.#part && this.#state === 'idle') this.#asked = this.#ask();
    return this.#part;
  }

  get failed(): boolean {
    return this.#state === 'failed';
  }

  /** Resolves once what was asked for has come, or could not be had. */
  get settled(): Promise<void> {
    return this.#asked;
  }

  retry(): void {
    this.#asked = this.#ask();
    this.#host.requestUpdate();
  }

  async #ask(): Promise<void> {
    this.#state = 'loading';
    try {
      this.#part = await this.#load();
      this.#state = 'idle';
      const root = this.#host.renderRoot as ShadowRoot;
      const sheets = (([this.#part.styles ?? []] as unknown[]).flat(9) as CSSResult[]).map(({ styleSheet }) => styleSheet!);
      // Parts share styles: each once, where it was first.
      root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
    } catch {
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }
}
