import type { ReactiveController, ReactiveElement } from 'lit';

/** Takes a person to the card that opens, and back to where they were when it closes. Who did not ask for it keeps their focus. */
export class CardFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  #next?: 'focus' | 'bring into view' | 'go back' | undefined;
  #cameFrom?: HTMLElement | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A person opens the card, or another one in its place. With the keyboard they go to its heading; with a pointer they see it. */
  opened(byKeyboard: boolean): void {
    if (!this.#inCard) this.#cameFrom = this.#focused;
    this.#next = byKeyboard ? 'focus' : 'bring into view';
  }

  /** A person closes the card. */
  closed(): void {
    if (this.#inCard) this.#next = 'go back';
  }

  hostUpdated(): void {
    const next = this.#next;
    this.#next = undefined;
    if (next === 'go back') {
      if (this.#cameFrom?.isConnected) this.#cameFrom.focus();
      this.#cameFrom = undefined;
    }
    const card = next && this.#host.renderRoot.querySelector('[part=card]');
    if (!card) return;
    if (next === 'bring into view') card.scrollIntoView({ block: 'nearest' });
    if (next === 'focus') card.querySelector<HTMLElement>('#chosen')?.focus();
  }

  get #focused(): HTMLElement | undefined {
    return ((this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null) ?? undefined;
  }

  get #inCard(): boolean {
    return Boolean(this.#focused?.closest('[part=card]'));
  }
}
