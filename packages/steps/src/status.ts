import { icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './messages.js';
import type { StepView } from './model.js';

/** Status of a step in a word, with its icon; nothing for the method alone. */
export function statusPill({ status, unproven }: StepView, say: Words): TemplateResult | typeof nothing {
  if (!status) return nothing;
  return html`<span class="pill" part="status" data-status=${status} ?data-unproven=${unproven}
    >${icon(status, 18)}${statusWord(status, unproven, say)}</span
  >`;
}

export function statusWord(status: NonNullable<StepView['status']>, unproven: boolean, say: Words): string {
  return unproven ? say.unproven : say.status[status];
}
