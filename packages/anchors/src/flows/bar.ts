import { html, type TemplateResult } from 'lit';
import type { Band } from '../band.js';
import { custom } from '../custom-properties.js';
import type { Direction } from './model.js';

/** As long as what flows, beside the largest of its set; what may or may not be there is drawn apart. Only to be seen: the figure beside it says the same. */
export function renderBar({ min, max }: Band, direction: Direction, largest: number): TemplateResult {
  const part = (value: number) => (largest > 0 ? value / largest : 0);
  return html`<span part="bar" data-direction=${direction} ${custom({ '--_least': part(min), '--_most': part(max) })}>
    <i class="least" ?hidden=${min === 0}></i><i class="perhaps" ?hidden=${min === max}></i>
  </span>`;
}

/** Colour and pattern of a direction. */
export function swatch(direction: Direction): TemplateResult {
  return html`<i class="swatch" data-direction=${direction} aria-hidden="true"></i>`;
}
