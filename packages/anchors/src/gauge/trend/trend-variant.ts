import { heading, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { GaugeView } from '../model.js';
import { isYear, type PeriodView } from '../period.js';
import type { Speech } from '../phrases.js';
import type { TargetView } from '../target.js';
import type { Drawing } from '../variants.js';
import { renderChart, renderSmallChart, type Chart } from './chart.js';
import { messages } from './messages.js';
import { overTime, scaleOf, type OverTime, type Point, type Scale, type TierSeries } from './model.js';

export { chartStyles as styles } from './chart.styles.js';

/** The share that matters over all years, with its target, and each tier apart. */
export function draw(view: GaugeView, drawing: Drawing): TemplateResult {
  const { speech, showTable } = drawing;
  const say = wordsIn(messages, speech.language);
  const main = view.drawn.at(-1);
  const shown = overTime(view);
  const highest = highestBeside(drawing.beside);
  return html`<div class="over-time">
    ${main && view.upTo ? renderMain(view, main, shown, scaleOf(highest.main), drawing) : nothing} ${renderTargets(view, main, speech)}
    ${shown.tiers.length > 1 ? renderTiers(view, shown.tiers, scaleOf(highest.tiers), drawing) : nothing}
    <ul class="notes">
      ${notesOf(shown, speech).map((note) => html`<li>${note}</li>`)}
    </ul>
    <p class="to-table"><button class="link" @click=${showTable}>${say.inTable}</button></p>
  </div>`;
}

function renderMain(view: GaugeView, main: PeriodView, { points }: OverTime, scale: Scale, { speech, level }: Drawing): TemplateResult {
  const say = wordsIn(messages, speech.language);
  const tier = view.upTo!;
  return html`${heading(
    level,
    say.title(
      speech.where(main, tier),
      points.every(({ moment }) => isYear(moment)),
    ),
  )}
  ${renderChart({
    ...wordsOf(speech),
    id: `${view.id}-stripes`,
    tier,
    points,
    scale,
    aims: aimsOf(view).map(({ year, share }) => ({ share, words: say.target(year, speech.format.share(share)) })),
  })}
  ${renderWords(points, speech)}`;
}

function renderTiers(view: GaugeView, tiers: readonly TierSeries[], scale: Scale, { speech, level }: Drawing): TemplateResult {
  const say = wordsIn(messages, speech.language);
  return html`${heading(level, say.each)}
    <p class="muted small">${say.oneScale}</p>
    <ul class="tiers">
      ${tiers.map(
        (tier, i) =>
          html`<li>
            <p><strong>${speech.tier(tier)}</strong></p>
            ${renderSmallChart({ ...wordsOf(speech), id: `${view.id}-stripes-${i}`, tier: tier.id, points: tier.points, scale, aims: [] })}
            ${renderWords(tier.points, speech)}
          </li>`,
      )}
    </ul>`;
}

/** What a chart shows, for who does not see it, and on paper. */
function renderWords(points: readonly Point[], speech: Speech): TemplateResult {
  const { when, figure, change } = wordsOf(speech);
  return html`<ol class="words">
    ${points.map((point) => html`<li>${`${when(point)}${point.change ? ` (${change(point)})` : ''}: ${figure(point)}`}</li>`)}
  </ol>`;
}

function renderTargets({ targets, upTo }: GaugeView, main: PeriodView | undefined, speech: Speech): TemplateResult | typeof nothing {
  if (targets.length === 0) return nothing;
  return html`<ul class="targets">
    ${targets.map((target) => html`<li part="target" class=${target.upTo === upTo ? 'drawn' : nothing}>${targetWords(target, main, speech)}</li>`)}
  </ul>`;
}

function targetWords({ year, share, upTo, verdict }: TargetView, main: PeriodView | undefined, speech: Speech): TemplateResult {
  const { say, format, where } = speech;
  return html`${say.target(year)}: <strong>${format.share(share)}</strong> ${main ? where(main, upTo) : say.area[upTo]},
    ${say.verdict[verdict]}`;
}

function notesOf({ points, tiers, isCut }: OverTime, speech: Speech): string[] {
  const say = wordsIn(messages, speech.language);
  const all = [points, ...tiers.map((tier) => tier.points)].flat();
  return [
    all.some(({ value }) => value && value.max > value.min) && speech.say.perhaps(),
    points.some(({ comparable }) => !comparable) && say.apart,
    isCut && say.earlierInTable,
  ].filter((note) => typeof note === 'string');
}

function wordsOf(speech: Speech): Pick<Chart, 'when' | 'figure' | 'share' | 'noFigure' | 'change'> {
  const { format, period } = speech;
  const { noFigure, change } = wordsIn(messages, speech.language);
  return {
    when: ({ moment }) => period(moment),
    figure: ({ value }) => (value ? format.share({ ...value }) : noFigure),
    share: (share) => format.share(share),
    noFigure,
    change: (point) => (point.change ? change[point.change] : ''),
  };
}

/** How high the charts of these anchors go: one scale for the share that matters, and one for the tiers apart. */
function highestBeside(views: readonly GaugeView[]): { main: number; tiers: number } {
  const shown = views.filter(({ periods }) => periods.length > 1).map((view) => ({ ...overTime(view), aims: aimsOf(view) }));
  return {
    main: Math.max(0, ...shown.map(({ points, aims }) => Math.max(highestOf(points), ...aims.map(({ share }) => share)))),
    tiers: Math.max(0, ...shown.flatMap(({ tiers }) => tiers.map(({ points }) => highestOf(points)))),
  };
}

function aimsOf({ targets, upTo: tier }: GaugeView): TargetView[] {
  return targets.filter(({ upTo }) => upTo === tier);
}

function highestOf(points: readonly Point[]): number {
  return Math.max(0, ...points.map(({ value }) => value?.max ?? 0));
}
