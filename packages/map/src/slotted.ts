import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { PlaceView } from './model.js';

/** Knows for which places the page has content of its own: children of the element with `slot="card:…"` or `slot="item:…"`. */
export class Slotted implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #observer = new MutationObserver(() => this.#read());
  names: ReadonlySet<string> = new Set();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#observer.observe(this.#host, { childList: true, subtree: true, attributeFilter: ['slot'] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const names = [...this.#host.children].map(({ slot }) => slot).filter((slot) => /^(card|item):/.test(slot));
    if (names.length === this.names.size && names.every((name) => this.names.has(name))) return;
    this.names = new Set(names);
    this.#host.requestUpdate();
  }
}

/** What the page adds to a place, by its id or number. A place that it adds nothing to has no slot: there can be thousands. */
export function slotsFor(what: 'card' | 'item', { id, number }: PlaceView, names: ReadonlySet<string>): TemplateResult | typeof nothing {
  const own = [...new Set([`${what}:${id}`, `${what}:${number}`])].filter((name) => names.has(name));
  return own.length > 0 ? html`<div class="slotted">${own.map((name) => html`<slot name=${name}></slot>`)}</div>` : nothing;
}
