import type { TierId } from '@wijkwelvaartswerk/contract';
import { drawn } from '@wijkwelvaartswerk/kit';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { GaugeView } from './model.js';
import { nearest, nearTogether, type PeriodView } from './period.js';
import type { Speech } from './phrases.js';

/** The figure that matters as one sentence, or how it went from the one period to the other. */
export function renderHeadline(view: GaugeView, speech: Speech): TemplateResult | typeof nothing {
  const [first, last] = [view.drawn[0], view.drawn.at(-1)];
  if (!first || !last?.parts) return nothing;
  if (!view.upTo) return html`<p class="lead">${speech.say.wentUnknown(total(last, speech), speech.period(last))}</p>`;
  if (first === last) return one(last, view.upTo, view.earlier, speech);
  const tiers = new Set([nearest(last) ?? view.upTo, nearTogether(last) ?? view.upTo]);
  return html`<div class="headlines">${[...tiers].map((tier) => both(first, last, tier, speech))}</div>`;
}

function one(period: PeriodView, tier: TierId, earlier: PeriodView | undefined, speech: Speech): TemplateResult | typeof nothing {
  const { say, sum } = speech;
  const value = sum(period, tier);
  if (!value) return nothing;
  const before = earlier && sum(earlier, tier);
  const [start, end] = say.went(total(period, speech), speech.period(period));
  const ofWhich = speech.ofWhich(period, tier);
  return html`<p class="headline">
    <span class="big"><span>${value}</span></span>
    <span class="lead"
      >${start}<strong>${speech.where(period, tier)}</strong>${end}${ofWhich && `, ${ofWhich}`}.
      ${earlier && before ? say.was(speech.period(earlier), before) : nothing}</span
    >
  </p>`;
}

function both(first: PeriodView, last: PeriodView, tier: TierId, speech: Speech): TemplateResult | typeof nothing {
  const { say, sum, where } = speech;
  const [before, after] = [sum(first, tier), sum(last, tier)];
  if (!before || !after) return nothing;
  const [start, end] = say.wentBoth(speech.period(first), speech.period(last));
  return html`<p class="headline">
    <span class="big">
      <span class="before">${before}</span>
      ${drawn(svg`<path d="M3 10h13M11 5l5 5-5 5"/>`, 28)}<span class="visually-hidden">${say.to}</span>
      <span>${after}</span>
    </span>
    <span class="lead">${start}<strong>${where(last, tier)}</strong>${end}</span>
  </p>`;
}

function total(period: PeriodView, { say, money }: Speech): string {
  return say.purchases(money(period.total, period.currency));
}
