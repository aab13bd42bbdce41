import { drawn } from '@wijkwelvaartswerk/kit';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { FullScreen } from './base/full-screen.js';
import type { Locate } from './base/locate.js';
import { renderNote, type Note } from './base/note.js';
import type { Shown } from './shown.js';

const plus = svg`<path d="M10 4v12M4 10h12"/>`;
const minus = svg`<path d="M4 10h12"/>`;
const whole = svg`<path d="M3 7.5V4.2A1.2 1.2 0 0 1 4.2 3h3.3M12.5 3h3.3A1.2 1.2 0 0 1 17 4.2v3.3M17 12.5v3.3a1.2 1.2 0 0 1-1.2 1.2h-3.3M7.5 17H4.2A1.2 1.2 0 0 1 3 15.8v-3.3"/><circle cx="10" cy="10" r="1.7"/>`;
const enlarge = svg`<path d="M12 3h5v5M17 3l-6 6M8 17H3v-5M3 17l6-6"/>`;
const reduce = svg`<path d="M16 9h-5V4M11 9l6-6M4 11h5v5M9 11l-6 6"/>`;
const here = svg`<circle cx="10" cy="10" r="5.5"/><circle cx="10" cy="10" r="1.7" fill="currentColor" stroke="none"/><path d="M10 1.8v2.7M10 15.5v2.7M1.8 10h2.7M15.5 10h2.7"/>`;

interface BoxProps extends Pick<Shown, 'model' | 'scene' | 'say' | 'count'> {
  readonly fill: (box: Element | undefined) => void;
  /** A sentence over the map for a moment: how to move it. */
  readonly hint: string | undefined;
  /** Sentences that stay: what does not work, or where a person is. */
  readonly said: readonly Note[];
  /** Who made the tiles under the picture. */
  readonly credit: unknown;
  readonly fullScreen: FullScreen;
  /** Absent: nobody is asked where they are. */
  readonly locate: Locate | undefined;
  readonly zoomBy: (step: 1 | -1) => void;
  readonly fit: () => void;
}

/** The box of the map, with its size before there is a picture in it, and a button for all that a hand can do to the map. */
export function renderBox(props: BoxProps): TemplateResult {
  const { model, scene, say, count, fill, hint, said, credit } = props;
  const seen = (scene?.crowds ?? []).reduce((sum, { points }) => sum + points.columns.order.length, scene?.markers.length ?? 0);
  const label = say.mapLabel(model.name, count(seen));
  return html`<div part="map">
    <div class="picture" role="application" tabindex="0" aria-label=${label} aria-describedby="map-keys" ${ref(fill)}></div>
    <p id="map-keys" class="keys">${say.mapKeys}</p>
    ${credit ?? nothing} ${hint ? html`<p class="hint" aria-hidden="true">${hint}</p>` : nothing}
    <div class="remarks" role="status">${said.map(renderNote)}</div>
    ${renderButtons(props)}
  </div>`;
}

function renderButtons({ say, fullScreen, locate, zoomBy, fit }: BoxProps): TemplateResult {
  const { on } = fullScreen;
  return html`<div class="buttons">
    ${fullScreen.possible ? button(on ? say.leaveFullScreen : say.fullScreen, on ? reduce : enlarge, fullScreen.toggle) : nothing}
    <div class="zoom" role="group" aria-label=${say.zoom}>
      ${button(say.zoomIn, plus, () => zoomBy(1))} ${button(say.zoomOut, minus, () => zoomBy(-1))} ${button(say.wholeArea, whole, fit)}
    </div>
    ${locate ? button(locate.busy ? say.locating : say.locate, here, () => void locate.ask()) : nothing}
  </div>`;
}

function button(label: string, shape: ReturnType<typeof svg>, act: () => void): TemplateResult {
  return html`<button class="icon-button" aria-label=${label} @click=${act}>${drawn(shape)}</button>`;
}
