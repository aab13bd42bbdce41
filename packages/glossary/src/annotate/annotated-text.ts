/** A term in a text: where it is, and the element that explains it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

const texts = new WeakMap<Node, AnnotatedText>();

/**
 * A text of the page in which terms were made.
 *
 * The page's own text node is never replaced, wrapped or moved: a framework holds on to it. It keeps its place and the words before the first term;
 * the terms and the words between and after them are siblings behind it. So a framework can write, move and remove its node,
 * and put others before it or behind the whole, as if nothing had happened; `undo` then takes away what was put behind it.
 */
export class AnnotatedText {
  /** The annotated text this node is part of, as the page's own node or as one that was added. */
  static of(node: Node): AnnotatedText | undefined {
    return texts.get(node);
  }

  /** What the text says as a whole. */
  readonly whole: string;
  readonly terms: readonly HTMLElement[];

  /** Nothing, right behind the page's own node: only `normalize()` takes it away. */
  readonly #seam = document.createTextNode('');
  /** All that was added, in order, with what each says. */
  readonly #added: readonly (readonly [node: Text | HTMLElement, says: string])[];
  /** What is in the terms. */
  readonly #words: readonly Node[];

  constructor(
    readonly text: Text,
    readonly marks: readonly Mark[],
    create: (mark: Mark) => HTMLElement,
  ) {
    this.whole = text.data;
    const added: (Text | HTMLElement)[] = [];
    // From the back, and by splitting, which keeps what a person has selected.
    for (const mark of marks.toReversed()) {
      const after = text.splitText(mark.end);
      const term = create(mark);
      term.append(text.splitText(mark.start));
      text.after(term);
      added.unshift(term, after);
    }
    text.after(this.#seam);
    this.terms = added.filter((node) => node instanceof HTMLElement);
    this.#added = [this.#seam, ...added].map((node) => [node, node.textContent ?? '']);
    this.#words = this.terms.map((term) => term.firstChild!);
    for (const node of this.#all) texts.set(node, this);
  }

  /** The last node of the text. */
  get end(): Node {
    return this.#added.at(-1)![0];
  }

  /** Whether all stands as it was put. */
  get isWhole(): boolean {
    const nodes = [this.text, ...this.#added.map(([node]) => node)];
    return this.#isAsAdded && nodes.every((node, index) => index === 0 || node.previousSibling === nodes[index - 1]);
  }

  /**
   * Makes the page as if there had been no terms.
   * `written`: the page has given its node another text since; that stays.
   */
  undo({ written = false } = {}): void {
    const isGone = this.terms.every((term) => !term.parentNode);
    for (const node of this.#all) texts.delete(node);
    // Someone has worked on the text as it stands, such as a translator or `normalize()`: it stays as it stands, without terms.
    if (!isGone && !this.#isAsAdded) return this.#letGo();
    if (!written) this.text.appendData(this.whole.slice(this.text.length));
    for (const [node] of this.#added) node.remove();
  }

  get #all(): readonly Node[] {
    return [this.text, ...this.#added.map(([node]) => node), ...this.#words];
  }

  /** Whether what was added still says what it said, in one place. */
  get #isAsAdded(): boolean {
    const parent = this.#seam.parentNode;
    const isIn = (holder: Node | null, node: Node, says: string) => node.parentNode === holder && node.textContent === says;
    return (
      parent !== null &&
      this.#added.every(([node, says]) => isIn(parent, node, says)) &&
      this.terms.every((term, index) => isIn(term, this.#words[index]!, term.textContent))
    );
  }

  #letGo(): void {
    this.#seam.remove();
    for (const term of this.terms) if (term.parentNode) term.replaceWith(...term.childNodes);
  }
}
