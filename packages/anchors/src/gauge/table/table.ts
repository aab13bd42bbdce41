import { icon, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Band } from '../../band.js';
import { columnsOf as tiersOf, type Column as TierColumn } from '../columns.js';
import type { GaugeView } from '../model.js';
import { isYear, upTo, type Figure, type Part, type PeriodView } from '../period.js';
import type { Speech } from '../phrases.js';
import type { TargetView } from '../target.js';
import type { Drawing } from '../variants.js';
import { messages } from './messages.js';
import { overflow } from './overflow.js';
import { inTime, sortPeriods, type Sort } from './sort.js';
import { sumTiers } from './sums.js';

export { tableStyles as styles } from './table.styles.js';

/** With fewer periods there is nothing to sort. */
const FEWEST_SORTED = 3;

/** How a reader sorted a table, as long as its figures are the same. */
const sorts = new WeakMap<GaugeView, Sort>();

/** One column after that of the periods. */
interface Column {
  readonly title: string;
  readonly isWide?: boolean;
  readonly value: (period: PeriodView) => Band | undefined;
  readonly cell: (period: PeriodView) => unknown;
}

/** All periods and tiers: what the bar and the years show, in figures, and amounts and suppliers with them. */
export function draw(view: GaugeView, { speech, update }: Drawing): TemplateResult {
  const say = wordsIn(messages, speech.language);
  const columns = columnsOf(view, speech);
  const sort = sorts.get(view) ?? inTime;
  const titles = [view.periods.every(isYear) ? say.year : say.period, ...columns.map(({ title }) => title)];
  const sortBy = (wanted: Sort) => {
    sorts.set(view, wanted);
    update();
  };
  const main = view.drawn.at(-1);
  const caption = say.caption(view.name);
  const isSorted = sort !== inTime;
  const rows = sortPeriods(view, sort, (period) => columns[sort.column - 1]?.value(period));
  return html`<div class="table">
    <div class="scroll" role="region" tabindex="0" aria-label=${caption} ${overflow()}>
      <table part="table">
        <caption>
          ${caption}
          <span role="status" class="more"
            >${isSorted ? say.sorted(titles[sort.column] ?? '', sort.descending) : nothing}
            ${isSorted && sort.column > 0 && hasBand(rows, columns[sort.column - 1]) ? say.lowestCounts : nothing}</span
          >
        </caption>
        <thead>
          <tr>
            ${titles.map((title, column) => renderHead(title, column, view.periods.length < FEWEST_SORTED ? undefined : sort, sortBy))}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (period) =>
              html`<tr ?data-main=${period === main}>
                <th scope="row">${speech.periodInFull(period)} ${renderApart(period, view, speech)}</th>
                ${columns.map(({ cell, isWide }) => html`<td class=${isWide ? 'wide' : nothing}>${cell(period)}</td>`)}
              </tr>`,
          )}
        </tbody>
        ${
          view.targets.length > 0
            ? html`<tfoot>
                ${view.targets.map((target) => renderTarget(target, main, columns.length, speech))}
              </tfoot>`
            : nothing
        }
      </table>
    </div>
    <p class="hint muted small">${say.more}</p>
  </div>`;
}

function renderHead(title: string, column: number, sort: Sort | undefined, sortBy: (sort: Sort) => void): TemplateResult {
  if (!sort) return html`<th scope="col">${title}</th>`;
  const isCurrent = column === sort.column;
  const state = isCurrent ? (sort.descending ? 'descending' : 'ascending') : nothing;
  // Of a figure one wants to see the highest first, of years the earliest.
  const descending = isCurrent ? !sort.descending : column > 0;
  return html`<th scope="col" aria-sort=${state}>
    <button class="sort" @click=${() => sortBy({ column, descending })}>${title} ${icon('chevron', 16)}</button>
  </th>`;
}

function columnsOf(view: GaugeView, speech: Speech): Column[] {
  const say = wordsIn(messages, speech.language);
  const main = view.drawn.at(-1);
  const tiers = tiersOf(view.periods).map((column): Column => ({
    title: speech.tier(column),
    value: (period) => {
      const figure = column.of(period);
      return period.parts ? figure?.share : undefined;
    },
    cell: (period) => renderTier(column, period, speech),
  }));
  const sums = sumTiers(view).map((tier): Column => ({
    title: say.sum(main ? speech.list(speech.areas(main, tier)) : ''),
    value: (period) => upTo(period, tier),
    cell: (period) => {
      const share = speech.sum(period, tier);
      return share ? html`<span class="value">${share}</span>` : none(say.none);
    },
  }));
  const total: Column = {
    title: say.total,
    value: (period) => period.total,
    cell: (period) => speech.given({ id: 'unknown', amount: period.total }, period.currency) || none(say.none),
  };
  return [...tiers, ...sums, ...(view.periods.some(({ total }) => total) ? [total] : [])];
}

/** A share with what is known of it: its amount and the number of suppliers. */
function renderTier(column: TierColumn, period: PeriodView, speech: Speech): unknown {
  const figure = column.of(period);
  // Nothing left over is a figure too; a tier that nobody told apart is not.
  if (!figure) return period.parts && column.id === 'unknown' ? speech.format.share(0) : none(wordsIn(messages, speech.language).none);
  const isPart = (known: Figure): known is Part => Boolean(period.parts?.includes(known as Part));
  const share = isPart(figure) ? speech.share(figure) : speech.given(figure, period.currency);
  const amount = isPart(figure) && figure.amount ? speech.given({ ...figure, share: undefined }, period.currency) : '';
  const suppliers = figure.suppliers === undefined ? '' : speech.say.suppliers(speech.format.number(figure.suppliers));
  return html`<span class="value">${share}</span>
    ${[amount, suppliers].filter(Boolean).map((line) => html` <span class="more">${line}</span>`)}`;
}

function none(words: string): TemplateResult {
  return html`<span aria-hidden="true">–</span><span class="visually-hidden">${words}</span>`;
}

function renderApart(period: PeriodView, { incomparable }: GaugeView, speech: Speech): TemplateResult | typeof nothing {
  const because = incomparable.find((other) => other.period === period)?.because;
  return because ? html`<span class="more">${wordsIn(messages, speech.language).apart[because]}</span>` : nothing;
}

/** In words: a target counts all nearer tiers, so it belongs in no column. */
function renderTarget(
  { year, share, upTo: tier, verdict }: TargetView,
  main: PeriodView | undefined,
  width: number,
  speech: Speech,
): TemplateResult {
  const { say, format, where } = speech;
  const area = main ? where(main, tier) : say.area[tier];
  return html`<tr>
    <th scope="row">${say.target(year)}</th>
    <td colspan=${width}><span>${format.share(share)} ${area}, ${say.verdict[verdict]}</span></td>
  </tr>`;
}

function hasBand(periods: readonly PeriodView[], column: Column | undefined): boolean {
  return periods.some((period) => {
    const value = column?.value(period);
    return value && value.max > value.min;
  });
}
