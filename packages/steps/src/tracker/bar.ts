import { icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Words } from './messages.js';
import { allExamples, currentSteps, type StepView } from './model.js';

interface BarOptions {
  readonly picked: StepView | undefined;
  /** Whether it was picked here, and not in another widget, which then tells it itself. */
  readonly here: boolean;
  readonly pick: (step: StepView) => void;
  readonly paceOf: (step: StepView) => string | undefined;
  readonly say: Words;
}

/** The steps on one line. Where there is room for icons only, above it in words where the neighbourhood is. Below it, what there is to say of the step that is picked. */
export function bar(steps: readonly StepView[], { picked, here, pick, paceOf, say }: BarOptions): TemplateResult {
  const all = allExamples(steps);
  const total = steps.at(-1)?.number === steps.length ? steps.length : undefined;
  const sentence = (step: StepView) => {
    const pace = paceOf(step);
    return html`<strong>${say.stepOf(step.number, total, step.state)}</strong>
      <bdi>${step.title}</bdi> ${pace ? html`<span class="muted">(<bdi>${pace}</bdi>)</span>` : nothing}`;
  };
  return html`<nav aria-label=${say.nav} part="bar">
    <div class="now" ?hidden=${picked !== undefined}>${currentSteps(steps).map((step) => html`<p>${sentence(step)}</p>`)}</div>
    <ol class="bar" ?data-progress=${steps.some(({ status }) => status)}>
      ${repeat(
        steps,
        ({ id }) => id,
        (step) =>
          html`<li part="step" data-status=${step.status ?? nothing} ?data-unproven=${step.state === 'unproven'}>
            <button
              aria-current=${step.status === 'doing' ? 'step' : nothing}
              aria-pressed=${step === picked ? 'true' : 'false'}
              @click=${() => pick(step)}
            >
              <span class="segment"><span></span></span>
              ${step.status ? icon(step.status) : nothing}
              <span class="short"
                ><span class="number">${step.number}<span>. </span></span><bdi class="name">${step.short}</bdi></span
              >
              ${
                step.state
                  ? html`<span class="word" part="status"
                      >${say.status[step.state]}${step.example && !all ? ` (${say.example.toLowerCase()})` : nothing}</span
                    >`
                  : nothing
              }
            </button>
          </li>`,
      )}
    </ol>
    <p class="picked" role="status" aria-live=${here ? 'polite' : 'off'}>${picked ? sentence(picked) : nothing}</p>
  </nav>`;
}
