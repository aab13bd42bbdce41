import { icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { stepIcon } from '../icons.js';
import { placeButton } from '../place-button.js';
import { titled } from '../titled.js';
import type { RenderContext } from './context.js';
import type { EvidenceView } from './details-model.js';

/** What shows that it was done: documents, meetings with what was decided there, and places that light up on the map. */
export function evidenceList(evidence: readonly EvidenceView[], context: RenderContext): TemplateResult {
  return html`<ul class="icons">
    ${evidence.map((item) => evidenceItem(item, context))}
  </ul>`;
}

function evidenceItem({ title, url, date, meeting, place }: EvidenceView, context: RenderContext): TemplateResult {
  const { formats, say } = context;
  return html`<li>
    ${icon('document', 22)}
    <div dir="auto">
      ${titled(title || say.untitled, url, context)} ${date ? html`<span class="note">${formats.date(date)}</span>` : nothing}
      ${meeting ? meetingItem(meeting, context) : nothing} ${place ? placeButton(place, context) : nothing}
    </div>
  </li>`;
}

function meetingItem({ title, url, date, decisions }: NonNullable<EvidenceView['meeting']>, context: RenderContext): TemplateResult {
  const { formats, say } = context;
  return html`<div class="note with-icon">
    ${stepIcon('meeting')}
    <div>
      ${titled(title || say.untitled, url, context)}${date ? ` · ${formats.date(date)}` : nothing}
      ${
        decisions.length > 0
          ? html`<p>${say.decided}</p>
              <ul class="bullets">
                ${decisions.map((decision) => html`<li dir="auto">${decision}</li>`)}
              </ul>`
          : nothing
      }
    </div>
  </div>`;
}
