import type { MarkerSymbol } from '@wijkwelvaartswerk/contract';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LayerView, PlaceView } from './model.js';
import { symbolPath } from './symbols.js';

/** How a place is drawn in list and card: as on the map, or hollow when it is not on the map. Hidden from screen readers: the number is in the words. */
export function placeIcon({ number, layer, position, status }: PlaceView, size = 32): TemplateResult {
  if (layer.kind === 'areas') return layerIcon(layer, size);
  if (status === 'planned') return plannedIcon(size, number);
  return symbolIcon(layer.symbol, layer.category, size, { label: String(number ?? ''), hollow: !position });
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

function symbolIcon(symbol: MarkerSymbol, category: number, size: number, { label = '', hollow = false } = {}): TemplateResult {
  const paint = colour(category);
  return html`<svg class="symbol" viewBox="-19 -19 38 38" width=${size} height=${size} aria-hidden="true">
    <path d=${symbolPath(symbol)} fill=${hollow ? 'var(--_surface)' : paint} stroke=${hollow ? paint : 'none'} stroke-width="2" />
    ${label ? svg`<text y="5" text-anchor="middle" fill=${hollow ? 'var(--_text)' : 'var(--_on-category)'}>${label}</text>` : nothing}
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
