import { drawn } from '@wijkwelvaartswerk/kit';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FactName } from './model.js';

const shapes: Record<FactName, SVGTemplateResult> = {
  home: svg`<path d="m2.5 9.5 7.5-6 7.5 6M4.5 8v8.5h11V8M8.2 16.5v-5h3.6v5"/>`,
  budget: svg`<circle cx="10" cy="10" r="7.5"/><path d="M13.3 6.9a4.2 4.2 0 1 0 0 6.2M5.2 9h5.3m-5.3 2.2h5.3"/>`,
  governance: svg`<circle cx="10" cy="10" r="3.2"/><circle cx="10" cy="3.2" r="1.5"/><circle cx="16.4" cy="8" r="1.5"/><circle cx="14" cy="15.6" r="1.5"/><circle cx="6" cy="15.6" r="1.5"/><circle cx="3.6" cy="8" r="1.5"/>`,
  people: svg`<circle cx="7" cy="7" r="2.8"/><path d="M2 16.5c0-3 2.2-5 5-5s5 2 5 5"/><circle cx="13.8" cy="7.6" r="2.2"/><path d="M14 11.6c2.4 0 4 1.7 4 4.4"/>`,
  network: svg`<circle cx="4.5" cy="10" r="2.3"/><circle cx="15.5" cy="4.8" r="2.3"/><circle cx="15.5" cy="15.2" r="2.3"/><path d="m6.6 9 6.8-3.2M6.6 11l6.8 3.2"/>`,
};

export function anchoringIcon(name: FactName): TemplateResult {
  return drawn(shapes[name], 24);
}

/** One who has a seat: filled for a resident, an outline for someone else. */
export function seat(isResident: boolean): TemplateResult {
  return html`<svg class="seat" ?data-resident=${isResident} viewBox="0 0 20 20" width="22" height="22">
    <circle cx="10" cy="6" r="3.6" />
    <path d="M3 18c0-4.2 3-6.6 7-6.6s7 2.4 7 6.6Z" />
  </svg>`;
}
