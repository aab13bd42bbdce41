import { wordsIn } from '@wijkwelvaartswerk/kit';
import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Shown } from '../shown.js';
import { layerIcon } from '../symbol-icon.js';
import { filterMessages } from './filter-messages.js';
import { toggled, type Filter } from './filter.js';

interface FilterPanelProps extends Pick<Shown, 'options' | 'all' | 'say' | 'language' | 'count' | 'scene'> {
  readonly filter: Filter;
  readonly narrow: (filter: Filter) => void;
}

/** What the places can be narrowed down to: ticked is what a person wants to see; nothing ticked is everything. */
export function renderFilterPanel(props: FilterPanelProps): TemplateResult {
  const { options, all, say, language, count, scene, filter, narrow } = props;
  const words = wordsIn(filterMessages, language);
  const nowhere = all.filter(({ layer, position }) => layer.kind === 'places' && !position).length;
  return html`${choices(
    words.layer,
    options.layers.map(({ layer, count: places }) =>
      choice(filter.layers.has(layer.id), () => narrow({ ...filter, layers: toggled(filter.layers, layer.id) }), [
        layerIcon(layer),
        html`<span>${layer.title}</span> <span class="count">${count(places)}</span>`,
      ]),
    ),
  )}
  ${choices(
    words.status,
    options.statuses.map(({ status, count: places }) =>
      choice(filter.statuses.has(status), () => narrow({ ...filter, statuses: toggled(filter.statuses, status) }), [
        html`<span>${say.status[status]}</span> <span class="count">${count(places)}</span>`,
      ]),
    ),
  )}
  ${
    scene
      ? choices(
          words.map,
          [choice(filter.inView, () => narrow({ ...filter, inView: !filter.inView }), [html`<span>${words.inView}</span>`])],
          filter.inView && nowhere > 0 ? words.notInView(count(nowhere), nowhere === 1) : undefined,
        )
      : nothing
  }`;
}

function choices(title: string, boxes: readonly TemplateResult[], help?: string): TemplateResult | typeof nothing {
  if (boxes.length === 0) return nothing;
  return html`<fieldset>
    <legend>${title}</legend>
    <div class="chips">${boxes}</div>
    ${help ? html`<p class="help">${help}</p>` : nothing}
  </fieldset>`;
}

function choice(ticked: boolean, toggle: () => void, content: readonly TemplateResult[]): TemplateResult {
  return html`<label class=${ticked ? 'chip on' : 'chip'}>
    <input type="checkbox" .checked=${live(ticked)} @change=${toggle} />
    ${content}
  </label>`;
}

export const styles = css`
  .filters {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-4);
    border-radius: var(--_radius-3);
    background: var(--_surface-soft);
  }

  .filters .chip:not(.on) {
    background: var(--_surface);
  }

  .filters .chip:hover {
    color: var(--_text);
  }

  .filters .help {
    margin-block-start: var(--_space-2);
  }

  @container (inline-size >= 760px) {
    .filters fieldset {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      align-items: center;
    }

    .filters legend {
      float: inline-start;
      grid-column: 1;
      margin: 0;
    }

    .filters .chips {
      grid-column: 2;
    }

    .filters .help {
      grid-column: 2;
    }
  }
`;
