import { heading, icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderProvenance, type Writing } from '../card/facts.js';
import { CHUNK, chunksOf, type Chunk } from './chunks.js';
import type { Filling } from './filling.js';
import type { MapWords } from '../messages.js';
import type { LayerView, PlaceView } from '../model.js';
import type { Shown } from '../shown.js';
import { slotsFor } from '../slotted.js';
import { placeIcon } from '../symbol-icon.js';
import { flowSentence, placeLabel, whereWords } from '../words.js';
import { walkRows } from './rows.js';

/** The group of what a search found. */
const FOUND = '*';

export interface ListProps extends Writing, Pick<Shown, 'layers' | 'on' | 'found' | 'listed' | 'groups' | 'crowds' | 'tally' | 'count'> {
  /** Level of the heading of a group. */
  readonly level: number;
  readonly chosen: PlaceView | undefined;
  readonly filling: Filling;
  /** Names of the slots that the page fills. */
  readonly slots: ReadonlySet<string>;
  readonly choose: (place: PlaceView, event: MouseEvent) => void;
}

/** Everything that the picture shows and could not show, in words and by number. */
export function renderList(props: ListProps): TemplateResult {
  const { layers, groups, crowds, say, count, found, listed, tally, filling } = props;
  const ofPlaces = groups.filter(({ layer }) => layer?.kind !== 'areas');
  const order = crowds.length > 0 ? [...listed, ...crowds.flatMap((crowd) => crowd.listed.places)] : listed;
  return html`<div
    part="list"
    role="group"
    aria-label=${say.list(count(tally.listed))}
    @keydown=${(event: KeyboardEvent) => walkRows(event, order, filling)}
  >
    ${
      found
        ? listed.length > 0 || crowds.length === 0
          ? renderFound(listed, props)
          : nothing
        : [...ofPlaces.map((group) => renderGroup(group.layer, group.places, props)), ...layers.map((layer) => renderOther(layer, props))]
    }
    ${crowds.map((crowd) => crowd.render(props))}
  </div>`;
}

function renderFound(found: readonly PlaceView[], props: ListProps): TemplateResult {
  return html`<section class="group">
    ${heading(props.level, props.say.found(props.count(found.length), found.length === 1))} ${renderPlaces(found, FOUND, props)}
  </section>`;
}

function renderGroup(layer: LayerView | undefined, places: readonly PlaceView[], props: ListProps): TemplateResult {
  const { say, on } = props;
  return html`<section class=${layer && !on.has(layer.id) ? 'group off' : 'group'}>
    ${renderTitle(layer, places.length, props)} ${help(layer ? layer.summary : say.unknownHelp)}
    ${renderPlaces(places, layer?.id ?? '', props)}
  </section>`;
}

/** Of a layer, or of the places that are unknown. */
export function renderTitle(
  layer: LayerView | undefined,
  total: number,
  { say, level, on, count }: ListProps,
  mark?: TemplateResult,
): TemplateResult {
  const off = layer && !on.has(layer.id) ? html`<span class="note">${say.off}</span>` : nothing;
  return heading(level, html`<span>${layer?.title ?? say.unknown} ${off}</span> <span class="count">${count(total)}</span> ${mark}`);
}

/** One list for who hears it, in chunks that the browser lays out when they come into view. */
export function renderPlaces(places: readonly PlaceView[], group: string, props: ListProps): TemplateResult {
  const chunks = chunksOf(places);
  if (chunks.length === 1)
    return html`<ul>
      ${renderRows(chunks[0]!, group, props)}
    </ul>`;
  return html`<div role="list">${chunks.map((chunk) => renderChunk(chunk, group, props))}</div>`;
}

function renderChunk(chunk: Chunk, group: string, props: ListProps): TemplateResult {
  const { filling } = props;
  const comesNear = ({ skipped }: ContentVisibilityAutoStateChangeEvent) => !skipped && filling.fill(chunk);
  return html`<ul class=${chunk.before > 0 ? 'chunk' : nothing} role="none" @contentvisibilityautostatechange=${comesNear}>
    ${filling.has(chunk, props.chosen) ? renderRows(chunk, group, props) : nothing}
  </ul>`;
}

/** The rows are rendered again only when something in them can have changed: a long list costs nothing while it stays the same. */
function renderRows(chunk: Chunk, group: string, props: ListProps): unknown {
  const chosen = props.chosen && chunk.places.includes(props.chosen) ? props.chosen : undefined;
  return guard([chunk, chosen, props.say, props.on, props.slots], () =>
    chunk.places.map((place, index) => renderPlace(place, chunk.before + index + 1, chunk.total, group, props)),
  );
}

function renderPlace(
  place: PlaceView,
  position: number,
  total: number,
  group: string,
  { say, chosen, on, slots, choose }: ListProps,
): TemplateResult {
  const notes = [sub(place, group, say)];
  if (place.status !== 'now') notes.push(say.status[place.status]);
  if (group === FOUND && !on.has(place.layer.id)) notes.push(say.off);
  const line = notes.filter(Boolean).join(' · ');
  return html`<li
    part="item"
    role=${total > CHUNK ? 'listitem' : nothing}
    class=${place.status === 'closed' ? 'closed' : nothing}
    aria-setsize=${total}
    aria-posinset=${position}
  >
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
    ${slotsFor('item', place, slots)}
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
  const { kind, id, connections, flows } = layer;
  const { say, language, on, groups } = props;
  const areas = groups.find((group) => kind === 'areas' && group.layer === layer)?.places ?? [];
  const total = areas.length + connections.length + flows.length;
  if (total === 0) return nothing;
  return html`<details class=${on.has(id) ? 'group' : 'group off'}>
    <summary>${renderTitle(layer, total, props, icon('chevron', 18))}</summary>
    ${help(layer.summary)}
    ${
      kind === 'areas'
        ? renderPlaces(areas, id, props)
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
