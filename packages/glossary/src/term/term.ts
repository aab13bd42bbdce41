import { ReactiveElement, type CSSResultGroup, type PropertyValues } from '@lit/reactive-element';
import { paragraphsOf, textIn, type Dossier, type Term } from '@wijkwelvaartswerk/contract';
import { emit, languageOf, takeAsWritten, watchLanguage, wordsIn, type Language, type WidgetStatus } from '@wijkwelvaartswerk/kit';
import { property } from 'lit/decorators.js';
import { methodOnly } from '../known-terms.js';
import type { Bubble } from './bubble.js';
import type { Point } from './hold.js';
import type { DossierOfTerm } from './dossier-of-term.js';
import { failed } from './failed.js';
import { joinPage } from './on-page.js';
import { RestingMouse } from './resting-mouse.js';
import { loadOthers, termsIn } from './terms-in.js';
import { Word } from './word.js';
import { wordStyles } from './word.styles.js';

/** What a word means, and for whom. */
export interface Explained {
  readonly term: Term;
  readonly dossier: Dossier;
  readonly language: Language;
}

/**
 * A word in running text that explains itself: click, touch, Enter, Space or a resting mouse opens a bubble with its definition.
 * It knows the ten terms of the method, and those of the dossier around it. A word it does not know stays plain text.
 *
 * The definition is the word's description (`aria-describedby`), so a screen reader says it once, with the word, open or not;
 * opening moves no focus and announces nothing more, and the bubble comes next in reading and Tab order.
 * On paper the word has a small figure, and its definition stands under the text.
 *
 * @tag www-term
 * @slot - The word, readable without script as well.
 * @fires {CustomEvent<SelectDetail>} www-select - A person asks for this term in the glossary.
 * @fires {CustomEvent<ReadyDetail>} www-ready - The dossier is read; its terms are known too.
 * @fires {CustomEvent<ErrorDetail>} www-error - The dossier cannot be read; the method's own terms are still explained.
 * @csspart word - The word, a button.
 * @csspart tip - The bubble, once it has been opened.
 * @csspart definition - The definition in it.
 * @csspart source - Where the definition comes from.
 * @cssprop --www-term-underline - Colour of the dotted line under the word.
 * @cssprop --www-term-font-size - Text size in the bubble.
 * @cssprop --www-term-width - Width of the bubble, where there is room.
 */
// No LitElement: what writes templates is only needed in the bubble, and comes with it.
export class WwwTerm extends ReactiveElement {
  static override styles: CSSResultGroup = wordStyles;

  /** Which term: an id, a name or an alias, in any case and without accents if need be. By default the element's own text. */
  @property() term = '';

  /** Keeps a resting mouse from opening the bubble. */
  @property({ type: Boolean, attribute: 'no-hover' }) noHover = false;

  /** Address of a dossier, relative to the page. Not needed inside `<www-dossier>`. */
  @property() src = '';

  /** A dossier that a script already has; wins over `src`. */
  @property({ attribute: false }) dossier: unknown;

  /** Language to speak, as a BCP 47 tag; by default that of the page around. */
  @property({ reflect: true, converter: { toAttribute: (lang: string) => lang || null } }) override lang = '';

