import { heading, icon } from '@wijkwelvaartswerk/kit';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Shown } from './shown.js';

interface HeadProps extends Pick<Shown, 'model' | 'say' | 'count'> {
  readonly level: number;
  readonly query: string;
  readonly ask: (query: string) => void;
  /** Enter: to the best answer. */
  readonly take: () => void;
}

/** The title, how many places there are now, and a field to find one. */
export function renderHead({ model, say, count, level, query, ask, take }: HeadProps): TemplateResult {
  const present = model.layers
    .filter(({ kind, future }) => kind === 'places' && !future)
    .reduce((sum, { places }) => sum + places.length, 0);
  return html`<div class="head">
    <div>
      ${heading(level, say.title(model.name), 'heading')}
      <p class="lead">${say.lead(count(present), present === 1)}</p>
    </div>
    <label class="search">
      <span>${say.search}</span>
      ${icon('search')}
      <input
        class="field"
        type="search"
        placeholder=${say.searchHint}
        autocomplete="off"
        .value=${live(query)}
        @input=${(event: Event) => ask((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && take()}
      />
    </label>
  </div>`;
}
