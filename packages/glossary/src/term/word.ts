/** The word in the text: plain, or a button with its meaning as its description. */
export class Word {
  readonly #root: ShadowRoot;
  readonly #slot = document.createElement('slot');
  readonly #meaning = document.createElement('span');

  // No <button>: that is a block in the line, which tears off the full stop behind it and breaks as a whole.
  readonly element = document.createElement('span');

  constructor(root: ShadowRoot) {
    this.#root = root;
    root.append(this.#slot);
    this.#meaning.id = 'meaning';
    for (const [name, value] of [
      ['part', 'word'],
      ['role', 'button'],
      ['tabindex', '0'],
      ['aria-describedby', 'meaning'],
    ] as const) {
      this.element.setAttribute(name, value);
    }
    this.opened = false;
  }

  /** Makes it explain this; without anything to explain it is plain text. */
  explain(meaning: string | undefined): void {
    if (meaning) {
      this.#meaning.textContent = meaning;
      if (!this.element.isConnected) {
        this.element.append(this.#slot);
        this.#root.prepend(this.element, this.#meaning);
      }
    } else if (this.element.isConnected) {
      this.#root.prepend(this.#slot);
      this.element.remove();
      this.#meaning.remove();
    }
  }

  set opened(opened: boolean) {
    this.element.ariaExpanded = String(opened);
    this.meaningShown = false;
  }

  /** Says the meaning in the text itself, for when there is nothing else to say it in. */
  set meaningShown(shown: boolean) {
    this.#meaning.hidden = !shown;
  }
}
