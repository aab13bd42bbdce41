import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { amountBar, swatch } from '../amount-bar.js';
import type { PartContext } from '../context.js';
import { provenanceLine } from '../provenance.js';
import type { BudgetView, YearView } from './budget-view.js';
import { anchoringMessages } from './messages.js';

/** Structural against temporary money: each year in words, and as a bar beside them. */
export function budgetYears({ years, apart, source, shows }: BudgetView, context: PartContext): TemplateResult {
  const say = wordsIn(anchoringMessages, context.language);
  const isShared = source !== undefined;
  return html`<ul class="years">
      ${years.map((year) => html`<li>${budgetYear(year, isShared, context)}</li>`)}
    </ul>
    <ul class="legend" aria-hidden="true">
      ${shows.structural ? html`<li>${swatch('main', true)} ${say.legend.structural}</li>` : nothing}
      ${shows.temporary ? html`<li>${swatch('other', true)} ${say.legend.temporary}</li>` : nothing}
      ${shows.perhaps ? html`<li>${swatch('main', false)} ${say.legend.perhaps}</li>` : nothing}
    </ul>
    ${apart ? html`<p class="note">${say.apart}</p>` : nothing} ${isShared ? provenanceLine({ source }, context) : nothing}`;
}

function budgetYear({ year, structural, temporary, bar, provenance }: YearView, isShared: boolean, context: PartContext): TemplateResult {
  const say = wordsIn(anchoringMessages, context.language);
  return html`<span class="year">${year}</span>
    <div>
      ${bar.length > 0 ? amountBar(bar) : nothing}
      <p><bdi>${say.structural(structural)}${temporary === undefined ? nothing : `, ${say.temporary(temporary)}`}</bdi></p>
      ${provenanceLine(isShared ? { ...provenance, source: undefined } : provenance, context)}
    </div>`;
}
