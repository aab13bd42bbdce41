import { html, nothing, type TemplateResult } from 'lit';
import type { FlowsContext } from './context.js';
import type { FlowView } from './model.js';
import { sourceLine } from './provenance.js';
import { flowSentence } from './sentences.js';

/** The name of a flow, by which it is chosen: map and gauge then show what it has to do with. */
export function flowButton(flow: FlowView, content: unknown, { chosen, touched, choose, speech }: FlowsContext): TemplateResult {
  const isTouched = touched.has(flow.id);
  return html`<button
    class="flow"
    aria-pressed=${chosen === flow.id ? 'true' : 'false'}
    aria-current=${isTouched ? 'true' : nothing}
    @click=${() => choose(flow.id)}
  >
    <bdi>${content}</bdi>${isTouched ? html` <span class="mark">${speech.say.belongs}</span>` : nothing}
  </button>`;
}

/** By which the small flows that are together show each by itself. */
export function smallButton({ id, name }: FlowView, { opened, open }: FlowsContext): TemplateResult {
  return html`<button class="flow small" aria-expanded=${opened.has(id) ? 'true' : 'false'} @click=${() => open(id)}>${name}</button>`;
}

/** What stands behind the chosen flow: what was counted, by whom and when. */
export function renderDetails(flow: FlowView, context: FlowsContext): TemplateResult {
  const { say, format } = context.speech;
  const { asOf, definition, source } = flow.origin;
  return html`<div part="card" class="details">
    <p>${flowSentence(flow, context.set, context.speech)}</p>
    <p class="muted">${say.ends(flow.from.name, flow.to.name)}.</p>
    <p>${definition ?? say.noDefinition}</p>
    <p class="muted">${sourceLine(source, undefined, context)} ${asOf ? say.asOf(format.date(asOf)) : nothing}</p>
    <button class="link" @click=${() => context.choose(flow.id)}>${say.letGo}</button>
  </div>`;
}
