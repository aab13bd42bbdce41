import { heading, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { custom } from '../custom-properties.js';
import type { PartContext } from './context.js';
import type { GaugeView } from './model.js';
import { isYear, type Stretch } from './period.js';
import type { Speech } from './phrases.js';
import { nextTarget, type TargetView } from './target.js';
import type { Slot } from './trend.js';
import { messages } from './trend/messages.js';

export { trendStyles as styles } from './trend.styles.js';

/** More columns than this leave no room for their figures: then each period is a row. */
const MOST_COLUMNS = 6;

/** The share that matters over time, against its target. */
export function renderTrend(view: GaugeView, { level, speech, beside }: PartContext): TemplateResult | typeof nothing {
  const { trend, upTo: tier, drawn, periods } = view;
  const main = drawn.at(-1);
  if (!tier || !main) return nothing;
  const { format } = speech;
  const say = wordsIn(messages, speech.language);
  const target = aimOf(view);
  const high = highestOf(view);
  const top = Math.max(0.001, ...beside.map((one) => Math.max(highestOf(one), aimOf(one)?.share ?? 0)));
  const first = trend[0]?.period ?? '';
  const isCut = periods.some(({ period }) => period < first);
  return html`${heading(level, say.title(speech.where(main, tier), trend.every(isYear)))}
    ${target ? html`<p class="aim" aria-hidden="true">${say.target(target.year, format.share(target.share))}</p>` : nothing}
    <ol
      data-direction=${trend.length > MOST_COLUMNS ? 'rows' : 'columns'}
      ?data-aim=${Boolean(target)}
      data-tier=${tier}
      ${custom({ '--_count': trend.length, '--_aim': (target?.share ?? 0) / top, '--_high': high / top })}
    >
      ${trend.map((slot) => renderSlot(slot, top, slot.period === main.period, say.noFigure, speech))}
    </ol>
    ${isCut ? html`<p class="muted small">${say.earlierInTable}</p>` : nothing}`;
}

function highestOf({ trend }: GaugeView): number {
  return Math.max(0, ...trend.map(({ value }) => value?.max ?? 0));
}

/** The target that the line over time is held against. */
function aimOf({ targets, trend, upTo: tier, drawn }: GaugeView): TargetView | undefined {
  const alike = trend.length > 0 ? targets.filter(({ upTo }) => upTo === tier) : [];
  return nextTarget(alike, drawn.at(-1)?.period);
}

function renderSlot(slot: Slot, top: number, isMain: boolean, noFigure: string, speech: Speech): TemplateResult {
  const { format } = speech;
  const { value } = slot;
  return html`<li ?data-main=${isMain}>
    <span class="when">${speech.period(slot)}</span><span class="visually-hidden">:</span>
    <span class="plot">
      ${
        value
          ? html`<span class="value">${format.share({ ...value })}</span> ${renderStretch('perhaps', (value.max - value.min) / top)}
              ${renderStretch('sure', value.min / top)}`
          : html`<span class="value muted"><span aria-hidden="true">–</span><span class="visually-hidden">${noFigure}</span></span>`
      }
    </span>
  </li>`;
}

function renderStretch(certainty: Stretch['certainty'], size: number): TemplateResult | typeof nothing {
  return size > 0
    ? html`<span class="stretch" data-certainty=${certainty} aria-hidden="true" ${custom({ '--_size': size })}></span>`
    : nothing;
}
