import { paragraphsOf, type TierId } from '@wijkwelvaartswerk/contract';
import { heading, icon, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Origin } from '../../source.js';
import type { PartContext } from '../context.js';
import { grouped, renderSource } from '../provenance.js';
import type { Figure, PeriodView } from '../period.js';
import { messages } from './messages.js';
import { benchmarkViews, toldOf, type BenchmarkView, type Told } from './model.js';

export { benchmarksStyles as styles } from './benchmarks.styles.js';

/** What was measured in other places, each in words with its own definition and source: no bars, and no order but the dossier's. */
export function renderBenchmarks(context: PartContext): TemplateResult | typeof nothing {
  const views = benchmarkViews(context.dossier, context.texts);
  if (views.length === 0) return nothing;
  const say = wordsIn(messages, context.language);
  return html`${heading(context.level, say.title)}
    <p class="why">${say.why}</p>
    <ul part="list">
      ${views.map((view) => html`<li part="item">${renderPlace(view, context)}</li>`)}
    </ul>`;
}

function renderPlace(view: BenchmarkView, context: PartContext): TemplateResult {
  const { speech, level } = context;
  const say = wordsIn(messages, context.language);
  const last = view.periods.at(-1);
  return html`<div class="name">
      ${heading(level + 1, view.name)} ${view.example ? html`<span class="mark">${speech.say.example}</span>` : nothing}
    </div>
    <dl>${view.periods.map((period) => renderPeriod(period, view.name, context))}</dl>
    ${view.targets.map(
      ({ year, share, upTo }) =>
        html`<p>${say.target(year, speech.format.share(share), last ? speech.where(last, upTo) : inArea(upTo, context))}</p>`,
    )}
    ${renderOrigins(view, context)}`;
}

function renderPeriod(period: PeriodView, name: string, context: PartContext): TemplateResult {
  const { speech } = context;
  const say = wordsIn(messages, context.language);
  const { problem, parts, total, currency } = period;
  const told = toldOf(period);
  const unknown = parts?.find(({ id }) => id === 'unknown');
  const more =
    problem?.code === 'no-total'
      ? say.noShare
      : problem
        ? html`${icon('warning', 18)} ${speech.problem(period, name)}`
        : [unknown && say.unknown(speech.share(unknown)), total ? say.total(speech.money(total, currency)) : say.noTotal]
            .filter(Boolean)
            .join(' ');
  return html`<dt>${speech.periodInFull(period)}</dt>
    <dd>
      ${
        told.length > 0
          ? html`<ul>
              ${told.map((one) => html`<li>${renderTold(one, period, context)}</li>`)}
            </ul>`
          : html`<p>${say.noFigure}</p>`
      }
      <p class="small muted">${more}</p>
    </dd>`;
}

function renderTold(told: Told, period: PeriodView, context: PartContext): TemplateResult {
  const { speech } = context;
  if (told.what === 'together') return html`<strong>${speech.format.share({ ...told.share })}</strong> ${speech.where(period, told.tier)}`;
  const { figure, share } = told;
  const amount = figure.amount && speech.money(figure.amount, period.currency);
  const suppliers = figure.suppliers === undefined ? undefined : speech.say.suppliers(speech.format.number(figure.suppliers));
  const [first, ...rest] = [share && speech.format.share({ ...share }), amount, suppliers].filter((one) => one !== undefined);
  return html`<strong>${first}</strong> ${inArea(figure.id, context, figure)}${rest.length > 0 ? ` (${rest.join(', ')})` : nothing}`;
}

/** `in Preston`, `in de stad`, `elders` */
function inArea(tier: TierId, { speech: { say } }: PartContext, { label }: Pick<Figure, 'label'> = {}): string {
  const isPlace = tier !== 'elsewhere' && tier !== 'unknown';
  return isPlace ? say.where(label ?? say.area[tier], false) : (label ?? say.area[tier]);
}

/** What was counted and where it comes from: once for all periods that have the same. */
function renderOrigins({ periods, targets }: BenchmarkView, { language, speech, link }: PartContext): TemplateResult {
  const say = wordsIn(messages, language);
  const named = (alike: readonly PeriodView[]) => (alike === periods ? undefined : speech.periods(alike));
  const own: (Origin & { readonly of?: string })[] = [
    ...periods.flatMap((period) =>
      period.figures
        .filter(({ source, asOf, definition }) => source ?? asOf ?? definition)
        .map((figure) => ({ ...figure, source: figure.source ?? period.source, of: speech.tier(figure) })),
    ),
    ...targets.map((target) => ({ ...target, of: speech.say.target(target.year) })),
  ];
  return html`<div class="origin muted small">
    ${grouped(periods, ({ definition }) => definition).map((alike) => {
      const [of, definition] = [named(alike), alike[0]?.definition];
      return definition
        ? paragraphsOf(definition).map((line, i) => html`<p>${i === 0 ? `${say.local}${of ? ` (${of})` : ''} ` : nothing}${line}</p>`)
        : html`<p>${speech.say.noDefinition(of)}</p>`;
    })}
    ${grouped(periods, ({ source, asOf }) => JSON.stringify([source, asOf])).map((alike) =>
      renderSource({ of: named(alike), source: alike[0]?.source, asOf: alike[0]?.asOf }, link, speech),
    )}
    ${own.map(
      (origin) =>
        html`${origin.definition ? html`<p>${origin.of}: ${origin.definition}</p>` : nothing} ${renderSource(origin, link, speech)}`,
    )}
  </div>`;
}
