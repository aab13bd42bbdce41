import { heading, icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { custom } from '../custom-properties.js';
import type { GaugeView } from './model.js';
import { isWithin, nearTogether, stretchesOf, type Part, type PeriodView, type Stretch } from './period.js';
import type { Speech } from './phrases.js';
import type { TargetView } from './target.js';

/** One period as a bar, with its targets above and its words below; as words alone where the figures contradict each other. */
export function renderPeriod(period: PeriodView, view: GaugeView, level: number, speech: Speech): TemplateResult {
  const targets = period === view.drawn.at(-1) ? view.targets : [];
  return html`<div class="period">
    ${view.drawn.length > 1 ? heading(level, speech.periodInFull(period)) : nothing}
    ${period.parts ? renderBar(period, targets, speech) : renderFigures(period, view.name, speech)}
  </div>`;
}

function renderBar(period: PeriodView, targets: readonly TargetView[], speech: Speech): TemplateResult {
  const parts = period.parts ?? [];
  const stretches = stretchesOf(parts);
  const near = nearTogether(period);
  return html`<div class="gauge" ${custom({ '--_rows': Math.max(1, targets.length) })}>
      ${targets.map((target, row) => renderFlag(target, row + 1, period, speech))}
      <div part="bar" aria-hidden="true">${stretches.map((stretch) => renderStretch(stretch, speech))}</div>
    </div>
    ${
      near
        ? html`<p class="together" ${custom({ '--_size': sizeOf(stretches.filter(({ part }) => isWithin(part.id, near))) })}>
            <span class="bracket" aria-hidden="true"></span>
            <span> <strong>${speech.sum(period, near)}</strong> ${speech.where(period, near)}, ${speech.ofWhich(period, near)} </span>
          </p>`
        : nothing
    }
    ${renderLegend(parts, speech)}`;
}

/** Each tier with its share in words. */
export function renderLegend(parts: readonly Part[], speech: Speech): TemplateResult {
  return html`<ul part="legend">
    ${parts.map(
      (part) =>
        html`<li part="tier" data-tier=${part.id}>
          <span class="swatch"></span><span>${speech.tier(part)}</span> <strong>${speech.share(part)}</strong>
        </li>`,
    )}
  </ul>`;
}

function renderStretch({ part, certainty, size }: Stretch, speech: Speech): TemplateResult {
  return html`<span class="stretch" data-tier=${part.id} data-certainty=${certainty} ${custom({ '--_size': size })}>
    ${certainty === 'sure' && part.id !== 'unknown' ? html`<span class="fit"><span>${speech.share(part)}</span></span>` : nothing}
  </span>`;
}

function renderFlag({ upTo: tier, share, year, verdict }: TargetView, row: number, period: PeriodView, speech: Speech): TemplateResult {
  const { say, format, where } = speech;
  const place = custom({ '--_at': share, '--_row': row });
  return html`<span class="pole" aria-hidden="true" ${place}></span>
    <p part="target" data-side=${share > 0.5 ? 'before' : 'after'} ${place}>
      ${say.target(year)}: <strong>${format.share(share)}</strong> ${where(period, tier)},
      <span class="verdict">${say.verdict[verdict]}</span>
    </p>`;
}

/** The figures as they were given, and why there is no bar. */
function renderFigures(period: PeriodView, name: string, speech: Speech): TemplateResult {
  const { figures, total, currency } = period;
  return html`<p class="problem">${icon('warning')} ${speech.problem(period, name)}</p>
    <ul part="legend">
      ${figures.map((figure) => html`<li part="tier"><span>${speech.tier(figure)}</span> <strong>${speech.given(figure, currency)}</strong></li>`)}
      ${total ? html`<li><span>${speech.say.total}</span> <strong>${speech.money(total, currency)}</strong></li>` : nothing}
    </ul>`;
}

function sizeOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { size }) => sum + size, 0);
}
