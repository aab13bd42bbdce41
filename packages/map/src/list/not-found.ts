import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from '../shown.js';

interface NotFoundProps extends Pick<Shown, 'say' | 'count' | 'all'> {
  readonly query: string;
  readonly showAll: () => void;
}

/** No place answers the question: what to look at, and the way back. */
export function renderNotFound({ say, count, all, query, showAll }: NotFoundProps): TemplateResult {
  const places = all.filter(({ layer }) => layer.kind === 'places');
  const numbers = places.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
  return html`<div class="panel not-found">
    <p class="title">${say.notFound(query.trim())}</p>
    ${numbers.length > 0 ? html`<p>${say.notFoundHelp(numbers[0]!, numbers.at(-1)!)}</p>` : nothing}
    <button class="button quiet" @click=${showAll}>${say.showAll(count(places.length))}</button>
  </div>`;
}
