import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, type TemplateResult } from 'lit';
import type { PartContext } from './context.js';
import { stepIcon } from './icons.js';
import { partMessages } from './messages.js';
import type { PlaceRef } from './places.js';

/** Lights up a place on the map of the page, and lets go of it again. `name` is absent for a place of a layer loaded from elsewhere. */
export function placeButton({ id, name }: PlaceRef, context: PartContext): TemplateResult {
  return html`<button
    class="link"
    aria-pressed=${context.chosen('place') === id ? 'true' : 'false'}
    @click=${() => context.choose('place', id)}
  >
    ${stepIcon('place')}<span>${wordsIn(partMessages, context.language).showPlace(name)}</span>
  </button>`;
}
