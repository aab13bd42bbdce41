import { wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Wish } from './asked.js';
import { messages } from './messages.js';

/** Has the terms of a glossary explained in the page's own text; loads what does so when that is asked for. */
export class Annotation implements ReactiveController {
  readonly #glossary: ReactiveControllerHost & HTMLElement;
  readonly #wishOf: () => Wish | undefined;
  #wish: Wish | undefined;
  #end: (() => void) | undefined;
  #failed = false;

  /** `wishOf`: what to explain now; `undefined` for nothing. */
  constructor(glossary: ReactiveControllerHost & HTMLElement, wishOf: () => Wish | undefined) {
    this.#glossary = glossary;
    this.#wishOf = wishOf;
    glossary.addController(this);
  }

  /** Why nothing is explained; nothing when all is well. */
  notice(language: Language): TemplateResult | typeof nothing {
    const selector = this.#wish?.selector;
    const say = wordsIn(messages, language);
    if (selector && !isSelector(selector)) return notice(say.selector(selector));
    return selector && this.#failed ? notice(say.script) : nothing;
  }

  hostUpdate(): void {
    const wish = this.#wishOf();
    if (!this.#glossary.isConnected || isSame(wish, this.#wish)) return;
    this.#wish = wish;
    if (wish) void this.#begin();
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
    if (this.#wish) this.#end = part?.annotate(this.#glossary, this.#wish);
  }

  #stop(): void {
    this.#end?.();
    this.#end = undefined;
  }
}

const notice = (sentence: string) => html`<p part="notice" role="status">${sentence}</p>`;

function isSame(one: Wish | undefined, other: Wish | undefined): boolean {
  if (!one || !other) return one === other;
  return (Object.keys(one) as (keyof Wish)[]).every((key) => one[key] === other[key]);
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
