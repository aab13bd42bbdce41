import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, heading, icon, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { groupSection, indexNav, sourceLines } from './glossary-parts.js';
import { glossaryStyles } from './glossary.styles.js';
import { messages, type Words } from './messages.js';
import { entriesOf, glossaryOf, groupsOf, methodOnly, search, sourcesOf, type Entry } from '../model.js';

/** With no more terms than this a reader sees all at once: no search, no index of letters. */
const FEW = 5;

/**
 * What the words mean, from A to Z: the ten terms of the method, and those of the dossier.
 * Each term is a `dt` with its definition in a `dd`, each letter a heading, so that a screen reader can go by either.
 *
 * @tag www-glossary
 * @fires {CustomEvent<SelectDetail>} www-select - A person went on to another term of the list.
 * @fires {CustomEvent<ReadyDetail>} www-ready - The dossier is read; its terms are in the list.
 * @fires {CustomEvent<ErrorDetail>} www-error - The dossier cannot be read; the method's own terms are still there.
 * @csspart heading - The heading of the list.
 * @csspart search - The field to search in.
 * @csspart index - The letters to go to.
 * @csspart letter - The heading of a letter.
 * @csspart list - The terms under one letter.
 * @csspart item - A term with its definition.
 * @csspart definition - The definition.
 * @csspart source - Where the definitions come from.
 * @csspart empty - Why nothing is shown, when `terms` names no term that exists.
 * @csspart notice - What of the dossier cannot be shown.
 * @csspart error - Why the dossier cannot be read, in the notice.
 * @cssprop --www-glossary-letter - Colour of the large letters.
 * @cssprop --www-glossary-chosen - Surface of the term that was chosen.
 */
export class WwwGlossary extends DossierElement {
  static override styles: CSSResultGroup = [DossierElement.styles, glossaryStyles];

  /** Which terms, by id, name or alias, with commas between; by default all. */
  @property() terms = '';

  @state() private query = '';
  /** Id of the term that is marked on a page without a dossier, and so without a shared selection. */
  @state() private marked: string | undefined;

  @query('input') private readonly field!: HTMLInputElement | null;

  override get concerns(): readonly string[] {
    return ['glossary'];
  }

  /** Whether this list holds a term, by its id, name or alias. */
  has(word: string): boolean {
    return this.#idOf(word) !== undefined;
  }

  /** Marks a term of this list, by its id, name or alias, and moves focus to it; a search that hides it ends. */
  async show(word: string): Promise<void> {
    const id = this.#idOf(word);
    if (id === undefined) return;
    this.marked = id;
    this.source.select({ kind: 'term', id });
    if (!this.#termElement(id)) this.query = '';
    await this.updateComplete;
    const term = this.#termElement(id);
    term?.focus({ preventScroll: true });
    term?.scrollIntoView({ block: 'center' });
  }

  protected override get withoutDossier(): Dossier {
    return methodOnly;
  }

  protected override isEmpty(dossier: Dossier): boolean {
    return this.#entries(dossier, this.language).length === 0;
  }

  protected override emptySentence(language: Language): string {
    return wordsIn(messages, language).empty;
  }

  /** A waiting or failing dossier leaves the method's own terms. When it comes, the field keeps its focus. */
  override render(): TemplateResult | typeof nothing {
    const { shown, language } = this;
    if (shown && this.isEmpty(shown)) return super.render();
    return html`${this.#notice(shown, language)} ${this.renderReady(shown ?? methodOnly, language)}`;
  }

  protected override renderReady(dossier: Dossier, language: Language): TemplateResult {
    const say = wordsIn(messages, language);
    const all = this.#entries(dossier, language);
    const found = search(all, this.query);
    const groups = groupsOf(found, language);
    const ids = new Set(all.map(({ id }) => id));
    const large = all.length > FEW;
    return html`<div class="glossary" lang=${language}>
      <div class="head">
        <div>
          ${heading(this.headingLevel, say.title, 'heading')}
          <p class="lead muted">${say.lead}</p>
        </div>
        ${large ? this.#renderSearch(say) : nothing}
      </div>
      ${large ? indexNav(groups, language, (letter) => this.#goTo(letter)) : nothing}
      <p role="status" class="muted help">${this.#sentence(say, all.length, found.length)}</p>
      ${found.length || !this.query ? nothing : html`<button class="button quiet" @click=${this.#showAll}>${say.all}</button>`}
      ${repeat(
        groups,
        ({ letter }) => letter,
        (group) =>
          groupSection(group, language, {
            level: Math.max(2, this.headingLevel || 2) + 1,
            marked: this.source.store ? this.chosen('term') : this.marked,
            has: (id) => ids.has(id),
            choose: (id) => this.#choose(id),
          }),
      )}
      ${sourceLines(sourcesOf(all), all.length, language, (address) => this.link(address))}
    </div>`;
  }

  /** What is wrong in the dossier, or with it; folded, as the list is there all the same. */
  #notice(shown: Dossier | undefined, language: Language): TemplateResult | typeof nothing {
    const { state } = this.source;
    if (shown) return this.renderNotice(state.status === 'ready' ? state.issues : []);
    if (state.status !== 'error') return nothing;
    return html`<details part="notice">
      <summary>${wordsIn(messages, language).failed}</summary>
      ${super.render()}
    </details>`;
  }

  #renderSearch(say: Words): TemplateResult {
    return html`<label class="search">
      <span>${say.search}</span>
      ${icon('search')}
      <input
        class="field"
        part="search"
        type="search"
        autocomplete="off"
        placeholder=${say.example}
        .value=${live(this.query)}
        @input=${this.#search}
      />
    </label>`;
  }

  #sentence(say: Words, all: number, found: number): string {
    const query = this.query.trim();
    if (query) return found ? say.found(found, query) : say.none(query);
    const loading = this.source.state.status === 'loading';
    if (all === 0) return loading ? say.loading : say.empty;
    return loading ? `${say.count(all)}. ${say.loading}` : say.count(all);
  }

  #entries(dossier: Dossier, language: Language): readonly Entry[] {
    const only = String(this.terms ?? '')
      .split(',')
      .filter((word) => word.trim());
    return entriesOf(glossaryOf(dossier), language, only);
  }

  #idOf(word: string): string | undefined {
    const dossier = this.shown ?? methodOnly;
    const id = glossaryOf(dossier).find(word)?.id;
    return this.#entries(dossier, this.language).find((entry) => entry.id === id)?.id;
  }

  #termElement(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`dt[data-id="${CSS.escape(id)}"]`);
  }

  #choose(id: string): void {
    this.choose('term', id);
    void this.show(id);
  }

  #goTo(letter: string): void {
    const group = this.renderRoot.querySelector<HTMLElement>(`[data-letter="${CSS.escape(letter)}"]`);
    group?.focus({ preventScroll: true });
    group?.scrollIntoView({ block: 'start' });
  }

  readonly #search = (): void => {
    this.query = this.field?.value ?? '';
  };

  readonly #showAll = (): void => {
    this.query = '';
    this.field?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'www-glossary': WwwGlossary;
  }
}
