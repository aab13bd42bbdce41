import type { Dossier, Issue } from '@wijkwelvaartswerk/contract';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DossierController } from './dossier-controller.js';
import type { DossierState, Selection, Touched } from './dossier-store.js';
import { emit, type WidgetEvents } from './events.js';
import { takeAsWritten } from './given.js';
import { languageOf, watchLanguage, type Language } from './language.js';
import { Late } from './late.js';
import { safeLink } from './links.js';
import { sharedStyles } from './shared.styles.js';
import { emptyPanel, errorPanel, loadingPanel, noticePanel } from './state-panels.js';
import { stateStyles } from './state.styles.js';
import { tellState } from './tell-state.js';

/** Where a widget is: nothing given, on its way, shown, nothing to show, failed. */
export type WidgetStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/**
 * What every widget has in common: where its dossier comes from, in which language it speaks, and how waiting, emptiness and
 * failure look. A widget says only what is its own: `renderReady`, and where they apply `isEmpty`, `concerns`, `withoutDossier`.
 */
export abstract class DossierElement extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles, stateStyles];

  /** Address of a dossier, relative to the page. Not needed inside `<www-dossier>`. */
  @property() src = '';

  /** A dossier that a script already has; wins over `src`. */
  @property({ attribute: false }) dossier: unknown;

  /** Language to speak, as a BCP 47 tag; by default that of the page around. */
  @property({ reflect: true, converter: { toAttribute: (lang: string) => lang || null } }) override lang = '';

  /** Level of the widget's own heading (2–6), to fit the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  protected readonly source = new DossierController(this);

  readonly #trouble = new Late(this, () => import('./trouble/trouble.js'));

  #shown?: DossierState;
  #stopWatching?: () => void;

  /** Asks for the dossier again. */
  reload(): void {
    this.source.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    takeAsWritten(this);
    return super.scheduleUpdate();
  }

  /** A dossier that a script gave is shown by then; one from an address may still be on its way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.source.store?.given || this.source.state.status !== 'loading') return complete;
    await this.source.store.given;
    return super.getUpdateComplete();
  }

  /** The widget's own content, for a dossier in which it has something to show. */
  protected abstract renderReady(dossier: Dossier, language: Language): TemplateResult | typeof nothing;

  /** Whether this dossier has nothing for this widget. */
  protected isEmpty(_dossier: Dossier): boolean {
    return false;
  }

  /** Sentence for `isEmpty`; by default a general one. */
  protected emptySentence(_language: Language): string | undefined {
    return undefined;
  }

  /** First keys of the dossier whose mistakes this widget reports on the page, such as `map`. The `<www-dossier>` around reports the rest. */
  get concerns(): readonly string[] {
    return [];
  }

  /** What to show when the page gives no dossier at all; nothing by default. */
  protected get withoutDossier(): Dossier | undefined {
    return undefined;
  }

  /** Whether what draws this widget is still on its way: it then waits for that as it waits for its dossier. */
  protected get waits(): boolean {
    return false;
  }

  /** The dossier to show now, if there is one. */
  protected get shown(): Dossier | undefined {
    const { state } = this.source;
    if (this.waits) return undefined;
    if (state.status === 'ready') return state.dossier;
    return state.status === 'idle' ? this.withoutDossier : undefined;
  }

  protected get language(): Language {
    return languageOf(this, this.shown?.language);
  }

  protected get status(): WidgetStatus {
    const dossier = this.shown;
    const { status } = this.source.state;
    if (!dossier) return this.waits && status !== 'error' ? 'loading' : status;
    return this.isEmpty(dossier) ? 'empty' : 'ready';
  }

  override render(): TemplateResult | typeof nothing {
    const { state } = this.source;
    const { language, shown } = this;
    if (shown) {
      const issues = state.status === 'ready' ? state.issues : [];
      return html`${this.renderNotice(issues)}
      ${this.isEmpty(shown) ? emptyPanel(language, this.emptySentence(language)) : this.renderReady(shown, language)}`;
    }
    if (this.status === 'loading') return loadingPanel(language);
    if (state.status === 'error') {
      const url = this.source.store?.url;
      const retry = url || state.code === 'script' ? () => this.reload() : undefined;
      return errorPanel(language, state, url, retry, this.#trouble.part);
    }
    return nothing;
  }

  /** What is wrong in the part of the dossier that this widget shows, as far as no widget before it on the page tells of that. */
  protected renderNotice(issues: readonly Issue[]): TemplateResult | typeof nothing {
    return this.notice(issues.filter((issue) => this.concerns.includes(firstKey(issue)) && this.source.tells(firstKey(issue))));
  }

  /** What is wrong, folded. A key too many, or a list that is not filled yet, is no reason to trouble a visitor. */
  protected notice(issues: readonly Issue[]): TemplateResult | typeof nothing {
    if (issues.every(({ code }) => code === 'unknown-key' || code === 'no-data')) return nothing;
    return noticePanel(this.language, issues, this.#trouble.part);
  }

  protected override updated(): void {
    this.dataset['status'] = this.status;
    const { state } = this.source;
    if (state === this.#shown || (state.status === 'ready' && this.waits)) return;
    this.#shown = state;
    tellState(this, state, this.language, this.source.store?.url);
  }

  /** An address from the dossier, made absolute from where the dossier is; `undefined` when a page may not lead there. */
  protected link(address: string | undefined): string | undefined {
    return safeLink(address, this.source.store?.url ?? this.baseURI);
  }

  /** Selects in every widget of this dossier, with what it `touches` there, and tells the page. */
  protected choose(kind: Selection['kind'], id: string | null, touches?: Touched): void {
    this.source.select(id === null ? null : { kind, id, touches });
    this.emit('www-select', { kind, id, origin: this.localName });
  }

  /** The selected id of this kind, chosen in whichever widget. */
  protected chosen(kind: Selection['kind']): string | undefined {
    const { selection } = this.source;
    return selection?.kind === kind ? selection.id : undefined;
  }

  protected emit<Name extends keyof WidgetEvents>(name: Name, detail: WidgetEvents[Name]): void {
    emit(this, name, detail);
  }
}

/** The section of the dossier an issue is in, such as `map`. */
export function firstKey({ path }: Issue): string {
  return path.split('/')[1] ?? '';
}
