import { drawn, heading, icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LayoutProps } from './layout.js';
import { countOf } from './model.js';

const funnel = svg`<path d="M3 5h14M6 10h8M8.5 15h3"/>`;

/** The title, how many places there are now, a field to find one, and what narrows them down. */
export function renderHead(props: LayoutProps): TemplateResult {
  const { model, say, count, level, query, act } = props;
  const present = model.layers.filter(({ kind, future }) => kind === 'places' && !future).reduce((sum, layer) => sum + countOf(layer), 0);
  return html`<div class="head">
      <div>
        ${heading(level, say.title(model.name), 'heading')}
        <p class="lead">${say.lead(count(present), present === 1)}</p>
      </div>
      <div class="find">
        <label class="search">
          <span>${say.search}</span>
          ${icon('search')}
          <input
            class="field"
            type="search"
            placeholder=${say.searchHint}
            autocomplete="off"
            .value=${live(query)}
            @input=${(event: Event) => act.ask((event.target as HTMLInputElement).value)}
            @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && act.takeFirst()}
          />
        </label>
        ${renderFilterButton(props)}
      </div>
    </div>
    ${props.listing.filterOpen ? renderFilter(props) : nothing}`;
}

function renderFilterButton({ options, scene, choices, count, say, listing }: LayoutProps): TemplateResult | typeof nothing {
  if (!scene && options.layers.length === 0 && options.statuses.length === 0) return nothing;
  const { filterOpen } = listing;
  return html`<button
    class="button quiet"
    aria-expanded=${filterOpen}
    aria-controls="filters"
    @click=${() => listing.change({ filterOpen: !filterOpen })}
  >
    ${drawn(funnel)} ${say.filter} ${choices > 0 ? `(${count(choices)})` : nothing}
  </button>`;
}

function renderFilter(props: LayoutProps): TemplateResult {
  const { say, act, listing } = props;
  const { part, failed } = listing.filterPanel;
  if (part)
    return html`<div id="filters" class="filters">
      ${part.renderFilterPanel({ ...props, filter: listing.filter, narrow: act.narrow })}
    </div>`;
  return html`<p id="filters" class="trouble" role="status">
    ${failed ? say.notLoaded : say.loading}
    ${failed ? html`<button class="link" @click=${() => listing.filterPanel.retry()}>${say.retry}</button>` : nothing}
  </p>`;
}
