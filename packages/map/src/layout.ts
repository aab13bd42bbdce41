import { html, nothing, type TemplateResult } from 'lit';
import { renderBox } from './box.js';
import { renderCard } from './card/card.js';
import { detailsOf } from './card/details.js';
import type { Writing } from './card/facts.js';
import { renderTogether } from './card/together.js';
import type { LoadState } from './data/layer-source.js';
import { renderFoot } from './foot.js';
import { renderHead } from './head.js';
import { renderList } from './list/list.js';
import { renderNotFound } from './list/not-found.js';
import { renderTable } from './list/table.js';
import type { LayerView, PlaceView } from './model.js';
import { renderLayerPanel } from './panel/layer-panel.js';
import type { Shown } from './shown.js';
import { foundWords } from './words.js';

/** How far a person is with the map. */
export interface MapState {
  /** `map`, `list` or `table` alone. */
  readonly view: string;
  /** Level of the heading of the widget. */
  readonly level: number;
  readonly query: string;
  readonly panelOpen: boolean;
  readonly loads: ReadonlyMap<string, LoadState>;
  /** Ids of the groups of the list of which all is shown, however long. */
  readonly whole: ReadonlySet<string>;
  readonly chosen: PlaceView | undefined;
  /** Places to choose from, that stand on one spot. */
  readonly together: readonly PlaceView[];
  /** How to do what a person just tried in vain. */
  readonly hint: 'wheel' | 'touch' | undefined;
  readonly pictureFailed: boolean;
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
  readonly close: () => void;
  readonly showWhole: (group: string) => void;
}

interface LayoutProps extends Shown, MapState, Writing {
  readonly act: MapActions;
  /** For Lit's `ref`: the box that the picture fills. */
  readonly fill: (box: Element | undefined) => void;
}

/** The whole map: what is asked, what can be switched, the picture, the chosen place, the list, and whose it is. */
export function renderLayout(props: LayoutProps): TemplateResult {
  const { act, scene, view, level, spoken } = props;
  const parts = [scene && 'with-map', view !== 'map' && 'with-list'].filter(Boolean);
  return html`<div class=${`map ${parts.join(' ')}`} @keydown=${act.onKeydown}>
    ${renderHead({ ...props, level, ask: act.ask, take: act.takeFirst })}
    ${renderLayerPanel({ ...props, open: props.panelOpen, toggleOpen: act.togglePanel, toggle: act.switchLayer, retry: act.retry })}
    <div class="body">${scene ? renderMap(props) : nothing} ${renderChosen(props)} ${renderPlaces(props)}</div>
    ${renderFoot(props)}
    <p class="visually-hidden" role="status">${spoken || foundWords(props)}</p>
  </div>`;
}

function renderMap(props: LayoutProps): TemplateResult {
  const { say, hint, pictureFailed, act } = props;
  return renderBox({
    ...props,
    hint: hint && say.hint[hint],
    trouble: pictureFailed ? say.pictureFailed : undefined,
    zoomBy: act.zoomBy,
    fit: act.fit,
  });
}

/** The card of the chosen place, or of places to choose from. */
function renderChosen(props: LayoutProps): TemplateResult | typeof nothing {
  const { dossier, language, model, on, all, act, chosen, together } = props;
  const level = props.level + 1;
  if (together.length > 0) return renderTogether({ ...props, places: together, level, choose: act.choose, close: act.close });
  if (!chosen) return nothing;
  const index = all.indexOf(chosen);
  return renderCard({
    ...props,
    place: chosen,
    details: detailsOf(chosen, model, dossier, language),
    level,
    isOn: on.has(chosen.layer.id),
    previous: all[index - 1],
    next: all[index + 1],
    go: act.go,
    step: act.step,
    switchOn: () => act.switchLayer(chosen.layer),
    close: act.close,
  });
}

function renderPlaces(props: LayoutProps): TemplateResult | typeof nothing {
  const { all, found, view, act } = props;
  if (found?.length === 0) return renderNotFound({ ...props, showAll: () => act.ask('') });
  if (view === 'map') return nothing;
  if (view === 'table') return renderTable({ ...props, places: found ?? all, choose: act.choose });
  return renderList({ ...props, level: props.level + 1, choose: act.choose, showWhole: act.showWhole });
}
