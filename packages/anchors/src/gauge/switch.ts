import { radios } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { GaugeView } from './model.js';
import type { Speech } from './phrases.js';
import type { Variant } from './variants.js';

/** By which a reader goes from bars to years or a table; nothing where there are no figures, and no years where there is but one. */
export function renderSwitch(
  views: readonly GaugeView[],
  wanted: Variant,
  choose: (variant: Variant) => void,
  { say }: Speech,
): TemplateResult | typeof nothing {
  if (views.every(({ periods }) => periods.length === 0)) return nothing;
  const offered = (['bar', 'trend', 'table'] as const).filter(
    (variant) => variant !== 'trend' || views.some(({ periods }) => periods.length > 1),
  );
  const checked = offered.find((variant) => variant === wanted) ?? 'bar';
  return html`<fieldset class="switch">
    <legend class="visually-hidden">${say.view}</legend>
    ${radios(
      'variant',
      offered.map((variant) => ({ words: say.views[variant], checked: variant === checked, choose: () => choose(variant) })),
    )}
  </fieldset>`;
}
