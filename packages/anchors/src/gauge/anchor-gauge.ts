import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, heading, Late, tokenStyles, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { textsOf } from '../source.js';
import { anchorGaugeStyles } from './anchor-gauge.styles.js';
import { barStyles } from './bar.styles.js';
import { renderPeriod } from './bar.js';
import type { PartContext } from './context.js';
import { Download } from './download.js';
import { renderHeadline } from './headline.js';
import { anchorName, anchorsWanted, gaugeViews, type GaugeView, type LazyView } from './model.js';
import { renderNotes } from './notes.js';
import { Parts } from './parts.js';
import { speechIn, type Speech } from './phrases.js';
import { renderDownload, renderProvenance } from './provenance.js';
import { Reveal } from './reveal.js';
import type { Reading, SeveralContext } from './several/several.js';
import { renderSwitch } from './switch.js';
import { gaugeTokens } from './tokens.js';
import { Variants, type Drawing, type Variant } from './variants.js';

/** So many anchors are named when the one asked for is not there. */
const MOST_NAMED = 10;

/** Of more anchors than this, what is folded is drawn when it is unfolded. */
const MANY = 20;

/**
 * Which part of an anchor organisation's purchases stays close by: by tier, against its target, over the years, with what was counted
 * as local, the source and what the organisation promised. As bars, in one line, over the years, or as a table.
 *
 * @tag www-anchor-gauge
 * @fires {CustomEvent<ReadyDetail>} www-ready - Rendered, first or again, with a dossier.
 * @fires {CustomEvent<SelectDetail>} www-select - A person chose an anchor (`kind: "anchor"`), or let go of it (`id: null`).
 * @fires {CustomEvent<ErrorDetail>} www-error - There is nothing to show.
 * @csspart heading - Heading of the widget.
 * @csspart card - One anchor organisation, or several as one.
 * @csspart row - One anchor organisation among many; opens its card.
 * @csspart bar - Bar of one period; in variant `trend` the columns of all.
 * @csspart legend - What the bar shows, in words and figures.
 * @csspart tier - One tier in the legend.
 * @csspart target - Flag of a target above the bar.
 * @csspart table - Table of all periods and tiers.
 * @csspart list - The promises; who is in the financial circle; the places that were measured elsewhere.
 * @csspart item - One promise, party or place.
 * @csspart status - How far a promise or a pledge is.
 * @csspart definition - What was counted as local.
 * @csspart source - Where the figures come from.
 * @cssprop --www-color-tier-1 - Part of the neighbourhood.
 * @cssprop --www-color-tier-2 - Part of the city.
 * @cssprop --www-color-tier-3 - Part of the region.
 * @cssprop --www-color-tier-4 - Part that goes elsewhere.
 * @cssprop --www-color-tier-country - Part of the country.
 * @cssprop --www-color-tier-unknown - Stripes of what is unknown.
 * @cssprop --www-color-on-tier-1 - Figure on the part of the neighbourhood.
 * @cssprop --www-color-on-tier-2 - Figure on the part of the city.
 * @cssprop --www-color-on-tier-3 - Figure on the part of the region.
 * @cssprop --www-color-on-tier-4 - Figure on the parts of the country and elsewhere.
 * @cssprop --www-color-target-flag - Flag and line of a target.
 */
export class WwwAnchorGauge extends DossierElement {
  static override styles: CSSResultGroup = [DossierElement.styles, tokenStyles(gaugeTokens), anchorGaugeStyles, barStyles];

  /** Id of the anchor to show; several by comma. By default all that have figures. */
  @property() anchor = '';

  /** Period to show, such as `2024`; by default the newest. */
  @property() period = '';

  /**
   * `bar`: the newest period as a bar; `compact`: one line for each anchor, for the margin of a page; `trend`: all periods as columns;
   * `table`: all figures. The reader can switch, but for `compact`; the property follows.
   */
  @property() variant: Variant = 'bar';

  /** Whether a reader can think through what another share would bring, with a slider. Never part of the table or the download. */
  @property({ type: Boolean, attribute: 'what-if' }) whatIf = false;

  /** Whether anchors that can be added up show as one; not in `compact`: no room to say who is counted. Follows a reader's switch. */
  @property({ type: Boolean }) together = false;

  readonly #variants = new Variants(this);
  readonly #several = new Late(this, () => import('./several/several.js'));
  readonly #parts = new Parts(this);
  readonly #download = new Download(this);
  readonly #reveal = new Reveal(this, () => this.chosen('anchor'));

  readonly #reading: Reading = { query: '', order: 'given', opened: new Set(), isWhole: false };
  #made?: { of: readonly unknown[]; views: LazyView[] };