  readonly #text = new MutationObserver(() => this.requestUpdate());
  readonly #mouse = new RestingMouse(
    this,
    (event) => !this.noHover && void this.#open('mouse', event),
    () => this.#openedBy === 'mouse' && this.hide(),
  );
  #word!: Word;
  #explained: Explained | undefined;
  #source: DossierOfTerm | undefined;
  #seeking: Promise<void> | undefined;
  #failed = false;
  /** The way of the terms in another language than Dutch. */
  #learning: Promise<void> | undefined;
  #bubble: Bubble | undefined;
  #opening: Promise<void> | undefined;
  #openedBy: 'press' | 'mouse' | 'script' | undefined;
  /** Whether the press that has begun closes the bubble. */
  #closes = false;
  #leave: (() => void)[] = [];

  constructor() {
    super();
    // Whoever comes near a word may want to read what it means.
    for (const near of ['pointerenter', 'focusin']) this.addEventListener(near, () => void loadBubble().catch(() => {}), { once: true });
  }

  /** Opens the bubble, if the word is known. Resolves when it can be read. */
  async show(): Promise<void> {
    if (!this.#explained) await this.updateComplete;
    await this.#open('script');
  }

  /** Closes the bubble. Focus that was in it returns to the word. */
  hide(): void {
    this.#bubble?.close();
    this.#closed();
  }

  /** Asks for the dossier again. */
  reload(): void {
    if (this.#source) this.#source.reload();
    else this.#seeking = undefined;
    this.requestUpdate();
  }

  /** What the word means now; nothing when it is not known. For what shows it. @internal */
  get explained(): Explained | undefined {
    return this.#explained;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#text.observe(this, { childList: true, characterData: true, subtree: true });
    this.#leave = [watchLanguage(() => this.requestUpdate()), joinPage(this)];
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#text.disconnect();
    this.#leave.forEach((leave) => leave());
    this.hide();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    this.#word = new Word(root);
    const { element } = this.#word;
    element.addEventListener('pointerdown', this.#down);
    element.addEventListener('click', this.#click);
    element.addEventListener('keydown', this.#key);
    element.addEventListener('keyup', this.#key);
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    takeAsWritten(this);
    if (!this.#seeking && (this.src || this.dossier != null || isInDossier(this))) this.#seeking = this.#seek();
    return super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const before = this.#explained;
    const explained = (this.#explained = this.#explain());
    this.#word.explain(explained && meaningOf(explained));
    if (before && before.term.id !== explained?.term.id) this.hide();
    this.#bubble?.update();
    this.dataset['status'] = this.status;
  }

  /** A bubble that is wanted is there by then, and a dossier that a script gave is read; one from an address may still be on its way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#learning;
    const complete = await super.getUpdateComplete();
    await this.#opening;
    if (!this.#seeking || this.#source?.state.status === 'ready') return complete;
    await this.#seeking;
    await this.#source?.store?.given;
    return super.getUpdateComplete();
  }

  /** Where it is: as any widget, but `empty` for a word that nobody knows. */
  protected get status(): WidgetStatus {
    const status = this.#source?.state.status ?? (this.#failed ? 'error' : this.#seeking ? 'loading' : 'idle');
    if (status === 'loading' || status === 'error') return status;
    if (this.#explained) return 'ready';
    return termsIn(this.#language) ? 'empty' : 'loading';
  }

  get #dossier(): Dossier {
    const state = this.#source?.state;
    return state?.status === 'ready' ? state.dossier : methodOnly;
  }

  get #language(): Language {
    return languageOf(this, this.#dossier.language);
  }

  /** What it explained before stays while the terms of another language are on their way. */
  #explain(): Explained | undefined {
    const [dossier, language] = [this.#dossier, this.#language];
    const terms = termsIn(language);
    if (!terms) {
      this.#learning ??= loadOthers().then(() => this.requestUpdate());
      return this.#explained;
    }
    const term = terms(dossier).find(this.term || this.textContent);
    const explained = term && { term, dossier, language };
    // A term without a definition explains nothing.
    return explained && meaningOf(explained) ? explained : undefined;
  }

  /** Loads what reads a dossier, for a word that has one. */
  async #seek(): Promise<void> {
    try {
      const { DossierOfTerm } = await import('./dossier-of-term.js');
      this.#source = new DossierOfTerm(this);
      this.#failed = false;
    } catch {
      this.#failed = true;
      emit(this, 'www-error', { code: 'script', message: wordsIn(failed, languageOf(this)) });
    }
    this.requestUpdate();
  }

  async #open(by: 'press' | 'mouse' | 'script', at?: Point): Promise<void> {
    if (this.#openedBy || !this.isConnected || !this.#explained) return;
    this.#openedBy = by;
    this.#word.opened = true;
    this.#opening = this.#reveal(at);
    await this.#opening;
  }

  async #reveal(at: Point | undefined): Promise<void> {
    const made = this.#bubble ? undefined : await loadBubble().catch(() => undefined);
    if (!this.#openedBy) return;
    if (!this.#bubble && !made) {
      this.#word.meaningShown = true;
      return;
    }
    this.#bubble ??= new made!.Bubble(this, this.#word.element, {
      closed: () => this.#closed(),
      isPressed: () => this.#openedBy === 'press',
      keep: () => void (this.#openedBy &&= 'press'),
      source: () => this.#source,
    });
    await this.#bubble.open(at);
  }

  /** A press outside the bubble, and so on the word, closes it before the click comes. */
  readonly #down = (): void => {
    this.#closes = this.#openedBy !== undefined && this.#openedBy !== 'mouse';
  };

  /** A press by the keyboard or a screen reader has no place. */
  readonly #click = (event: MouseEvent): void => this.#press(event.detail ? event : undefined);

  /** As a button does: Enter when it goes down, Space when it comes up. */
  readonly #key = (event: KeyboardEvent): void => {
    const { type, key, repeat } = event;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    this.#closes = false;
    if (!repeat && type === (key === 'Enter' ? 'keydown' : 'keyup')) this.#press();
  };

  /** What the mouse opened stays open when it is pressed. */
  #press(at?: Point): void {
    this.#mouse.stop();
    const closes = this.#closes || (this.#openedBy && this.#openedBy !== 'mouse');
    this.#closes = false;
    if (closes) return this.hide();
    void this.#open('press', at);
    this.#openedBy &&= 'press';
  }

  #closed(): void {
    this.#mouse.stop();
    this.#openedBy = undefined;
    this.#word.opened = false;
  }
}

/** Whether there is a `<www-dossier>` around it, through shadow roots. */
function isInDossier(element: Element): boolean {
  if (element.closest('www-dossier')) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isInDossier(root.host);
}

/** What a screen reader says of the word. */
function meaningOf({ term, dossier, language }: Explained): string {
  return paragraphsOf(textIn(term.definition, language, dossier.language)).join(' ');
}

const loadBubble = () => import('./bubble.js');

declare global {
  interface HTMLElementTagNameMap {
    'www-term': WwwTerm;
  }
}
