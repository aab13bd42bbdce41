import type { Language, Selection } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Controls } from './base/controls.js';
import { renderBox } from './box.js';
import { renderCard } from './card/card.js';
import { detailsOf } from './card/details.js';
import type { Writing } from './card/facts.js';
import { renderTogether } from './card/together.js';
import type { LayerLoad } from './data/load.js';
import { renderFoot } from './foot.js';
import { renderHead } from './head.js';
import type { DownloadFormat } from './list/download.js';
import type { Filter } from './list/filter.js';
import type { Listing } from './list/listing.js';
import { renderPlaces } from './list/places.js';
import type { LayerView, PlaceView } from './model.js';
import type { LayerCount } from './picture/scene.js';
import { renderLayerPanel } from './panel/layer-panel.js';
import type { Shown } from './shown.js';
import { resultWords } from './words.js';

/** How far a person is with the map. */
export interface MapState {
  /** `map`, `list` or `table` alone. */
  readonly view: string;
  /** Level of the heading of the widget. */
  readonly level: number;
  readonly query: string;
  readonly panelOpen: boolean;
  readonly loads: ReadonlyMap<string, LayerLoad>;
  /** What there is to say about the data of a layer. */
  readonly notes: (id: string, language: Language, drawn?: number) => unknown;
  /** How a person goes through the list. */
  readonly listing: Listing;
  /** Names of the slots that the page fills. */
  readonly slots: ReadonlySet<string>;
  readonly chosen: PlaceView | undefined;
  readonly selection: Selection | null;
  /** Places to choose from, that stand on one spot. */
  readonly together: readonly PlaceView[];
  /** How many there are of which layer. */
  readonly togetherLayers: readonly LayerCount[];
  /** How to do what a person just tried in vain. */
  readonly hint: 'wheel' | 'touch' | undefined;
  readonly pictureFailed: 'engine' | 'picture' | undefined;
  /** The background and the buttons on the map. */
  readonly controls: Controls;
  /** What was said last to who does not see it. */
  readonly spoken: string;
}

/** What a person can do with the map. */
export interface MapActions {
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly ask: (query: string) => void;
  /** To the best answer. */
  readonly takeFirst: () => void;
  readonly togglePanel: () => void;
  readonly switchLayer: (layer: LayerView) => void;
  readonly retry: () => void;
  readonly zoomBy: (step: 1 | -1) => void;
  readonly fit: () => void;
  /** In list, table or among places on one spot. */
  readonly choose: (place: PlaceView, event: MouseEvent) => void;
  /** To a place that the chosen one is connected with. */
  readonly go: (place: PlaceView) => void;
  /** To the place before or after. */
  readonly step: (place: PlaceView) => void;
  /** To a step or plan that the chosen place has to do with, in the other widgets of the dossier. */
  readonly relate: (related: Selection) => void;
  readonly close: () => void;
  readonly narrow: (filter: Filter) => void;
  /** Takes back search and filter. */
  readonly showAll: () => void;
  readonly download: (format: DownloadFormat) => void;
  /** Says something to who does not see it. */
  readonly announce: (words: string) => void;
}

export interface LayoutProps extends Shown, MapState, Writing {
  readonly act: MapActions;
  /** For Lit's `ref`: the box that the picture fills. */
  readonly fill: (box: Element | undefined) => void;
}

/** The whole map: what is asked, what can be switched, the picture, the chosen place, the list, and whose it is. */
export function renderLayout(props: LayoutProps): TemplateResult {
  const { act, scene, view, spoken, listing, controls } = props;
  const places = listing.wantsTable(view) && listing.table.part ? 'with-table' : 'with-list';
  const parts = [scene && 'with-map', view !== 'map' && places].filter(Boolean);
  return html`<div class=${`map ${parts.join(' ')}`} @keydown=${act.onKeydown}>
    ${renderHead(props)}
    ${renderLayerPanel({ ...props, open: props.panelOpen, toggleOpen: act.togglePanel, toggle: act.switchLayer, retry: act.retry })}
    <div class="body">
      ${scene ? renderMap(props) : nothing} ${scene && controls.background.parts?.ask} ${renderChosen(props)} ${renderPlaces(props)}
    </div>
    ${renderFoot(props)}
    <p class="visually-hidden" role="status">${spoken || resultWords(props)}</p>
  </div>`;
}

function renderMap(props: LayoutProps): TemplateResult {
  const { say, hint, pictureFailed, act, controls } = props;
  const trouble = pictureFailed ? [{ words: say.pictureFailed[pictureFailed] }] : [];
  return renderBox({
    ...props,
    hint: hint && say.hint[hint],
    said: [...trouble, ...controls.notes],
    credit: controls.background.parts?.credit,
    fullScreen: controls.fullScreen,
    locate: controls.locate,
    zoomBy: act.zoomBy,
    fit: act.fit,
  });
}

/** The card of the chosen place, or of places to choose from. */
function renderChosen(props: LayoutProps): TemplateResult | typeof nothing {
  const { dossier, language, model, on, all, passing, act, chosen, together } = props;
  const level = props.level + 1;
  if (together.length > 0)
    return renderTogether({ ...props, places: together, layers: props.togetherLayers, level, choose: act.choose, close: act.close });
  if (!chosen) return nothing;
  const order = passing.includes(chosen) ? passing : all;
  const index = order.indexOf(chosen);
  return renderCard({
    ...props,
    place: chosen,
    details: detailsOf(chosen, model, dossier, language),
    level,
    isOn: on.has(chosen.layer.id),
    previous: order[index - 1],
    next: index < 0 ? undefined : order[index + 1],
    go: act.go,
    step: act.step,
    relate: act.relate,
    switchOn: () => act.switchLayer(chosen.layer),
    close: act.close,
  });
}
