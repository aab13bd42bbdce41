import { wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Wish } from './asked.js';
import { messages } from './messages.js';

/** Has the terms of a glossary explained in the page's own text; loads what does so when that is asked for. */
export class Annotation implements ReactiveController {
  readonly #glossary: ReactiveControllerHost & HTMLElement;
  readonly #wishOf: () => Wish;
  #wish: Wish | undefined;
  #end: (() => void) | undefined;
  #failed = false;

  /** `wishOf`: what to explain now; nowhere when its selector is blank. */
  constructor(glossary: ReactiveControllerHost & HTMLElement, wishOf: () => Wish) {
    this.#glossary = glossary;
    this.#wishOf = wishOf;
    glossary.addController(this);
  }

  /** Why nothing is explained; nothing when all is well. */
  notice(language: Language): TemplateResult | typeof nothing {
    const say = wordsIn(messages, language);
    const selector = this.#wish?.selector ?? '';
    const wrong = selector && !isSelector(selector);
    if (!wrong && !this.#failed) return nothing;
    return html`<p part="notice" role="status">${wrong ? say.selector(selector) : say.script}</p>`;
  }

  hostUpdate(): void {
    const wish = this.#wishOf();
    if (!this.#glossary.isConnected || isSame(wish, this.#wish)) return;
    this.#wish = wish;
    if (wish.selector) void this.#begin();
    else this.#stop();
  }

  hostDisconnected(): void {
    this.#wish = undefined;
    this.#stop();
  }

  async #begin(): Promise<void> {
    const part = await import('./annotator.js').catch(() => undefined);
    if (this.#failed !== !part) this.#glossary.requestUpdate();
    this.#failed = !part;
    if (!this.#wish?.selector) return;
    this.#end = part?.annotate(this.#glossary, this.#wish);
  }

  #stop(): void {
    this.#end?.();
    this.#end = undefined;
  }
}

function isSame(one: Wish, other: Wish | undefined): boolean {
  return other !== undefined && (Object.keys(one) as (keyof Wish)[]).every((key) => one[key] === other[key]);
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