  override get concerns(): readonly string[] {
    return this.#wanted === 'compact' ? ['anchors'] : ['anchors', 'benchmarks', 'financeCircle'];
  }

  protected override get waits(): boolean {
    const { state } = this.source;
    const isSeveral = state.status === 'ready' && this.#wanted !== 'compact' && anchorsWanted(state.dossier, this.#ids).length > 1;
    // Both are asked for at once.
    const waits = isSeveral && !this.#several.part && !this.#several.failed;
    return this.#variants.waits(this.#wanted) || waits;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.isConnected) return complete;
    await Promise.all([this.#variants.settled(this.#wanted), this.#several.settled]);
    await super.getUpdateComplete();
    await Promise.all([this.#parts.settled(), this.#reading.whole]);
    return super.getUpdateComplete();
  }

  protected override isEmpty(dossier: Dossier): boolean {
    if (anchorsWanted(dossier, this.#ids).length > 0) return false;
    const around = dossier.financeCircle?.members.length || dossier.benchmarks?.length;
    return this.#ids.length > 0 || this.#wanted === 'compact' || !around;
  }

  protected override emptySentence(language: Language): string {
    const { say, list } = speechIn(language);
    const dossier = this.shown;
    const known = dossier?.anchors?.map((anchor) => `${anchorName(anchor, dossier, language)} (${anchor.id})`) ?? [];
    return this.#ids.length > 0 && known.length > 0
      ? say.notThere(
          list(this.#ids),
          list(known.length > MOST_NAMED ? [...known.slice(0, MOST_NAMED), say.others(known.length - MOST_NAMED)] : known),
        )
      : say.none;
  }

  protected override renderReady(dossier: Dossier, language: Language): TemplateResult {
    const views = this.#views(dossier, language);
    const only = views.length === 1 ? views[0] : undefined;
    const variant = this.#variants.drawn(this.#wanted);
    const context = this.#context(dossier, language, views);
    const { speech } = context;
    if (variant === 'compact')
      return html`<div class="lines">
        ${heading(this.headingLevel, speech.say.title, 'heading')} ${views.map((view) => this.#renderLine(view, context))}
        ${this.#variants.drawNote('compact', views, speech)}
      </div>`;
    const all = views.length > 1 ? this.#all(views, variant, context) : undefined;
    return html`<div class="head">
        <div>
          ${only ? html`<p class="name">${this.#renderName(only)} ${this.#renderMarks(only, speech)}</p>` : nothing}
          ${heading(this.headingLevel, speech.say.title, 'heading')}
        </div>
        <div class="switches">
          ${all && this.#several.part?.renderAdding(all)} ${renderSwitch(views, this.#wanted, (wanted) => (this.variant = wanted), speech)}
        </div>
      </div>
      ${this.#variants.failed(this.#wanted) ? this.#renderFailed(speech.say.notLoaded, () => this.#variants.retry(this.#wanted), speech) : nothing}
      ${
        (all && this.#several.part?.renderSeveral(all)) ??
        html`${all ? this.#renderFailed(speech.say.partFailed, () => this.#several.retry(), speech) : nothing}
        ${views.map((view) => this.#renderAnchor(view, view === only, variant, context))}`
      }
      ${this.#ids.length === 1 ? nothing : this.#parts.circle(context)} ${this.#parts.benchmarks(context)}`;
  }

  #renderAnchor(view: GaugeView, isOnly: boolean, variant: Variant, below: PartContext): TemplateResult {
    const context = isOnly ? below : { ...below, level: below.level + 1 };
    const { level, speech, dossier } = context;
    const anchor = dossier.anchors?.find(({ id }) => id === view.id);
    const beside = [
      variant === 'bar' || view.periods.length < 2 ? this.#parts.trend(view, context) : nothing,
      anchor ? this.#parts.promises(anchor, view, context) : nothing,
    ];
    return html`<section part="card" data-anchor=${view.id} aria-label=${view.name} ?data-chosen=${this.#isChosen(view.id)}>
      ${isOnly ? nothing : html`<div class="name">${heading(level - 1, this.#renderName(view))} ${this.#renderMarks(view, speech)}</div>`}
      ${this.#renderFigures(view, variant, context)}
      ${beside.some((one) => one !== nothing) ? html`<div class="beside">${beside}</div>` : nothing} ${this.#renderProvenance(view, speech)}
      ${anchor && this.whatIf ? this.#parts.whatIf(anchor, view, context) : nothing}
    </section>`;
  }

  #renderFigures(view: GaugeView, variant: Variant, context: PartContext): TemplateResult {
    const { level, speech } = context;
    // A single year has no course.
    const part =
      variant === 'trend' && view.periods.length < 2 ? undefined : this.#variants.draw(variant, view, this.#drawing(view, context));
    return html`${renderHeadline(view, speech)} ${part ?? view.drawn.map((period) => renderPeriod(period, view, level, speech))}
    ${view.periods.length === 0 ? html`<p class="muted">${speech.say.noFigures}</p>` : nothing}
    ${renderNotes(view, part ? variant : 'bar', speech)}`;
  }

  /** What several anchors are drawn with. */
  #all(views: readonly LazyView[], variant: Variant, context: PartContext): SeveralContext {
    const { speech } = context;
    return {
      ...context,
      views,
      asked: this.#period,
      together: this.together,
      setTogether: (together) => (this.together = together),
      reading: this.#reading,
      update: () => this.requestUpdate(),
      isLit: ({ id }) => this.#isChosen(id),
      marks: (view, isSaid) => this.#renderMarks(view, speech, isSaid),
      card: (view, beside) => this.#renderAnchor(view, false, variant, { ...context, beside }),
      figures: (view, level) => {
        const own = { ...context, level, beside: [view] };
        return html`${this.#renderFigures(view, variant, own)}
        ${variant === 'bar' ? html`<div class="beside">${this.#parts.trend(view, own)}</div>` : nothing}`;
      },
      download: (some) => renderDownload(some, this.#download, speech),
    };
  }

  /** The name, by which a reader chooses this anchor in all widgets of the dossier. */
  #renderName({ id, name }: GaugeView): TemplateResult {
    const isChosen = this.chosen('anchor') === id;
    const choose = () => {
      this.#reveal.chosenHere(id);
      this.choose('anchor', isChosen ? null : id);
    };
    return html`<button class="choose" aria-pressed=${isChosen} @click=${choose}>${name}</button>`;
  }

  #context(dossier: Dossier, language: Language, beside: readonly GaugeView[]): PartContext {
    const link = (address: string | undefined) => this.link(address);
    const level = (Number(this.headingLevel) || 2) + 1;
    return { dossier, language, texts: textsOf(dossier, language), speech: speechIn(language), link, level, beside };
  }

  /** An anchor in variant `compact`. */
  #renderLine(view: GaugeView, context: PartContext): TemplateResult {
    return html`<section part="card" data-anchor=${view.id} aria-label=${view.name} ?data-chosen=${this.#isChosen(view.id)}>
      ${this.#variants.draw('compact', view, this.#drawing(view, context))}
    </section>`;
  }

  #drawing(view: GaugeView, { speech, level, beside }: PartContext): Drawing {
    return {
      speech,
      level,
      beside,
      name: this.#renderName(view),
      marks: this.#renderMarks(view, speech),
      isOneOfMany: (this.#made?.views.length ?? 0) > MANY,
      provenance: () => this.#renderProvenance(view, speech),
      update: () => this.requestUpdate(),
      showTable: () => (this.variant = 'table'),
    };
  }

  #renderProvenance(view: GaugeView, speech: Speech): TemplateResult {
    return renderProvenance(view, (address) => this.link(address), this.#download, speech);
  }

  #renderFailed(sentence: string, retry: () => void, { say }: Speech): TemplateResult {
    return html`<p class="problem" role="alert">${sentence} <button class="link" @click=${retry}>${say.retry}</button></p>`;
  }

  /** Chosen itself, or at an end of the flow that is. */
  #isChosen(id: string): boolean {
    return this.chosen('anchor') === id || this.source.selection?.touches?.anchors.includes(id) === true;
  }

  #renderMarks({ id, example }: GaugeView, { say }: Speech, isSaid = false): TemplateResult {
    return html`${example && !isSaid ? html`<span class="mark">${say.example}</span>` : nothing}
    ${this.#isChosen(id) ? html`<span class="mark">${say.chosen}</span>` : nothing}`;
  }

  /** Made once for each dossier and wish. */
  #views(dossier: Dossier, language: Language): LazyView[] {
    const of = [dossier, language, this.#ids.join(), this.#period];
    if (!this.#made || of.some((one, i) => one !== this.#made?.of[i]))
      this.#made = { of, views: gaugeViews(dossier, language, { anchors: this.#ids, period: this.#period }) };
    return this.#made.views;
  }

  get #ids(): string[] {
    const ids = String(this.anchor ?? '').split(',');
    return [...new Set(ids.map((id) => id.trim()).filter(Boolean))];
  }

  get #period(): string {
    return String(this.period ?? '').trim();
  }

  get #wanted(): Variant {
    return this.#variants.named(this.variant);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-anchor-gauge': WwwAnchorGauge;
  }
}
