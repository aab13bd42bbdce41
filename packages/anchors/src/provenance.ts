import { paragraphsOf } from '@wijkwelvaartswerk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { csvOf } from './csv.js';
import type { GaugeView } from './model.js';
import type { PeriodView } from './period.js';
import type { Speech } from './phrases.js';
import type { SourceView } from './source.js';

type Link = (address: string | undefined) => string | undefined;

/** What was counted as local, where the figures come from, and the figures themselves to take along. */
export function renderProvenance({ id, periods, targets, drawn }: GaugeView, link: Link, speech: Speech): TemplateResult {
  const { say, format } = speech;
  const asOf = drawn.at(-1)?.asOf;
  const sources = grouped(periods, ({ source }) => JSON.stringify(source));
  const [shown, others] = [sources.filter((alike) => isDrawn(alike, drawn)), sources.filter((alike) => !isDrawn(alike, drawn))];
  const line = (alike: readonly PeriodView[]) =>
    renderSource(alike[0]?.source, alike === periods ? undefined : speech.periods(alike), link, speech);
  return html`${periods.length > 0 ? renderDefinition(periods, speech) : nothing}
    <div part="source">
      ${shown.map(line)} ${targets.map(({ year, source }) => renderSource(source, say.target(year), link, speech))}
      ${asOf ? html`<p>${say.asOf(format.date(asOf))}</p>` : nothing}
      ${periods.length > 0 ? html`<p><a href=${csvAddress(periods)} download="${id}.csv">${say.download}</a></p>` : nothing}
      ${
        others.length > 0
          ? html`<details>
              <summary>${say.otherSources}</summary>
              ${others.map(line)}
            </details>`
          : nothing
      }
    </div>`;
}

const isDrawn = (alike: readonly PeriodView[], drawn: readonly PeriodView[]) => alike.some((period) => drawn.includes(period));

function renderDefinition(periods: readonly PeriodView[], speech: Speech): TemplateResult {
  const { say } = speech;
  return html`<details part="definition" class="panel" open>
    <summary>${say.local}</summary>
    ${grouped(periods, ({ definition }) => definition).map((alike) => {
      const of = alike === periods ? undefined : speech.periods(alike);
      const definition = alike[0]?.definition;
      if (!definition) return html`<p>${say.noDefinition(of)}</p>`;
      return html`${of ? html`<p><strong>${of}</strong></p>` : nothing}
      ${paragraphsOf(definition).map((paragraph) => html`<p>${paragraph}</p>`)}`;
    })}
  </details>`;
}

function renderSource(source: SourceView | undefined, of: string | undefined, link: Link, { say, format }: Speech): TemplateResult {
  if (!source) return html`<p>${say.noSource(of)}</p>`;
  const { title, publisher, date, url } = source;
  const href = link(url);
  const more = [publisher, date && format.date(date)].filter(Boolean).join(', ');
  return html`<p>${say.source(of)} ${href ? html`<a href=${href}>${title}</a>` : title}${more ? `, ${more}` : nothing}.</p>`;
}

/** Periods that have the same, in their order; all of them as they are when none differs. */
function grouped(periods: readonly PeriodView[], keyOf: (period: PeriodView) => string | undefined): (readonly PeriodView[])[] {
  const groups = new Map<string | undefined, PeriodView[]>();
  for (const period of periods) groups.set(keyOf(period), [...(groups.get(keyOf(period)) ?? []), period]);
  if (periods.length === 0) return [];
  return groups.size === 1 ? [periods] : [...groups.values()];
}

// A link needs no script to be followed, and leaves nothing behind.
function csvAddress(periods: readonly PeriodView[]): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(periods))}`;
}
