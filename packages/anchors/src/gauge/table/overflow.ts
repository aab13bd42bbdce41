import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

/** Marks an element as `data-overflows` while its content is wider than it is. */
class Overflow extends AsyncDirective {
  #observer: ResizeObserver | undefined;
  #element: Element | undefined;

  override render(): symbol {
    return noChange;
  }

  override update({ element }: ElementPart): symbol {
    if (element !== this.#element) {
      this.#element = element;
      this.#watch();
    }
    return noChange;
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
  }

  protected override reconnected(): void {
    this.#watch();
  }

  #watch(): void {
    const element = this.#element!;
    this.#observer = new ResizeObserver(() => element.toggleAttribute('data-overflows', element.scrollWidth > element.clientWidth));
    for (const one of [element, ...element.children]) this.#observer.observe(one);
  }
}

export const overflow = directive(Overflow);
