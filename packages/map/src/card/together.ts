import { heading, icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { clusterWords } from '../cluster-words.js';
import type { PlaceView } from '../model.js';
import type { LayerCount } from '../picture/scene.js';
import type { Shown } from '../shown.js';
import { placeIcon } from '../symbol-icon.js';

interface TogetherProps extends Pick<Shown, 'model' | 'say' | 'count'> {
  /** The first of them. */
  readonly places: readonly PlaceView[];
  /** How many there are of which layer. */
  readonly layers: readonly LayerCount[];
  readonly level: number;
  readonly choose: (place: PlaceView, event: MouseEvent) => void;
  readonly close: () => void;
}

/** A card to choose from places that stand on one spot of the map, where coming nearer does not part them. */
export function renderTogether({ places, layers, model, say, level, count, choose, close }: TogetherProps): TemplateResult {
  const [all, kinds] = clusterWords(layers, { model, say, count });
  const total = layers.reduce((sum, layer) => sum + layer.count, 0);
  return html`<section part="card" aria-label=${`${all}: ${kinds}`}>
    <header>
      <div>
        ${heading(level, html`<span id="chosen" tabindex="-1">${all}</span>`)}
        <p class="kind">${kinds}</p>
      </div>
      <button class="icon-button" aria-label=${say.close} @click=${close}>${icon('close')}</button>
    </header>
    ${total > places.length ? html`<p class="help">${say.together(count(places.length), count(total))}</p>` : nothing}
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
