import { drawn } from '@wijkwelvaartswerk/kit';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Shown } from './shown.js';

const plus = svg`<path d="M10 4v12M4 10h12"/>`;
const minus = svg`<path d="M4 10h12"/>`;
const whole = svg`<path d="M3 7.5V4.2A1.2 1.2 0 0 1 4.2 3h3.3M12.5 3h3.3A1.2 1.2 0 0 1 17 4.2v3.3M17 12.5v3.3a1.2 1.2 0 0 1-1.2 1.2h-3.3M7.5 17H4.2A1.2 1.2 0 0 1 3 15.8v-3.3"/><circle cx="10" cy="10" r="1.7"/>`;

interface BoxProps extends Pick<Shown, 'model' | 'scene' | 'say' | 'count'> {
  readonly fill: (box: Element | undefined) => void;
  /** A sentence over the map for a moment: how to move it. */
  readonly hint: string | undefined;
  /** A sentence that stays: what does not work. */
  readonly trouble: string | undefined;
  readonly zoomBy: (step: 1 | -1) => void;
  readonly fit: () => void;
}

/** The box of the map, with its size before there is a picture in it, and a button for all that a hand can do to the map. */
export function renderBox({ model, scene, say, count, fill, hint, trouble, zoomBy, fit }: BoxProps): TemplateResult {
  const label = say.mapLabel(model.name, count(scene?.markers.length ?? 0));
  return html`<div part="map">
    <div class="picture" role="application" tabindex="0" aria-label=${label} aria-describedby="map-keys" ${ref(fill)}></div>
    <p id="map-keys" hidden>${say.mapKeys}</p>
    ${hint ? html`<p class="hint" aria-hidden="true">${hint}</p>` : nothing}
    ${trouble ? html`<p class="hint stays" role="status">${trouble}</p>` : nothing}
    <div class="zoom" role="group" aria-label=${say.zoom}>
      <button class="icon-button" aria-label=${say.zoomIn} @click=${() => zoomBy(1)}>${drawn(plus)}</button>
      <button class="icon-button" aria-label=${say.zoomOut} @click=${() => zoomBy(-1)}>${drawn(minus)}</button>
      <button class="icon-button" aria-label=${say.wholeArea} @click=${fit}>${drawn(whole)}</button>
    </div>
  </div>`;
}
