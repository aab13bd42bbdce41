import { paragraphsOf } from '@wijkwelvaartswerk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Download } from './download.js';
import type { GaugeView } from './model.js';
import type { PeriodView } from './period.js';
import type { Speech } from './phrases.js';
import type { Origin } from '../source.js';

type Link = (address: string | undefined) => string | undefined;

/** What was counted as local, where the figures come from, and the figures themselves to take along. */
export function renderProvenance(view: GaugeView, link: Link, download: Download, speech: Speech): TemplateResult {
  const { periods, drawn } = view;
  const { say } = speech;
  const main = drawn.at(-1);
  const line = (named: Named) => renderSource(named, link, speech);
  const named = (alike: readonly PeriodView[]): Named => ({
    of: alike === periods ? undefined : speech.periods(alike),
    source: alike[0]?.source,
    asOf: main && alike.includes(main) ? main.asOf : undefined,
  });
  const sources = grouped(periods, ({ source }) => JSON.stringify(source));
  const isShown = (alike: readonly PeriodView[]) => alike.some((period) => drawn.includes(period));
  const others = sources.filter((alike) => !isShown(alike));
  return html`${periods.length > 0 ? renderDefinition(view, speech) : nothing}
    <div part="source">
      ${sources.filter(isShown).map((alike) => line(named(alike)))} ${tiersApart(view, speech).map(line)}
      ${targetsOf(view, speech).map(line)} ${periods.length > 0 ? renderDownload([view], download, speech) : nothing}
      ${
        others.length > 0
          ? html`<details>
              <summary>${say.otherSources}</summary>
              ${others.map((alike) => line(named(alike)))}
            </details>`
          : nothing
      }
    </div>`;
}

/** What stands beside a figure, with the name of what it belongs to. */
interface Named extends Origin {
  readonly of?: string;
}

/** Tiers that have more, or something else, beside them than their period. */
function tiersApart({ drawn }: GaugeView, speech: Speech): Named[] {
  return drawn.flatMap((period) =>
    period.figures
      .filter(({ source, asOf, definition }) => source ?? asOf ?? definition)
      .map((figure) => ({
        of: drawn.length > 1 ? `${speech.tier(figure)}, ${speech.periods([period])}` : speech.tier(figure),
        source: figure.source ?? period.source,
        asOf: figure.asOf,
        definition: figure.definition,
      })),
  );
}

function targetsOf({ targets }: GaugeView, { say }: Speech): Named[] {
  return targets.map((target) => ({ ...target, of: say.target(target.year) }));
}

function renderDefinition(view: GaugeView, speech: Speech): TemplateResult {
  const { say } = speech;
  const { periods } = view;
  const own = [...tiersApart(view, speech), ...targetsOf(view, speech)].filter(({ definition }) => definition);
  const all: Named[] = [
    ...grouped(periods, ({ definition }) => definition).map((alike) => ({
      of: alike === periods ? undefined : speech.periods(alike),
      definition: alike[0]?.definition,
    })),
    ...own,
  ];
  return html`<details part="definition" class="panel" open>
    <summary>${say.local}</summary>
    ${all.map(({ of, definition }) =>
      definition
        ? html`${of ? html`<p><strong>${of}</strong></p>` : nothing}
          ${paragraphsOf(definition).map((paragraph) => html`<p>${paragraph}</p>`)}`
        : html`<p>${say.noDefinition(of)}</p>`,
    )}
  </details>`;
}

export function renderSource({ of, source, asOf }: Named, link: Link, { say, format }: Speech): TemplateResult {
  const when = asOf ? say.asOf(format.date(asOf)) : nothing;
  if (!source) return html`<p>${say.noSource(of)} ${when}</p>`;
  const { title, publisher, date, url } = source;
  const href = link(url);
  const more = [publisher, date && format.date(date)].filter(Boolean).join(', ');
  return html`<p>${say.source(of)} ${href ? html`<a href=${href}>${title}</a>` : title}${more ? `, ${more}` : nothing}. ${when}</p>`;
}

/** Periods that have the same, in their order; all of them as they are when none differs. */
export function grouped(periods: readonly PeriodView[], keyOf: (period: PeriodView) => string | undefined): (readonly PeriodView[])[] {
  const groups = new Map<string | undefined, PeriodView[]>();
  for (const period of periods) groups.set(keyOf(period), [...(groups.get(keyOf(period)) ?? []), period]);
  if (periods.length === 0) return [];
  return groups.size === 1 ? [periods] : [...groups.values()];
}

/** The figures of these anchors to take along. */
export function renderDownload(views: readonly GaugeView[], download: Download, speech: Speech): TemplateResult {
  const { say } = speech;
  return html`<p class="download">
    <button class="link" @click=${() => download.save(views, speech)}>${say.download}</button>
    ${download.failed ? html`<span role="alert">${say.noDownload}</span>` : nothing}
  </p>`;
}
