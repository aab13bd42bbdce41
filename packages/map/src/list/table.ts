import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlaceView } from '../model.js';
import type { Shown } from '../shown.js';
import { whereWords } from '../words.js';

interface TableProps extends Pick<Shown, 'say'> {
  readonly places: readonly PlaceView[];
  readonly chosen: PlaceView | undefined;
  readonly choose: (place: PlaceView, event: MouseEvent) => void;
}

/** The places as a table by number, for who would rather read across. */
export function renderTable({ places, say, chosen, choose }: TableProps): TemplateResult {
  const { caption, number, name, layer, where, status } = say.table;
  return html`<div class="scroll" role="group" aria-label=${caption} tabindex="0">
    <table part="table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${number}</th>
          <th scope="col">${name}</th>
          <th scope="col">${layer}</th>
          <th scope="col">${where}</th>
          <th scope="col">${status}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          [...places].sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity)),
          ({ id }) => id,
          (place) =>
            html`<tr part="item">
              <td>${place.number}</td>
              <th scope="row">
                <button
                  class="link"
                  data-place=${place.id}
                  aria-current=${place === chosen ? 'true' : 'false'}
                  @click=${(event: MouseEvent) => choose(place, event)}
                >
                  ${place.name}
                </button>
              </th>
              <td>${place.layer.title}</td>
              <td>${whereWords(place, say)}</td>
              <td part="status">${say.status[place.status]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
