import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, FragmentLink, Late, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { fragmentOf, termAddress } from './addresses.js';
import { contentsOf, type Contents } from './contents.js';
import { Filling } from './filling.js';
import { groupSections, indexNav, listHead, type ListOptions } from './glossary-parts.js';
import { glossaryStyles } from './glossary.styles.js';
import { chosenLanguages, languageChoice, languagesFailed, otherLanguages } from './languages.js';
import { chunkWith, groupsOf, type Group } from './listing.js';
import { messages } from './messages.js';
import { ForSearchEngines } from './search-engines.js';
import { wanted } from './search.js';
import { sourceLines, sourcesApart } from './sources.js';
import { statusSentence } from './status.js';
import type { Told } from './structured-data.js';
import { Annotation } from '../annotate/annotation.js';
import type { Wish } from '../annotate/asked.js';
import { glossaryOf, methodOnly } from '../model.js';

/** With no more terms than this a reader sees all at once: no search, no index of letters. */
const FEW = 5;
/** With more terms than this the browser passes over those out of view. */
const LONG = 50;
/** For the whole list: what is searched for is marked in what was found. */
const unmarked = { words: [], marks: undefined };

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
   * Selector of the page's own texts, such as `#artikel`, in which terms explain themselves: the first of each in every section, but not in
   * links, buttons, headings, code, fields and the like, nor inside `data-www-no-terms`. The list is there too, unless it is `hidden`.
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
    owns: (part) => this.#contents.idLinked(part) !== undefined,
    show: (part) => void this.show(this.#contents.idLinked(part)!),
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

  /** Whether a term can be read in this list, by its id, name or alias: not while the list is hidden. */
  has(word: string): boolean {
    return this.checkVisibility() && this.#contents.idOf(String(word)) !== undefined;
  }

  /** Marks a term of this list, by its id, name or alias, and moves focus to it; a search that hides it ends. */
  async show(word: string): Promise<void> {
    await this.updateComplete;
    const id = this.#contents.idOf(String(word));
    if (id === undefined) return;
    this.marked = id;
    this.source.select({ kind: 'term', id });
    this.#link.write(fragmentOf(id));
    if (!this.#contents.found.some((entry) => entry.id === id)) this.query = '';
    this.#filling.fill(chunkWith(this.#contents.found, id));
    await this.updateComplete;
    this.#goTo(`dt[data-id="${CSS.escape(id)}"]`, 'center');
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
    return this.#contentsIn(dossier).all.length === 0;
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

  protected override renderReady(dossier: Dossier, language: Language): TemplateResult {
    const say = wordsIn(messages, language);
    const contents = this.#contentsIn(dossier);
    const { all, found } = contents;
    const groups = groupsOf(found);
    const searching = found !== all;
    const large = all.length > FEW;
    const standing = { query: this.query.trim(), all: all.length, found: found.length, loading: this.source.state.status === 'loading' };
    const there = otherLanguages(all);
    const chosen = chosenLanguages(this.languages, there);
    const options = this.#options(contents, chosen, language);
    const field = { query: this.query, search: this.#search, key: this.#key, clear: this.#clear };
    const beside = options.beside !== undefined;
    const classes = { glossary: true, long: all.length > LONG, beside, three: beside && chosen.length > 1 };
    return html`<div class=${classMap(classes)} lang=${language}>
      ${listHead(this.headingLevel, language, large ? field : undefined)}
      ${large ? indexNav(groups, language, (group) => this.#goToLetter(group)) : nothing}
      <div class="bar">
        <p role="status" class="muted help"><bdi>${statusSentence(standing, language)}</bdi></p>
        ${languageChoice(there, chosen, language, (languages) => (this.languages = languages.join(',')))}
      </div>
      ${chosen.length > 0 && this.#beside.failed ? languagesFailed(language, () => this.#beside.retry()) : nothing}
      ${found.length || !this.query ? nothing : html`<button class="button quiet" @click=${this.#clear}>${say.all}</button>`}
      ${searching ? html`<div class="terms">${groupSections(groups, options)}</div>` : nothing}
      <div class=${searching ? 'terms aside' : 'terms'} ?inert=${searching}>
        ${groupSections(groupsOf(all), { ...options, ...unmarked })}
      </div>
      ${sourceLines(all, language, options.link)}
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    this.#drawn ||= !this.waits;
  }

  #options({ all, ids }: Contents, languages: readonly string[], language: Language): ListOptions {
    const words = wanted(this.#query);
    const beside = languages.length > 0 ? this.#beside.part : undefined;
    const marks = words.length > 0 ? this.#marks.part : undefined;
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
      choose: this.#choose,
      linkTo: this.share ? termAddress : undefined,
      link: (address) => this.link(address),
      filling: this.#filling,
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

  /** On paper all terms are there. */
  get #query(): string {
    return this.#filling.printing ? '' : this.query;
  }

  get #contents(): Contents {
    return this.#contentsIn(this.shown ?? methodOnly);
  }

  #contentsIn(dossier: Dossier): Contents {
    return contentsOf(dossier, this.language, String(this.terms ?? ''), this.#query);
  }

  /** What the texts of the page should explain. */
  get #wish(): Wish | undefined {
    const selector = String(this.annotate ?? '').trim();
    if (!selector) return undefined;
    const { shown = methodOnly } = this;
    const [known, { ids }] = [glossaryOf(shown), this.#contentsIn(shown)];
    return { selector, known, ids, language: shown.language ?? 'nl', store: this.source.store };
  }

  /** What search engines are told: nothing before the dossier is there. */
  get #told(): Told | undefined {
    const { all } = this.#contents;
    if (!this.structuredData || this.source.state.status === 'loading' || all.length === 0) return undefined;
    const { language, share } = this;
    return { entries: all, name: wordsIn(messages, language).title, language, share };
  }

  #goToLetter({ letter, chunks: [first] }: Group): void {
    this.#filling.fill(first);
    this.#goTo(`[data-letter="${CSS.escape(letter)}"]`, 'start');
  }

  #goTo(selector: string, block: ScrollLogicalPosition): void {
    const element = this.renderRoot.querySelector<HTMLElement>(`.terms:not(.aside) ${selector}`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block });
  }

  readonly #choose = (id: string): void => {
    this.choose('term', id);
    void this.show(id);
  };

  readonly #search = (): void => {
    this.query = this.field?.value ?? '';
  };

  /** Enter goes to what was found, Escape begins again. */
  readonly #key = (event: KeyboardEvent): void => {
    const [first] = this.#contents.found;
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
