import { html, nothing, type TemplateResult } from 'lit';
import type { LayoutProps } from '../layout.js';

type NotFoundProps = Pick<LayoutProps, 'say' | 'count' | 'all' | 'found' | 'choices' | 'query' | 'act'>;

/** No place answers the question, or passes the filter: what to look at, and the way back. */
export function renderNotFound({ say, count, all, found, choices, query, act }: NotFoundProps): TemplateResult {
  const places = all.filter(({ layer }) => layer.kind === 'places');
  const numbers = places.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
  return html`<div class="panel not-found">
    <p class="title">${found ? say.notFound(query.trim()) : say.nothingLeft}</p>
    ${found && choices === 0 && numbers.length > 0 ? html`<p>${say.notFoundHelp(numbers[0]!, numbers.at(-1)!)}</p>` : nothing}
    <button class="button quiet" @click=${act.showAll}>${choices > 0 ? say.showEverything : say.showAll(count(places.length))}</button>
  </div>`;
}
