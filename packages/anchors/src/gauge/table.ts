import { html, nothing, type TemplateResult } from 'lit';
import type { Band } from '../band.js';
import { columnsOf, type Column } from './columns.js';
import type { GaugeView } from './model.js';
import { isYear, nearTogether, upTo, type Part, type PeriodView } from './period.js';
import type { Speech } from './phrases.js';
import type { TargetView } from './target.js';

const NONE = '–';

/** All periods and tiers: what the bar and the trend show, in figures, and amounts and suppliers with them. */
export function renderTable(view: GaugeView, speech: Speech): TemplateResult {
  const { say, format } = speech;
  const main = view.drawn.at(-1);
  const columns = columnsOf(view.periods);
  const near = main && nearTogether(main);
  const hasTotals = view.periods.some(({ total }) => total);
  const width = columns.length + Number(Boolean(near)) + Number(hasTotals);
  const caption = say.table(view.name);
  const share = (value: Band | undefined) => (value ? format.share({ ...value }) : NONE);
  const row = (period: PeriodView) =>
    html`<tr ?data-main=${period === main}>
      <th scope="row">${speech.periodInFull(period)}</th>
      ${columns.map((column) => html`<td>${renderCell(column, period, speech)}</td>`)}
      ${near ? html`<td><span class="value">${share(upTo(period, near))}</span></td>` : nothing}
      ${hasTotals ? html`<td>${speech.money(period.total, period.currency) || NONE}</td>` : nothing}
    </tr>`;
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${caption}>
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${view.periods.every(isYear) ? say.year : say.period}</th>
          ${columns.map((column) => html`<th scope="col">${speech.tier(column)}</th>`)}
          ${near ? html`<th scope="col">${say.sum(speech.list(speech.areas(main, near)))}</th>` : nothing}
          ${hasTotals ? html`<th scope="col">${say.total}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${view.periods.map(row)}
      </tbody>
      ${
        main && view.targets.length > 0
          ? html`<tfoot>
              ${view.targets.map((target) => renderTarget(target, main, width, speech))}
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}

/** A share with what is known of it: its amount and the number of suppliers. */
function renderCell(column: Column, period: PeriodView, speech: Speech): unknown {
  const figure = column.of(period);
  // Nothing left over is a figure too; a tier that nobody told apart is not.
  if (!figure) return period.parts && column.id === 'unknown' ? speech.format.share(0) : NONE;
  const part = period.parts?.find((known): known is Part => known === figure);
  const more = [
    part && speech.money(part.amount, period.currency),
    figure.suppliers === undefined ? '' : speech.say.suppliers(speech.format.number(figure.suppliers)),
  ].filter(Boolean);
  return html`<span class="value">${part ? speech.share(part) : speech.given(figure, period.currency)}</span>
    ${more.map((line) => html` <span class="more">${line}</span>`)}`;
}

/** In words: a target counts all nearer tiers, so it belongs in no column. */
function renderTarget({ year, share, upTo: tier, verdict }: TargetView, main: PeriodView, width: number, speech: Speech): TemplateResult {
  const { say, format, where } = speech;
  return html`<tr>
    <th scope="row">${say.target(year)}</th>
    <td colspan=${width}>${format.share(share)} ${where(main, tier)}, ${say.verdict[verdict]}</td>
  </tr>`;
}
