import type { Anchor } from '@wijkwelvaartswerk/contract';
import { noChange, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { PartContext } from '../context.js';
import type { GaugeView } from '../model.js';
import { renderThought } from './drawing.js';
import { beginningOf, outcomeOf, type Beginning, type Outcome } from './model.js';

export { whatIfStyles as styles } from './what-if.styles.js';

/** A screen reader hears the outcome once the slider has rested so long. */
const REST_MS = 700;

/** Keeps the share a person thinks of, and draws only its own part again: a slider asks for that many times a second. */
class WhatIf extends AsyncDirective {
  #name = '';
  #context?: PartContext;
  #beginning?: Beginning | undefined;
  #subject = '';
  #share = 0;
  /** What is in the field, when that is not the share: half a number, or one that cannot be. */
  #typed?: string | undefined;
  #wrong = false;
  #heard?: Outcome | undefined;
  #timer?: ReturnType<typeof setTimeout>;

  override render(view: GaugeView, anchor: Anchor, context: PartContext): TemplateResult | typeof noChange {
    this.#beginning = beginningOf(view, anchor, context.texts);
    this.#name = view.name;
    this.#context = context;
    const subject = [view.id, this.#beginning?.period.period, this.#beginning?.tier].join();
    if (subject !== this.#subject) this.#beginAgain(subject);
    return this.#draw();
  }

  protected override disconnected(): void {
    clearTimeout(this.#timer);
  }

  #beginAgain(subject: string): void {
    clearTimeout(this.#timer);
    this.#subject = subject;
    this.#share = this.#least;
    this.#typed = undefined;
    this.#wrong = false;
    this.#heard = undefined;
  }

  get #least(): number {
    return this.#beginning?.shown.max ?? 0;
  }

  get #outcome(): Outcome | undefined {
    return this.#beginning && outcomeOf(this.#beginning, this.#share);
  }

  #draw(): TemplateResult | typeof noChange {
    if (!this.#context) return noChange;
    const { slide, type, leave } = this;
    const [typed, wrong, heard] = [this.#typed, this.#wrong, this.#heard];
    return renderThought(this.#beginning, this.#outcome, { name: this.#name, typed, wrong, heard, slide, type, leave }, this.#context);
  }

  #drawAgain(): void {
    if (this.isConnected) this.setValue(this.#draw());
  }

  readonly slide = (share: number): void => {
    this.#share = share;
    this.#typed = undefined;
    this.#wrong = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#heard = this.#outcome;
      this.#drawAgain();
    }, REST_MS);
    this.#drawAgain();
  };

  readonly type = (text: string): void => {
    const share = Number(text) / 100;
    if (text !== '' && share >= this.#least && share <= 1) this.slide(share);
    else this.#typed = text;
  };

  /** Only now is half a number a mistake. */
  readonly leave = (): void => {
    this.#wrong = this.#typed !== undefined;
    this.#drawAgain();
  };
}

/** A slider to think with: what another share would make of it. */
export const whatIf = directive(WhatIf);
