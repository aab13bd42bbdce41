import type { MarkerSymbol } from '@wijkwelvaartswerk/contract';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LayerView, PlaceView } from './model.js';
import { symbolPath } from './symbols.js';

/** How a place is drawn in list and card: as on the map, or hollow when it is not on the map. Hidden from screen readers: the number is in the words. */
export function placeIcon({ number, layer, position, status }: PlaceView, size = 32): TemplateResult {
  if (layer.kind === 'areas') return layerIcon(layer, size);
  if (status === 'planned') return plannedIcon(size, number);
  const closed = status === 'closed';
  return symbolIcon(layer.symbol, layer.category, size, { label: String(number ?? ''), hollow: closed || !position, closed });
}

/** The mark of a layer in the panel: its shape, its line, its soft area or its arrow. */
export function layerIcon(layer: LayerView, size = 22): TemplateResult {
  const { kind, category, symbol, future } = layer;
  if (future) return plannedIcon(size);
  if (kind === 'places') return symbolIcon(symbol, category, size);
  return html`<svg class="other-symbol" viewBox="0 0 28 18" width=${Math.max(28, size)} height="18" aria-hidden="true">
    ${other[kind](colour(category))}
  </svg>`;
}

function symbolIcon(
  symbol: MarkerSymbol,
  category: number,
  size: number,
  { label = '', hollow = false, closed = false } = {},
): TemplateResult {
  const paint = colour(category);
  const ink = closed ? 'var(--_text-muted)' : hollow ? 'var(--_text)' : 'var(--_on-category)';
  return html`<svg class="symbol" viewBox="-19 -19 38 38" width=${size} height=${size} aria-hidden="true">
    <path d=${symbolPath(symbol)} fill=${hollow ? 'var(--_surface)' : paint} stroke=${hollow ? paint : 'none'} stroke-width="2" />
    ${label ? svg`<text y="5" data-figures=${label.length} text-anchor="middle" fill=${ink}>${label}</text>` : nothing}
    ${closed ? svg`<path d="M-11 0H11" stroke=${ink} stroke-width="1.8" />` : nothing}
  </svg>`;
}

/** A dashed square: not there yet. */
function plannedIcon(size: number, number?: number): TemplateResult {
  return html`<svg class="symbol" viewBox="-19 -19 38 38" width=${size} height=${size} aria-hidden="true">
    <rect x="-15" y="-15" width="30" height="30" rx="8" fill="none" stroke="currentColor" stroke-width="2.6" stroke-dasharray="5 4" />
    ${
      number === undefined
        ? svg`<path d="M0-6V6M-6 0H6" stroke="currentColor" stroke-width="2.6" stroke-linecap="round"/>`
        : svg`<text y="5" text-anchor="middle" fill="currentColor">${number}</text>`
    }
  </svg>`;
}

/** What else is said by how a mark is drawn, of whatever category: in the legend. */
export type Mark = 'unknown' | 'approximate' | 'planned' | 'closed' | 'moved';

/** A mark as the map draws it, without a colour of its own. */
export function markIcon(mark: Mark, size = 22): TemplateResult {
  return html`<svg class="symbol" viewBox="-19 -19 38 38" width=${size} height=${size} aria-hidden="true" fill="none" stroke="currentColor">
    ${marks[mark]}
  </svg>`;
}

const marks: Record<Mark, SVGTemplateResult> = {
  unknown: svg`<circle r="14" stroke-width="2.4"/>`,
  approximate: svg`<circle r="8" fill="currentColor"/><circle r="16" stroke-width="2" stroke-dasharray="4 4"/>`,
  planned: svg`<rect x="-15" y="-15" width="30" height="30" rx="8" stroke-width="2.6" stroke-dasharray="5 4"/>`,
  closed: svg`<circle r="14" stroke-width="2.4"/><path d="M-9 0H9" stroke-width="2.4"/>`,
  moved: svg`<path d="M-4-4 12 10" stroke-width="2.4"/><circle cx="-7" cy="-7" r="8" fill="currentColor"/><circle cx="12" cy="10" r="4" fill="currentColor"/>`,
};

const other: Record<Exclude<LayerView['kind'], 'places'>, (paint: string) => SVGTemplateResult> = {
  network: (paint) =>
    svg`<path d="M2 13Q14-3 26 13" fill="none" stroke=${paint} stroke-width="3" stroke-dasharray=".1 5.6" stroke-linecap="round"/>`,
  areas: (paint) =>
    svg`<ellipse cx="14" cy="9" rx="13" ry="8.5" fill=${paint} opacity=".34"/><path d="M8 9h0M14 5.5h0M14 12.5h0M20 9h0" stroke=${paint} stroke-width="3.2" stroke-linecap="round"/>`,
  flows: () => svg`<path d="M2 6.5h14v-5l10 7.5-10 7.5v-5H2Z" fill="currentColor"/>`,
};

function colour(category: number): string {
  return `var(--_category-${category})`;
}
