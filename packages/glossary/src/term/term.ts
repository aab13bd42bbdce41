import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { bubbleContent } from './bubble.js';
import { follow } from './follow.js';
import type { WwwGlossary } from '../list/glossary.js';
import { glossaryOf, methodOnly, type Entry, type Glossary } from '../model.js';
import { RestingMouse } from './resting-mouse.js';
import { termStyles } from './term.styles.js';

/**
 * A word in running text that explains itself: click, touch, Enter, Space or a resting mouse opens a bubble with its definition.
 * It knows the ten terms of the method, and those of the dossier around it. A word it does not know stays plain text.
 *
 * The definition is the word's description (`aria-describedby`), so a screen reader says it once, with the word, open or not;
 * opening moves no focus and announces nothing more, and the bubble comes next in reading and Tab order.
 *
 * @tag www-term
 * @slot - The word, readable without script as well.
 * @fires {CustomEvent<SelectDetail>} www-select - A person asks for this term in the glossary.
 * @fires {CustomEvent<ReadyDetail>} www-ready - The dossier is read; its terms are known too.
 * @fires {CustomEvent<ErrorDetail>} www-error - The dossier cannot be read; the method's own terms are still explained.
 * @csspart word - The word, a button.
 * @csspart tip - The bubble.
 * @csspart definition - The definition in it.
 * @csspart source - Where the definition comes from.
 * @cssprop --www-term-underline - Colour of the dotted line under the word.
 * @cssprop --www-term-font-size - Text size in the bubble.
 * @cssprop --www-term-width - Width of the bubble, where there is room.
 */
export class WwwTerm extends DossierElement {
  static override styles: CSSResultGroup = [DossierElement.styles, termStyles];

  /** Which term: an id, a name or an alias, in any case and without accents if need be. By default the element's own text. */
  @property() term = '';

  /** Keeps a resting mouse from opening the bubble. */
  @property({ type: Boolean, attribute: 'no-hover' }) noHover = false;

  /** Ids of the terms that were read in the bubble, the last one shown; empty while it is closed. */
  @state() private trail: readonly string[] = [];

  @query('[part=word]') private readonly word!: HTMLElement | null;
  @query('[part=tip]') private readonly bubble!: HTMLElement | null;

