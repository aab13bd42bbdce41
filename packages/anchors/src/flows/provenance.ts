import { html, nothing, type TemplateResult } from 'lit';
import type { Origin } from '../source.js';
import type { FlowsContext } from './context.js';
import type { FlowView } from './model.js';

/** So many flows are named with a source that not all have. */
const MOST_NAMED = 3;

type Cited = Pick<FlowsContext, 'speech' | 'link'>;

/** What was counted for each flow, and since when it is so. */
export function renderDefinitions({ set, speech }: FlowsContext): TemplateResult {
  const { say, format } = speech;
  return html`<details part="definition" class="panel">
    <summary>${say.counted}</summary>
    <dl>
      ${set.flows.map(
        ({ name, origin: { definition, asOf } }) =>
          html`<div>
            <dt><bdi>${name}</bdi></dt>
            <dd ?data-lacking=${!definition}>${definition ?? say.noDefinition} ${asOf ? say.asOf(format.date(asOf)) : nothing}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** The sources of all flows of the set, each once. */
export function renderSources(context: FlowsContext): TemplateResult {
  const { flows } = context.set;
  const groups = new Map<string | undefined, FlowView[]>();
  for (const flow of flows) {
    const key = JSON.stringify(flow.origin.source);
    groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  const { say, list } = context.speech;
  const names = (some: readonly FlowView[]) => {
    if (some.length === flows.length) return undefined;
    const named = some.slice(0, some.length > MOST_NAMED + 1 ? MOST_NAMED : some.length).map(({ name }) => name);
    return list(named.length < some.length ? [...named, say.others(some.length - named.length)] : named);
  };
  return html`${[...groups.values()].map((some) => html`<p>${sourceLine(some[0]?.origin.source, names(some), context)}</p>`)}`;
}

/** Where figures come from, or that this is not said. `of`: whose, when not all have the same. */
export function sourceLine(source: Origin['source'], of: string | undefined, { speech: { say, format }, link }: Cited): unknown {
  if (!source) return say.noSource(of);
  const { title, publisher, date, url } = source;
  const href = link(url);
  const more = [publisher, date && format.date(date)].filter(Boolean).join(', ');
  return html`${say.source(of)} ${href ? html`<a href=${href}>${title}</a>` : title}${more ? `, ${more}` : nothing}.`;
}
