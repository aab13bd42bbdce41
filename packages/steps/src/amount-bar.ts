import type { Amount } from '@wijkwelvaartswerk/contract';
import { svg, html, type TemplateResult } from 'lit';

/** A stretch of a bar: how it looks, and where it begins and ends, as a share (0..1) of the whole width. */
export interface Stretch {
  readonly look: 'main' | 'other';
  /** Whether it is there for certain, or only if a band turns out high. */
  readonly certain: boolean;
  readonly from: number;
  readonly to: number;
}

/** The outer values of an amount, of which nothing under zero can be drawn. */
export function boundsOf(amount: Amount): { readonly min: number; readonly max: number } {
  const { min, max } = typeof amount === 'number' ? { min: amount, max: amount } : amount;
  return { min: Math.max(0, Math.min(min, max)), max: Math.max(0, min, max) };
}

/** Amounts one after another, on a scale of which `full` is the whole width; of a band the certain part first. */
export function stretchesOf(amounts: readonly { readonly look: Stretch['look']; readonly amount: Amount }[], full: number): Stretch[] {
  let at = 0;
  const stretch = (look: Stretch['look'], certain: boolean, size: number): Stretch => {
    const from = at;
    at = Math.min(full, at + size);
    return { look, certain, from: from / full, to: at / full };
  };
  return amounts
    .flatMap(({ look, amount }) => {
      const { min, max } = boundsOf(amount);
      return [stretch(look, true, min), stretch(look, false, max - min)];
    })
    .filter(({ from, to }) => to > from);
}

/** The bar itself: decoration, what it shows stands beside it in words. In SVG, so that forced colours and paper keep it. */
export function amountBar(stretches: readonly Stretch[]): TemplateResult {
  const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
  return html`<svg class="amount-bar" width="100%" height="16" aria-hidden="true">
    <rect class="track" width="100%" height="16" />
    ${stretches.map((stretch) => drawn(stretch, percent(stretch.from), percent(stretch.to - stretch.from), percent(stretch.to)))}
  </svg>`;
}

/** A piece of the same, for the legend. */
export function swatch(look: Stretch['look'], certain: boolean): TemplateResult {
  return html`<svg class="amount-bar swatch" width="24" height="16" aria-hidden="true">
    ${drawn({ look, certain }, '0%', '100%', '100%')}
  </svg>`;
}

function drawn({ look, certain }: Pick<Stretch, 'look' | 'certain'>, x: string, width: string, end: string): unknown {
  // A line as thick as the bar, of dashes: stripes that need no pattern with a name of its own.
  const stripes = look === 'other' && certain ? svg`<line x1=${x} x2=${end} y1="8" y2="8" />` : undefined;
  return svg`<g data-look=${look} ?data-perhaps=${!certain}>${stripes}<rect x=${x} y="1" width=${width} height="14" /></g>`;
}
