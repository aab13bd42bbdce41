import { html, type TemplateResult } from 'lit';
import type { PlaceView } from './model.js';
import type { Shown } from './shown.js';

interface NotFoundProps extends Pick<Shown, 'say' | 'count' | 'all'> {
  readonly query: string;
  readonly showAll: () => void;
}

/** No place answers the question: what to look at, and the way back. */
export function renderNotFound({ say, count, all, query, showAll }: NotFoundProps): TemplateResult {
  const numbers = numbersOf(all);
  return html`<div class="panel not-found">
    <p class="title">${say.notFound(query.trim())}</p>
    <p>${say.notFoundHelp(Math.min(...numbers), Math.max(...numbers))}</p>
    <button class="button quiet" @click=${showAll}>${say.showAll(count(numbers.length))}</button>
  </div>`;
}

function numbersOf(places: readonly PlaceView[]): number[] {
  return places.flatMap(({ number }) => number ?? []);
}
