import { heading, icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderProvenance, type Writing } from '../card/facts.js';
import { placeGroups } from './list-groups.js';
import type { MapWords } from '../messages.js';
import type { LayerView, PlaceView } from '../model.js';
import type { Shown } from '../shown.js';
import { placeIcon } from '../symbol-icon.js';
import { flowSentence, foundWords, placeLabel, whereWords } from '../words.js';

/** A group longer than this shows its beginning, and the rest when asked: a phone would be busy for a second otherwise. */
const LONG = 200;

/** The group of what a search found. */
const FOUND = '*';

interface ListProps extends Writing, Pick<Shown, 'layers' | 'on' | 'found' | 'count'> {
  /** Level of the heading of a group. */
  readonly level: number;
  readonly chosen: PlaceView | undefined;
  /** Ids of the groups of which all is shown, however long. */
  readonly whole: ReadonlySet<string>;
  readonly choose: (place: PlaceView, event: MouseEvent) => void;
  readonly showWhole: (group: string) => void;
}

/** Everything that the picture shows and could not show, in words and by number. */
export function renderList(props: ListProps): TemplateResult {
  const { layers, say, count, found } = props;
  const groups = placeGroups(layers);
  const all = groups.reduce((sum, { places }) => sum + places.length, 0);
  return html`<div part="list" role="group" aria-label=${say.list(count(all))} @keydown=${moveFocus}>
    ${
      found
        ? renderFound(found, props)
        : [...groups.map(({ layer, places }) => renderGroup(layer, places, props)), ...layers.map((layer) => renderOther(layer, props))]
    }
  </div>`;
}

function renderFound(found: readonly PlaceView[], props: ListProps): TemplateResult {
  return html`<section class="group">${heading(props.level, foundWords(props))} ${renderPlaces(found, FOUND, props)}</section>`;
}

function renderGroup(layer: LayerView | undefined, places: readonly PlaceView[], props: ListProps): TemplateResult {
  const { say, on } = props;
  return html`<section class=${layer && !on.has(layer.id) ? 'group off' : 'group'}>
    ${renderTitle(layer, places.length, props)} ${help(layer ? layer.summary : say.unknownHelp)}
    ${renderPlaces(places, layer?.id ?? '', props)}
  </section>`;
}

/** Of a layer, or of the places that are unknown. */
function renderTitle(
  layer: LayerView | undefined,
  total: number,
  { say, level, on, count }: ListProps,
  mark?: TemplateResult,
): TemplateResult {
  const off = layer && !on.has(layer.id) ? html`<span class="note">${say.off}</span>` : nothing;
  return heading(level, html`<span>${layer?.title ?? say.unknown} ${off}</span> <span class="count">${count(total)}</span> ${mark}`);
}

function renderPlaces(places: readonly PlaceView[], group: string, props: ListProps): TemplateResult {
  const { whole, say, count, showWhole, chosen } = props;
  const cut = places.length > LONG && !whole.has(group) && !(chosen && places.indexOf(chosen) >= LONG);
  return html`<ul>
      ${repeat(
        cut ? places.slice(0, LONG) : places,
        ({ id }) => id,
        (place) => renderPlace(place, group, props),
      )}
    </ul>
    ${cut ? html`<button class="button quiet" @click=${() => showWhole(group)}>${say.showAll(count(places.length))}</button>` : nothing}`;
}

function renderPlace(place: PlaceView, group: string, { say, chosen, on, choose }: ListProps): TemplateResult {
  const notes = [sub(place, group, say)];
  if (place.status !== 'now') notes.push(say.status[place.status]);
  if (group === FOUND && !on.has(place.layer.id)) notes.push(say.off);
  const line = notes.filter(Boolean).join(' · ');
  return html`<li part="item">
    <button
      class="row"
      data-place=${place.id}
      aria-current=${place === chosen ? 'true' : nothing}
      @click=${(event: MouseEvent) => choose(place, event)}
    >
      ${placeIcon(place)}
      <span>
        <span class="visually-hidden">${place.number}</span>
        <span class="name">${place.name}</span>
        ${line ? html`<span class="sub">${line}</span>` : nothing}
      </span>
    </button>
  </li>`;
}

/** Under a name: where it is; where the heading does not say what it is, that. */
function sub(place: PlaceView, group: string, say: MapWords): string {
  if (!place.position) return group === FOUND ? `${place.layer.title} · ${say.unknown}` : (place.address ?? place.layer.title);
  const where = whereWords(place, say);
  return group === FOUND ? [place.layer.title, where].filter(Boolean).join(' · ') : where;
}

/** Areas by name, and lines and flows in words: folded, for they repeat what the picture shows. */
function renderOther(layer: LayerView, props: ListProps): TemplateResult | typeof nothing {
  const { kind, id, places, connections, flows } = layer;
  const { say, language, on } = props;
  const total = (kind === 'areas' ? places.length : 0) + connections.length + flows.length;
  if (total === 0) return nothing;
  return html`<details class=${on.has(id) ? 'group' : 'group off'}>
    <summary>${renderTitle(layer, total, props, icon('chevron', 18))}</summary>
    ${help(layer.summary)}
    ${
      kind === 'areas'
        ? renderPlaces(places, id, props)
        : html`<ul class="sentences">
            ${connections.map(
              ({ from, to, label }) => html`<li part="item">${placeLabel(from)} – ${placeLabel(to)}${label ? `: ${label}` : nothing}</li>`,
            )}
            ${flows.map((flow) => html`<li part="item">${flowSentence(flow, say, language)} ${renderProvenance(flow, props)}</li>`)}
          </ul>`
    }
  </details>`;
}

function help(text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<p class="help">${text}</p>` : nothing;
}

/** Scrolls a list that has a scroll bar of its own so that the row of a place is in view. The page stays where it is. */
export function revealRow(list: Element | null, id: string): void {
  const row = list?.querySelector(`[data-place="${CSS.escape(id)}"]`);
  if (!list || !row || list.scrollHeight <= list.clientHeight) return;
  const [outer, inner] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  const heading = row.closest('.group')?.firstElementChild?.getBoundingClientRect().height ?? 0;
  if (inner.top < outer.top + heading) list.scrollTop += inner.top - outer.top - heading;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}

/** Up and down walk through the rows that are not folded, besides Tab. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = (event.target as Element).closest('.row');
  if (!step || !row) return;
  const rows = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('section .row, [open] .row')];
  const next = rows[rows.indexOf(row as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
