import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, FragmentLink, heading, Late, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { fragmentOf, termAddress, wordIn } from './addresses.js';
import { Filling } from './filling.js';
import { groupSections, indexNav, searchField, type ListOptions } from './glossary-parts.js';
import { glossaryStyles } from './glossary.styles.js';
import { chosenLanguages, languageChoice, otherLanguages } from './languages.js';
import { entriesOf, groupsOf, idsOf, type Group } from './listing.js';
import { messages, type Words } from './messages.js';
import { ForSearchEngines } from './search-engines.js';
import { search, wanted } from './search.js';
import { sourceLines, sourcesApart } from './sources.js';
import { statusSentence } from './status.js';
import type { Told } from './structured-data.js';
import { Annotation } from '../annotate/annotation.js';
import type { Wish } from '../annotate/asked.js';
import { glossaryOf, methodOnly, type Entry } from '../model.js';

/** With no more terms than this a reader sees all at once: no search, no index of letters. */
const FEW = 5;
/** With more terms than this the browser passes over those out of view. */
const LONG = 50;

/**
 * What the words mean, from A to Z: the ten terms of the method, and those of the dossier.
 * Each term is a `dt` with its definition in a `dd`, each letter a heading, so that a screen reader can go by either. A definition that
 * is there in other languages, or in plain Dutch, has a `dd` for each that is shown.
 *
 * @tag www-glossary
 * @fires {CustomEvent<SelectDetail>} www-select - A person went on to another term of the list.
 * @fires {CustomEvent<ReadyDetail>} www-ready - The dossier is read; its terms are in the list.
 * @fires {CustomEvent<ErrorDetail>} www-error - The dossier cannot be read; the method's own terms are still there.
 * @csspart heading - The heading of the list.
 * @csspart search - The field to search in.
 * @csspart languages - The other languages to choose from.
 * @csspart index - The letters to go to.
 * @csspart letter - The heading of a letter.
 * @csspart list - The terms under one letter.
 * @csspart item - A term with its definition.
 * @csspart link - The link to a term itself, with `share`.
 * @csspart definition - The definition, once for each language that is shown.
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

  /**
   * Languages in which definitions are shown beside that of the reader, as far as they have them: BCP 47 tags, with commas between, such
   * as `nl,nl-x-b1,en`. A reader can choose others. By default only the reader's own.
   */
  @property() languages = '';

  /**
   * Gives each term a link, `#begrip-commons`, and goes to the term that the address of the page names, by this or by its id alone.
   * Set it on one list of a page.
   */
  @property({ type: Boolean }) share = false;

  /** Tells search engines the terms, as a `DefinedTermSet` of schema.org in a script inside this element. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  /**
   * Selector of the page's own texts, such as `#artikel`, in which the terms explain themselves: the first of each in every section.
   * Not in links, buttons, headings, code, fields and other elements that do something, nor inside `data-www-no-terms`.
   * The list is there as well, unless the element is `hidden`.
   */
  @property() annotate = '';

  @state() private query = '';
  /** Id of the term that is marked on a page without a dossier, and so without a shared selection. */
  @state() private marked: string | undefined;

  @query('input[type=search]') private readonly field!: HTMLInputElement | null;

  readonly #annotation = new Annotation(this, () => this.#wish);
  readonly #filling = new Filling(this);
  readonly #beside = new Late(this, () => import('./beside.js'));
  readonly #marks = new Late(this, () => import('./marks.js'));
  readonly #link = new FragmentLink(this, {
    // A term that is there before the dossier may be another one after it.
    wanted: () => this.share && this.source.state.status !== 'loading',
    owns: (part) => this.#linked(part) !== undefined,
    show: (part) => void this.show(this.#linked(part)!),
  });

  /** Whether the list has been there: what it waits for after that is no reason to take it away. */
  #drawn = false;

  constructor() {
    super();
    new ForSearchEngines(this, () => this.#told);
  }

  override get concerns(): readonly string[] {
    return ['glossary'];
  }

  /** Whether this list holds a term, by its id, name or alias. */
  has(word: string): boolean {
    return this.#idOf(word) !== undefined;
  }

  /** Marks a term of this list, by its id, name or alias, and moves focus to it; a search that hides it ends. */
  async show(word: string): Promise<void> {
    await this.updateComplete;
    const id = this.#idOf(word);
    if (id === undefined) return;
    this.marked = id;
    this.source.select({ kind: 'term', id });
    this.#link.write(fragmentOf(id));
    if (!idsOf(this.#found).has(id)) this.query = '';
    const chunks = groupsOf(this.#found).flatMap((group) => group.chunks);
    const chunk = chunks.find(({ entries }) => entries.some((entry) => entry.id === id));
    if (chunk) this.#filling.fill(chunk);
    await this.updateComplete;
    const term = this.renderRoot.querySelector<HTMLElement>(`.terms:not([inert]) dt[data-id="${CSS.escape(id)}"]`);
    term?.focus({ preventScroll: true });
    term?.scrollIntoView({ block: 'center' });
  }

  protected override get withoutDossier(): Dossier {
    return methodOnly;
  }

  /** Columns that would move what stands below them are waited for. */
  protected override get waits(): boolean {
    return !this.#drawn && Boolean(String(this.languages).trim()) && !this.#beside.part && !this.#beside.failed;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.waits || !this.isConnected) return complete;
    await this.#beside.settled;
    return super.getUpdateComplete();
  }

  protected override isEmpty(dossier: Dossier): boolean {
    return this.#entriesIn(dossier).length === 0;
  }

  protected override emptySentence(language: Language): string {
    return wordsIn(messages, language).empty;
  }

  /** A waiting or failing dossier leaves the method's own terms. When it comes, the field keeps its focus. */
  override render(): TemplateResult | typeof nothing {
    const { shown, language } = this;
    if (this.waits || (shown && this.isEmpty(shown))) return super.render();
    return html`${this.#notice(shown, language)} ${this.#annotation.notice(language)} ${this.renderReady(shown ?? methodOnly, language)}`;
  }

  protected override renderReady(_dossier: Dossier, language: Language): TemplateResult {
    const say = wordsIn(messages, language);
    const all = this.#all;
    const found = this.#found;
    const groups = groupsOf(found);
    const searching = found !== all;
    const large = all.length > FEW;
    const loading = this.source.state.status === 'loading';
    const status = statusSentence({ query: this.query.trim(), all: all.length, found: found.length, loading }, language);
    const there = otherLanguages(all);
    const chosen = chosenLanguages(this.languages, there);
    const options = this.#options(all, chosen, language);
    const beside = options.beside !== undefined;
    const classes = { glossary: true, long: all.length > LONG, beside, three: beside && chosen.length > 1 };
    return html`<div class=${classMap(classes)} lang=${language}>
      <div class="head">
        <div>
          ${heading(this.headingLevel, say.title, 'heading')}
          <p class="lead muted">${say.lead}</p>
        </div>
        ${large ? searchField({ query: this.query, say, search: this.#search, key: this.#key, clear: this.#clear }) : nothing}
      </div>
      ${large ? indexNav(groups, language, (group) => this.#goTo(group)) : nothing}
      <div class="bar">
        <p role="status" class="muted help">${status}</p>
        ${languageChoice(there, chosen, language, (languages) => (this.languages = languages.join(',')))}
      </div>
      ${chosen.length > 0 && this.#beside.failed ? this.#renderFailed(say) : nothing}
      ${found.length || !this.query ? nothing : html`<button class="button quiet" @click=${this.#clear}>${say.all}</button>`}
      ${searching ? html`<div class="terms">${groupSections(groups, options)}</div>` : nothing}
      <div class="terms ${searching ? 'aside' : ''}" ?inert=${searching}>
        ${groupSections(groupsOf(all), searching ? { ...options, words: [], marks: undefined } : options)}
      </div>
      ${sourceLines(all, language, options.link)}
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    this.#drawn ||= !this.waits;
  }

  #options(all: readonly Entry[], languages: readonly string[], language: Language): ListOptions {
    const words = wanted(this.#query);
    const beside = languages.length > 0 ? this.#beside.part : undefined;
    const marks = words.length > 0 ? this.#marks.part : undefined;
    const ids = idsOf(all);
    return {
      language,
      level: Math.max(2, this.headingLevel || 2) + 1,
      marked: this.source.store ? this.chosen('term') : this.marked,
      sourcesApart: sourcesApart(all),
      languages,
      beside,
      words,
      marks,
      has: (id) => ids.has(id),
      choose: (id) => this.#choose(id),
      linkTo: this.share ? (id) => termAddress(id) : undefined,
      link: (address) => this.link(address),
      filled: (chunk, look) => this.#filling.has(chunk, look),
      fill: (chunk) => this.#filling.fill(chunk),
      look: [...languages, beside && 'beside', this.share && 'share'].join(),
    };
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

  #renderFailed(say: Words): TemplateResult {
    return html`<p role="status">
      ${say.languagesFailed} <button class="link" @click=${() => this.#beside.retry()}>${say.retry}</button>
    </p>`;
  }

  /** On paper all terms are there. */
  get #query(): string {
    return this.#filling.printing ? '' : this.query;
  }

  get #all(): readonly Entry[] {
    return this.#entriesIn(this.shown ?? methodOnly);
  }

  get #found(): readonly Entry[] {
    return search(this.#all, this.#query);
  }

  #entriesIn(dossier: Dossier): readonly Entry[] {
    return entriesOf(glossaryOf(dossier), this.language, String(this.terms ?? ''));
  }

  #idOf(word: string): string | undefined {
    const ids = idsOf(this.#all);
    // Before a search by name, for which all names of thousands of terms are made ready.
    if (ids.has(word)) return word;
    const id = glossaryOf(this.shown ?? methodOnly).find(String(word))?.id;
    return id !== undefined && ids.has(id) ? id : undefined;
  }

  /** Id of the term that a part of the page's address names: `begrip-commons`, or `commons` where the page itself has nothing of that name. */
  #linked(part: string): string | undefined {
    const word = wordIn(part);
    if (word !== undefined) return this.#idOf(word);
    return idsOf(this.#all).has(part) && !document.getElementById(part) ? part : undefined;
  }

  /** What the texts of the page should explain. */
  get #wish(): Wish {
    const dossier = this.shown ?? methodOnly;
    const [known, ids] = [glossaryOf(dossier), idsOf(this.#entriesIn(dossier))];
    return { selector: String(this.annotate ?? '').trim(), known, ids, language: dossier.language ?? 'nl', store: this.source.store };
  }

  /** What search engines are told: nothing before the dossier is there. */
  get #told(): Told | undefined {
    if (!this.structuredData || this.source.state.status === 'loading' || this.#all.length === 0) return undefined;
    const { language, share } = this;
    return { entries: this.#all, name: wordsIn(messages, language).title, language, share };
  }

  #choose(id: string): void {
    this.choose('term', id);
    void this.show(id);
  }

  #goTo({ letter, chunks: [first] }: Group): void {
    if (first) this.#filling.fill(first);
    const group = this.renderRoot.querySelector<HTMLElement>(`.terms:not([inert]) [data-letter="${CSS.escape(letter)}"]`);
    group?.focus({ preventScroll: true });
    group?.scrollIntoView({ block: 'start' });
  }

  readonly #search = (): void => {
    this.query = this.field?.value ?? '';
  };

  /** Enter goes to what was found, Escape begins again. */
  readonly #key = (event: KeyboardEvent): void => {
    const [first] = this.#found;
    if (event.key === 'Escape' && this.query) {
      event.preventDefault();
      this.#clear();
    } else if (event.key === 'Enter' && this.query && first) void this.show(first.id);
  };

  readonly #clear = (): void => {
    this.query = '';
    this.field?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'www-glossary': WwwGlossary;
  }
}
