import { icon, drawn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LayerLoad } from '../data/load.js';
import { countOf, type LayerView } from '../model.js';
import type { Shown } from '../shown.js';
import { layerIcon } from '../symbol-icon.js';

const stack = svg`<path d="m10 3 7.5 4-7.5 4-7.5-4Z"/><path d="m2.5 11.5 7.5 4 7.5-4"/>`;

interface LayerPanelProps extends Pick<Shown, 'model' | 'say' | 'on' | 'count' | 'language'> {
  /** Layers whose data is elsewhere, by id; the background has none. */
  readonly loads: ReadonlyMap<string, LayerLoad>;
  /** What there is to say about the data of a layer. */
  readonly notes: (id: string, language: Language, drawn?: number) => unknown;
  /** Unfolded; matters where the widget is narrow. */
  readonly open: boolean;
  readonly toggleOpen: () => void;
  readonly toggle: (layer: LayerView) => void;
  readonly retry: () => void;
}

/** A switch for each layer, which is the legend as well: layers of places that are there, and what else is on the map. */
export function renderLayerPanel(props: LayerPanelProps): TemplateResult {
  const { model, say, on, open, toggleOpen } = props;
  const { layers } = model;
  const isTroubled = [...props.loads.values()].some(({ state }) => state === 'failed' || state === 'asking');
  const present = (layer: LayerView) => layer.kind === 'places' && !layer.future;
  return html`<div part="panel">
    <button class="button quiet fold" aria-expanded=${open} aria-controls="layers" @click=${toggleOpen}>
      ${drawn(stack)} <span>${say.layers}</span>
      ${isTroubled ? html`<span class="alert">${icon('warning')}<span class="visually-hidden">${say.layersTrouble}</span></span>` : nothing}
      <span class="note">${say.layersOn(layers.filter(({ id }) => on.has(id)).length, layers.length)}</span> ${icon('chevron')}
    </button>
    <div id="layers" class=${open ? 'rows open' : 'rows'}>
      ${renderRow(say.layersOfPlaces, layers.filter(present), props)}
      ${renderRow(
        say.otherLayers,
        layers.filter((layer) => !present(layer)),
        props,
      )}
      ${renderNotes({ id: '', title: say.layers }, props)}
    </div>
  </div>`;
}

function renderRow(title: string, layers: readonly LayerView[], props: LayerPanelProps): TemplateResult | typeof nothing {
  if (layers.length === 0) return nothing;
  return html`<fieldset>
    <legend>${title}</legend>
    <div class="chips">${layers.map((layer) => renderChip(layer, props))}</div>
    ${layers.map((layer) => (props.on.has(layer.id) ? renderNotes(layer, props) : nothing))}
  </fieldset>`;
}

function renderChip(layer: LayerView, { model, say, on, loads, count, toggle }: LayerPanelProps): TemplateResult {
  const { title, summary } = layer;
  const id = `layer-${model.layers.indexOf(layer)}`;
  const number = layer.kind === 'places' ? countOf(layer) : layer.flows.length;
  const { state, shown } = loads.get(layer.id) ?? {};
  const waiting = state === 'loading' && shown === 0;
  return html`<div>
    <label class=${on.has(layer.id) ? 'chip on' : 'chip'} title=${summary ?? nothing}>
      <input type="checkbox" aria-describedby=${summary ? id : nothing} .checked=${live(on.has(layer.id))} @change=${() => toggle(layer)} />
      ${layerIcon(layer)} <span>${title}</span>
      ${waiting ? html`<span class="count">${say.loading}</span>` : number > 0 ? html`<span class="count">${count(number)}</span>` : nothing}
    </label>
    ${summary ? html`<p class="summary" id=${id}>${summary}</p>` : nothing}
  </div>`;
}

function renderNotes({ id, title, ...layer }: Pick<LayerView, 'id' | 'title'> & Partial<LayerView>, props: LayerPanelProps): unknown {
  const { say, language, loads, notes, retry } = props;
  const load = loads.get(id);
  const drawn = layer.kind === 'network' ? layer.connections?.length : layer.kind === 'flows' ? layer.flows?.length : undefined;
  if (load?.state !== 'failed' || load.failure) return notes(id, language, drawn);
  // Even the code that knows what to say could not be loaded.
  return html`<p class="trouble" role="status">
    ${icon('warning')}
    <span><strong>${title}</strong>: ${say.notLoaded} <button class="link" @click=${retry}>${say.retry}</button></span>
  </p>`;
}
