import { emit, safeLink } from '@wijkwelvaartswerk/kit';
import { nothing, render } from 'lit';
import type { WwwGlossary } from '../list/glossary.js';
import { glossaryOf } from '../model.js';
import { bubbleContent } from './bubble-content.js';
import { bubbleStyles } from './bubble.styles.js';
import type { DossierOfTerm } from './dossier-of-term.js';
import { hold, prepareHold, type Hold, type Point } from './hold.js';
import type { WwwTerm } from './term.js';

/** What a bubble asks of its word, and tells it. */
export interface BubbleOwner {
  /** Where its dossier comes from, if it has one. */
  source(): DossierOfTerm | undefined;
  /** Whether a press opened the bubble, not a mouse or a script. */
  isPressed(): boolean;
  /** A person is in the bubble: it stays when the mouse leaves. */
  keep(): void;
  closed(): void;
}

/** The bubble of a word: what it says of the term, where it leads on to, and the way back. */
export class Bubble {
  readonly #term: WwwTerm;
  readonly #word: HTMLElement;
  readonly #owner: BubbleOwner;
  readonly #root: ShadowRoot;
  readonly #element = document.createElement('div');
  /** Ids of the terms that were read, the last one shown; empty while it is closed. */
  #trail: readonly string[] = [];
  #hold: Hold | undefined;

  constructor(term: WwwTerm, word: HTMLElement, owner: BubbleOwner) {
    this.#term = term;
    this.#word = word;
    this.#owner = owner;
    this.#root = term.renderRoot as ShadowRoot;
    // Before the word's own styles, that have the last say of its box.
    this.#root.adoptedStyleSheets = [...bubbleStyles.flat().map(({ styleSheet }) => styleSheet!), ...this.#root.adoptedStyleSheets];
    for (const [name, value] of [
      ['part', 'tip'],
      ['id', 'tip'],
      ['popover', 'auto'],
      ['role', 'note'],
      ['aria-labelledby', 'name'],
    ] as const) {
      this.#element.setAttribute(name, value);
    }
    this.#element.addEventListener('beforetoggle', this.#toggled);
    this.#element.addEventListener('focusin', () => owner.keep());
    this.#root.append(this.#element);
    word.setAttribute('aria-controls', 'tip');
  }

  /** Opens it with the word's own term. `at`: where the word was pressed. */
  async open(at?: Point): Promise<void> {
    const { explained } = this.#term;
    if (!explained || !this.#word.isConnected) return;
    this.#trail = [explained.term.id];
    this.update();
    await prepareHold(this.#word);
    // It may have been closed, or the word removed, while that was loaded.
    if (!this.#trail.length || !this.#element.isConnected || this.#isOpen) return;
    this.#element.showPopover();
    this.#hold = hold(this.#word, this.#element, at);
    await this.#hold.look();
  }

  close(): void {
    if (this.#isOpen) this.#element.hidePopover();
    this.#reset();
  }

  /** Says it again, in the language and with the dossier of now. */
  update(): void {
    const { explained } = this.#term;
    if (!explained || !this.#trail.length) return;
    const { dossier, language } = explained;
    const glossary = glossaryOf(dossier);
    const read = this.#trail.flatMap((id) => glossary.entry(id, language) ?? []);
    const entry = read.at(-1);
    if (!entry) return this.close();
    const list = this.#listWith(entry.id);
    const act = {
      close: this.#close,
      goTo: (id: string) => this.#turnTo([...this.#trail, id]),
      goBack: () => this.#turnTo(this.#trail.slice(0, -1)),
      more: list && (() => this.#more(list, entry.id)),
      link: (address: string | undefined) => this.#owner.source()?.link(address) ?? safeLink(address),
    };
    this.#element.lang = language;
    render(bubbleContent(entry, read.at(-2), language, act), this.#element);
    void this.#hold?.look();
  }

  get #isOpen(): boolean {
    return this.#element.matches(':popover-open');
  }

  /** The glossary of the page that holds this term. */
  #listWith(id: string): WwwGlossary | undefined {
    const roots = new Set([this.#term.getRootNode() as ParentNode & Node, document]);
    return [...roots].flatMap((root) => [...root.querySelectorAll('www-glossary')]).find((list) => list.has?.(id));
  }

  readonly #toggled = ({ newState }: ToggleEvent): void => {
    if (newState === 'open') return;
    const inside = this.#element.contains(this.#root.activeElement);
    const nowhere = this.#owner.isPressed() && document.activeElement === document.body;
    this.#reset();
    this.#owner.closed();
    if (inside || nowhere) this.#word.focus({ preventScroll: true });
  };

  readonly #close = (): void => {
    this.close();
    this.#word.focus({ preventScroll: true });
  };

  #turnTo(trail: readonly string[]): void {
    this.#trail = trail;
    this.update();
    this.#element.scrollTo(0, 0);
    this.#element.querySelector<HTMLElement>('#name')?.focus({ preventScroll: true });
  }

  #more(list: WwwGlossary, id: string): void {
    this.close();
    this.#owner.source()?.select({ kind: 'term', id });
    emit(this.#term, 'www-select', { kind: 'term', id, origin: this.#term.localName });
    void list.show(id);
  }

  #reset(): void {
    this.#trail = [];
    this.#hold?.release();
    this.#hold = undefined;
    render(nothing, this.#element);
  }
}
