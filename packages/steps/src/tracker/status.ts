import type { Status } from '@wijkwelvaartswerk/contract';
import { icon } from '@wijkwelvaartswerk/kit';
import { html, type TemplateResult } from 'lit';
import type { Words } from './messages.js';
import type { StepView } from './model.js';

/** Status of a step in words, with its icon. */
export function statusPill({ unproven }: StepView, status: Status, say: Words): TemplateResult {
  return html`<span class="pill" part="status" data-status=${status} ?data-unproven=${unproven}
    >${icon(status, 18)}${statusWord(status, unproven, say)}</span
  >`;
}

export function statusWord(status: Status, unproven: boolean, say: Words): string {
  return unproven ? say.unproven : say.status[status];
}