  readonly #mouse = new RestingMouse(
    this,
    () => this.#rested(),
    () => this.#openedBy === 'mouse' && this.hide(),
  );
  readonly #text = new MutationObserver(() => this.requestUpdate());
  #openedBy: 'press' | 'mouse' | 'script' = 'script';
  /** Whether the press that has begun closes the bubble. */
  #closes = false;
  #stopFollowing?: (() => void) | undefined;

  /** Opens the bubble, if the word is known. */
  show(): void {
    if (this.isConnected && !this.#isOpen) this.bubble?.showPopover();
  }

  /** Closes the bubble. Focus that was in it returns to the word. */
  hide(): void {
    if (this.#isOpen) this.bubble?.hidePopover();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#text.observe(this, { childList: true, characterData: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#text.disconnect();
    this.#closed();
  }

  /** A waiting or failing dossier leaves the method's own terms. */
  override render(): TemplateResult {
    return this.renderReady(this.shown ?? methodOnly, this.language);
  }

  protected override get withoutDossier(): Dossier {
    return methodOnly;
  }

  protected override isEmpty(): boolean {
    return !this.#own;
  }

  // The word is no <button>: that is a block in the line, which tears off the full stop behind it and breaks as a whole.
  // In pieces, because white space between them would stand in the sentence.
  protected override renderReady(_dossier: Dossier, language: Language): TemplateResult {
    const own = this.#own;
    const slot = html`<slot></slot>`;
    if (!own) return slot;
    const word = html`<span
      part="word"
      role="button"
      tabindex="0"
      aria-expanded=${this.#isOpen}
      aria-controls="tip"
      aria-describedby="meaning"
      @pointerdown=${this.#down}
      @click=${this.#press}
      @keydown=${this.#key}
      @keyup=${this.#key}
      >${slot}</span
    >`;
    const meaning = html`<span id="meaning" hidden>${own.definition.paragraphs.join(' ')}</span>`;
    const tip = html`<div
      part="tip"
      id="tip"
      popover="auto"
      role="note"
      aria-labelledby="name"
      lang=${language}
      @beforetoggle=${this.#toggled}
      @focusin=${this.#keep}
    >
      ${this.#content(language)}
    </div>`;
    return html`${word}${meaning}${tip}`;
  }

  protected override updated(): void {
    super.updated();
    if (!this.#isOpen) return;
    const { word, bubble } = this;
    if (!word || !bubble) this.#closed();
    else if (this.trail[0] !== this.#own?.id) this.hide();
    else this.#stopFollowing ??= follow(word, bubble);
  }

  get #isOpen(): boolean {
    return this.trail.length > 0;
  }

  get #glossary(): Glossary {
    return glossaryOf(this.shown ?? methodOnly);
  }

  /** The term of the word itself. */
  get #own(): Entry | undefined {
    const term = this.#glossary.find(String(this.term || this.textContent));
    return term && this.#glossary.entry(term.id, this.language);
  }

  #content(language: Language): TemplateResult | typeof nothing {
    const read = this.trail.flatMap((id) => this.#glossary.entry(id, language) ?? []);
    const entry = read.at(-1);
    if (!entry) return nothing;
    const list = this.#listWith(entry.id);
    return bubbleContent(entry, read.at(-2), language, {
      close: this.#close,
      goTo: (id) => void this.#turnTo([...this.trail, id]),
      goBack: () => void this.#turnTo(this.trail.slice(0, -1)),
      more: list && (() => this.#more(list, entry.id)),
      link: (address) => this.link(address),
    });
  }

  /** The glossary of the page that holds this term. */
  #listWith(id: string): WwwGlossary | undefined {
    const roots = new Set([this.getRootNode() as ParentNode & Node, document]);
    return [...roots].flatMap((root) => [...root.querySelectorAll('www-glossary')]).find((list) => list.has?.(id));
  }

  /** A press outside the bubble, and so on the word, closes it before the click comes. */
  readonly #down = (): void => {
    this.#closes = this.#isOpen && this.#openedBy !== 'mouse';
  };

  /** What the mouse opened stays open when it is pressed. */
  readonly #press = (): void => {
    this.#mouse.stop();
    const closes = this.#closes || (this.#isOpen && this.#openedBy !== 'mouse');
    this.#closes = false;
    if (closes) return this.hide();
    this.show();
    this.#openedBy = 'press';
  };

  /** As a button does: Enter when it goes down, Space when it comes up. */
  readonly #key = (event: KeyboardEvent): void => {
    const { type, key, repeat } = event;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    this.#closes = false;
    if (!repeat && type === (key === 'Enter' ? 'keydown' : 'keyup')) this.#press();
  };

  #rested(): void {
    if (this.noHover || this.#isOpen || !this.word) return;
    this.show();
    this.#openedBy = 'mouse';
  }

  /** Who is reading in the bubble does not lose it when the mouse leaves. */
  readonly #keep = (): void => {
    this.#openedBy = 'press';
  };

  readonly #toggled = ({ newState }: ToggleEvent): void => {
    if (newState === 'open') {
      this.trail = this.#own ? [this.#own.id] : [];
      return;
    }
    const inside = this.renderRoot.contains((this.renderRoot as ShadowRoot).activeElement);
    const nowhere = this.#openedBy === 'press' && document.activeElement === document.body;
    this.#closed();
    if (inside || nowhere) this.word?.focus({ preventScroll: true });
  };

  readonly #close = (): void => {
    this.hide();
    this.word?.focus({ preventScroll: true });
  };

  async #turnTo(trail: readonly string[]): Promise<void> {
    this.trail = trail;
    await this.updateComplete;
    this.bubble?.scrollTo(0, 0);
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus({ preventScroll: true });
  }

  #more(list: WwwGlossary, id: string): void {
    this.hide();
    this.choose('term', id);
    void list.show(id);
  }

  #closed(): void {
    this.#mouse.stop();
    this.#openedBy = 'script';
    this.trail = [];
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-term': WwwTerm;
  }
}
