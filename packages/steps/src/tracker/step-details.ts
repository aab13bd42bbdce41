import { heading, icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { RenderContext } from './context.js';
import type { Fact, FactItem } from './facts.js';
import { stepIcon } from '../icons.js';
import { placeButton } from '../place-button.js';
import type { EvidenceView, StepView } from './model.js';
import { sourceLine, titled } from '../titled.js';

/** All there is to tell of a step besides its lessons, part by part; a part with nothing to tell is left out. */
export function stepDetails(step: StepView, facts: readonly Fact[], context: RenderContext): TemplateResult {
  const { say } = context;
  return html`${step.summary.map((paragraph) => html`<p class="summary">${paragraph}</p>`)}
  ${step.tasks.length > 0 ? part(say.tasks, tasks(step, context), context) : advice(step, context)} ${evidence(step, context)}
  ${step.plans.length > 0 ? part(say.plans, plans(step, context), context) : nothing}
  ${step.promise ? part(say.promise, html`<p>${step.promise}</p>`, context) : nothing}
  ${facts.length > 0 ? factList(facts, context) : nothing}`;
}

function part(title: string, content: TemplateResult, { level }: RenderContext): TemplateResult {
  return html`<section>${heading(level + 1, title)} ${content}</section>`;
}

function tasks({ tasks }: StepView, { say }: RenderContext): TemplateResult {
  return html`<ul class="icons">
    ${tasks.map(
      ({ title, status, owner }) =>
        html`<li data-status=${status}>
          ${icon(status, 22)}
          <div>
            ${title}<span class="visually-hidden">: ${say.status[status]}</span
            >${owner ? html`<span class="note">${owner}</span>` : nothing}
          </div>
        </li>`,
    )}
  </ul>`;
}

function advice({ todo, status }: StepView, context: RenderContext): TemplateResult | typeof nothing {
  if (todo.length === 0 || status === 'done') return nothing;
  return part(
    context.say.todo,
    html`<ul class="bullets">
      ${todo.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`,
    context,
  );
}

function evidence({ evidence, unproven }: StepView, context: RenderContext): TemplateResult | typeof nothing {
  const { say } = context;
  if (unproven) return part(say.evidence, html`<p class="unproven">${say.noEvidence}</p>`, context);
  if (evidence.length === 0) return nothing;
  return part(
    say.evidence,
    html`<ul class="icons">
      ${evidence.map((item) => evidenceItem(item, context))}
    </ul>`,
    context,
  );
}

function evidenceItem({ title, url, date, meeting, place }: EvidenceView, context: RenderContext): TemplateResult {
  const { formats } = context;
  const met = meeting && html`${titled(meeting.title, meeting.url, context)}${meeting.date ? ` · ${formats.date(meeting.date)}` : nothing}`;
  return html`<li>
    ${icon('document', 22)}
    <div>
      ${titled(title, url, context)} ${date ? html`<span class="note">${formats.date(date)}</span>` : nothing}
      ${met ? html`<span class="note with-icon">${stepIcon('meeting')}<span>${met}</span></span>` : nothing}
      ${place ? placeButton(place, context) : nothing}
    </div>
  </li>`;
}

function plans({ plans }: StepView, context: RenderContext): TemplateResult {
  const { say } = context;
  return html`<ul class="bullets">
    ${plans.map(
      ({ title, stage, url, example }) =>
        html`<li>
          ${titled(title, url, context)}
          <span class="muted">(${say.stage[stage]}${example ? `, ${say.example.toLowerCase()}` : nothing})</span>
        </li>`,
    )}
  </ul>`;
}

function factList(facts: readonly Fact[], context: RenderContext): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(
      ({ label, items }) =>
        html`<dt>${label}</dt>
          <dd>${items.map((item) => html`<div>${factItem(item, context)}</div>`)}</dd>`,
    )}
  </dl>`;
}

function factItem({ text, url, note, source }: FactItem, context: RenderContext): TemplateResult {
  return html`${titled(text, url, context)} ${note ? html`<span class="note">${note}</span>` : nothing}
  ${source === undefined ? nothing : html`<span class="note">${source ? sourceLine(source, context) : context.say.noSource}</span>`}`;
}
