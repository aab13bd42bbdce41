import { heading, icon } from '@wijkwelvaartswerk/kit';
import { html, type TemplateResult } from 'lit';
import type { PlaceView } from '../model.js';
import type { Shown } from '../shown.js';
import { placeIcon } from '../symbol-icon.js';

interface TogetherProps extends Pick<Shown, 'say' | 'count'> {
  readonly places: readonly PlaceView[];
  readonly level: number;
  readonly choose: (place: PlaceView, event: MouseEvent) => void;
  readonly close: () => void;
}

/** A card to choose from places that stand on one spot of the map, where coming nearer does not part them. */
export function renderTogether({ places, say, level, count, choose, close }: TogetherProps): TemplateResult {
  return html`<section part="card" aria-label=${say.together(count(places.length))}>
    <header>
      ${heading(level, html`<span id="chosen" tabindex="-1">${say.together(count(places.length))}</span>`)}
      <button class="icon-button" aria-label=${say.close} @click=${close}>${icon('close')}</button>
    </header>
    <ul>
      ${places.map(
        (place) =>
          html`<li>
            <button class="row" @click=${(event: MouseEvent) => choose(place, event)}>
              ${placeIcon(place)} <span><span class="visually-hidden">${place.number}</span> <span class="name">${place.name}</span></span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
