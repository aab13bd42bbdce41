import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, heading, tokenStyles, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { anchorGaugeStyles } from './anchor-gauge.styles.js';
import { barStyles } from './bar.styles.js';
import { renderPeriod } from './bar.js';
import { renderCommitments } from './commitments.js';
import { renderHeadline } from './headline.js';
import { anchorName, gaugeViews, type GaugeView } from './model.js';
import { renderNotes } from './notes.js';
import { speechIn, type Speech } from './phrases.js';
import { renderProvenance } from './provenance.js';
import { tableStyles } from './table.styles.js';
import { renderTable } from './table.js';
import { gaugeTokens } from './tokens.js';
import { renderTrend } from './trend-chart.js';
import { trendStyles } from './trend.styles.js';

/** So many anchors are named when the one asked for is not there. */
const MOST_NAMED = 10;

/**
 * Which part of an anchor organisation's purchases stays close by: by tier, against its target, over the years, with what was counted
 * as local, the source and what the organisation promised. A chart, or the same as a table.
 *
 * @tag www-anchor-gauge
 * @fires {CustomEvent<ReadyDetail>} www-ready - Rendered, first or again, with a dossier.
 * @fires {CustomEvent<ErrorDetail>} www-error - There is nothing to show.
 * @csspart heading - Heading of the widget.
 * @csspart card - One anchor organisation.
 * @csspart bar - Bar of one period.
 * @csspart legend - What the bar shows, in words and figures.
 * @csspart tier - One tier in the legend.
 * @csspart target - Flag of a target above the bar.
 * @csspart table - Table of all periods and tiers.
 * @csspart list - The promises.
 * @csspart item - One promise.
 * @csspart status - How far a promise is.
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
  static override styles: CSSResultGroup = [
    DossierElement.styles,
    tokenStyles(gaugeTokens),
    anchorGaugeStyles,
    barStyles,
    trendStyles,
    tableStyles,
  ];

  /** Id of the anchor to show; several by comma. By default all that have figures. */
  @property() anchor = '';

  /** Period to show, such as `2024`; by default the newest. */
  @property() period = '';

  /** Whether the figures show as a chart or as a table. The reader can switch; the property follows. */
  @property() variant: 'bar' | 'table' = 'bar';

  #made?: { of: readonly unknown[]; views: GaugeView[] };

  override get concerns(): readonly string[] {
    return ['anchors'];
  }

  protected override isEmpty(dossier: Dossier): boolean {
    return this.#views(dossier, this.language).length === 0;
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
    const speech = speechIn(language);
    const views = this.#views(dossier, language);
    const only = views.length === 1 ? views[0] : undefined;
    return html`<div class="head">
        <div>
          ${only ? html`<p class="name"><span>${only.name}</span> ${this.#renderMarks(only, speech)}</p>` : nothing}
          ${heading(this.headingLevel, speech.say.title, 'heading')}
        </div>
        ${views.some(({ periods }) => periods.length > 0) ? this.#renderSwitch(speech) : nothing}
      </div>
      ${views.map((view) => this.#renderAnchor(view, view === only, speech))}`;
  }

  #renderAnchor(view: GaugeView, isOnly: boolean, speech: Speech): TemplateResult {
    const level = (Number(this.headingLevel) || 2) + (isOnly ? 1 : 2);
    const link = (address: string | undefined) => this.link(address);
    const beside = [this.#inTable ? nothing : renderTrend(view, level, speech), renderCommitments(view, level, link, speech)];
    return html`<section part="card" aria-label=${view.name} ?data-chosen=${this.chosen('anchor') === view.id}>
      ${isOnly ? nothing : html`<div class="name">${heading(level - 1, view.name)} ${this.#renderMarks(view, speech)}</div>`}
      ${renderHeadline(view, speech)}
      ${this.#inTable ? renderTable(view, speech) : view.drawn.map((period) => renderPeriod(period, view, level, speech))}
      ${view.periods.length === 0 ? html`<p class="muted">${speech.say.noFigures}</p>` : nothing}
      ${renderNotes(view, this.#period, this.#inTable, speech)}
      ${beside.some((part) => part !== nothing) ? html`<div class="beside">${beside}</div>` : nothing}
      ${renderProvenance(view, link, speech)}
    </section>`;
  }

  #renderMarks({ id, example }: GaugeView, { say }: Speech): TemplateResult {
    return html`${example ? html`<span class="mark">${say.example}</span>` : nothing}
    ${this.chosen('anchor') === id ? html`<span class="mark">${say.chosen}</span>` : nothing}`;
  }

  #renderSwitch({ say }: Speech): TemplateResult {
    return html`<fieldset class="switch">
      <legend class="visually-hidden">${say.view}</legend>
      ${(['bar', 'table'] as const).map(
        (variant) =>
          html`<label>
            <input
              class="visually-hidden"
              type="radio"
              name="variant"
              .checked=${(variant === 'table') === this.#inTable}
              @change=${() => (this.variant = variant)}
            />${say.views[variant]}
          </label>`,
      )}
    </fieldset>`;
  }

  /** Made once for each dossier and wish. */
  #views(dossier: Dossier, language: Language): GaugeView[] {
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

  get #inTable(): boolean {
    return this.variant === 'table';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-anchor-gauge': WwwAnchorGauge;
  }
}
