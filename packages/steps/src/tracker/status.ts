import { icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './messages.js';
import type { StepView } from './model.js';

/** Status of a step in words, with its icon; nothing for a step of the method alone. */
export function statusPill({ status, state }: StepView, say: Words): TemplateResult | typeof nothing {
  if (!status || !state) return nothing;
  return html`<span class="pill" part="status" data-status=${status} ?data-unproven=${state === 'unproven'}
    >${icon(status, 18)}${say.status[state]}</span
  >`;
}
