import { heading, icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { RenderContext } from './context.js';
import type { StepView } from './model.js';
import { statusPill } from './status.js';

interface StepRow {
  /** Place in the list, for ids. */
  readonly index: number;
  readonly open: boolean;
  readonly toggle: () => void;
  /** Opens it, when the browser finds in it what someone searches. */
  readonly found: () => void;
  /** What stands beside the title: when it was planned and done. */
  readonly time: TemplateResult | typeof nothing;
  /** What the step unfolds. */
  readonly details: TemplateResult;
  /** Whether its invented figures are not already named as such above the list. */
  readonly nameExample: boolean;
  /** Whether its number has a disc, and what came of it a line: not where one row is one step. */
  readonly full: boolean;
}

/** One step: its title opens it. */
export function stepRow(
  step: StepView,
  { index, open, toggle, found, time, details, nameExample, full }: StepRow,
  context: RenderContext,
): TemplateResult {
  const { say, level } = context;
  const { number, title, status, state, headline } = step;
  const unfinished = status === 'doing' && step.headlineFrom === 'outcome';
  return html`<li part="step" data-status=${status ?? nothing} ?data-unproven=${state === 'unproven'}>
    ${full ? html`<span class="disc" aria-hidden="true">${number}</span>` : nothing}
    <div class="row">
      <div>
        ${heading(
          level,
          html`<button class="title" aria-expanded=${open ? 'true' : 'false'} aria-controls="panel-${index}" @click=${toggle}>
            <span><span class=${full ? 'visually-hidden' : ''}>${number}. </span><bdi>${title}</bdi></span
            >${icon('chevron')}
          </button>`,
        )}
        ${
          status
            ? html`<p class="meta">
                ${statusPill(step, say)} ${step.example && nameExample ? html`<span class="pill example">${say.example}</span>` : nothing}
                ${full && headline ? html`<span class="headline">${unfinished ? say.notYet : nothing} <bdi>${headline}</bdi></span>` : nothing}
              </p>`
            : nothing
        }
      </div>
      ${time === nothing ? nothing : html`<div>${time}</div>`}
    </div>
    <div id="panel-${index}" part="panel" class="details" .hidden=${open ? false : 'until-found'} @beforematch=${found}>
      ${full || !headline ? nothing : html`<p class="headline">${unfinished ? say.notYet : nothing} <bdi>${headline}</bdi></p>`} ${details}
    </div>
  </li>`;
}
