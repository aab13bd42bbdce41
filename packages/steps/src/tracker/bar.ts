import type { Status } from '@wijkwelvaartswerk/contract';
import { icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Words } from './messages.js';
import { allExamples, type StepView } from './model.js';
import { statusWord } from './status.js';

/** The steps on one line. Below it, what there is to say of the step that is picked. */
export function bar(
  steps: readonly StepView[],
  picked: StepView | undefined,
  paceOf: (step: StepView) => string | undefined,
  pick: (step: StepView) => void,
  say: Words,
): TemplateResult {
  const all = allExamples(steps);
  const word = ({ unproven, example }: StepView, status: Status) =>
    `${statusWord(status, unproven, say)}${example && !all ? ` (${say.example.toLowerCase()})` : ''}`;
  return html`<nav aria-label=${say.nav} part="bar">
    <ol class="bar">
      ${repeat(
        steps,
        ({ id }) => id,
        (step) =>
          html`<li part="step" data-status=${step.status ?? nothing} ?data-unproven=${step.unproven}>
            <button
              aria-current=${step.status === 'doing' ? 'step' : nothing}
              aria-pressed=${step === picked ? 'true' : 'false'}
              @click=${() => pick(step)}
            >
              <span class="segment"><span></span></span>
              ${step.status ? icon(step.status) : nothing}
              <span class="short">${step.number}. ${step.short}</span>
              ${step.status ? html`<span class="word" part="status">${word(step, step.status)}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ol>
    <p class="picked" role="status">${picked ? pickedSentence(picked, steps.length, paceOf(picked), say) : nothing}</p>
  </nav>`;
}

function pickedSentence(step: StepView, total: number, pace: string | undefined, say: Words): TemplateResult {
  return html`<strong>${say.stepOf(step.number, total, step.status)}</strong>
    ${step.title}${pace ? html` <span class="muted">(${pace})</span>` : nothing}`;
}
