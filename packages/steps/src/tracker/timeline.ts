import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Status } from '@wijkwelvaartswerk/contract';
import { actualStretch, plannedStretch, type Axis, type Stretch } from './axis.js';
import type { RenderContext } from './context.js';
import type { StepView } from './model.js';
import { actualPeriod, paceSentence, plannedPeriod } from './sentences.js';

/** What the bars mean, and the years above them. */
export function axisHead(axis: Axis, { say }: RenderContext, withMeetings = false): TemplateResult {
  const { planned, actual, today, meeting } = say.legend;
  return html`<div class="axis" aria-hidden="true">
    <p class="legend" part="legend">
      <span
        ><svg class="key" width="32" height="10"><rect class="planned" x="0.75" y="0.75" width="30.5" height="8.5" rx="3" /></svg
        >${planned}</span
      >
      <span
        ><svg class="key" width="32" height="10"><rect class="actual" width="32" height="10" rx="3" /></svg>${actual}</span
      >
      ${
        axis.today === undefined
          ? nothing
          : html`<span
              ><svg class="key" width="2" height="18"><line class="today" x1="1" x2="1" y2="18" /></svg>${today}</span
            >`
      }
      ${
        withMeetings
          ? html`<span
              ><svg class="key" width="12" height="12"><circle class="point" cx="6" cy="6" r="4.5" /></svg>${meeting}</span
            >`
          : nothing
      }
    </p>
    <svg class="years">${axis.labels.map(({ year, x }) => svg`<text x="${x}%" y="15">${year}</text>`)}</svg>
  </div>`;
}

/** When a step was planned and when it really was: drawn, and in words with how the two compare. `points`: what else is drawn on its line. */
export function timeline(axis: Axis | undefined, step: StepView, context: RenderContext, points?: SVGTemplateResult[]): TemplateResult {
  const bars = axis && [plannedBar(plannedStretch(axis, step)), actualBar(actualStretch(axis, step, context.today), step.status)];
  return html`${bars ? track(axis, bars, points) : nothing} ${periods(step, context)}`;
}

/** One line of the time axis, with what is drawn on it. */
export function track(axis: Axis, bars: readonly unknown[], points: SVGTemplateResult[] = []): TemplateResult {
  return html`<svg class="line" aria-hidden="true">
    <rect class="ground" width="100%" height="30" rx="4" />
    ${axis.labels.map(({ x }) => (x > 0 ? svg`<line class="year" x1="${x}%" x2="${x}%" y2="30" />` : nothing))} ${bars}
    ${axis.today === undefined ? nothing : svg`<line class="today" x1="${axis.today}%" x2="${axis.today}%" y1="-2" y2="32" />`} ${points}
  </svg>`;
}

function periods(step: StepView, { say, formats, today }: RenderContext): TemplateResult {
  const pace = paceSentence(step, today, say, formats);
  return html`<dl class="periods">
    <div>
      <dt>${say.planned}</dt>
      <dd><bdi>${plannedPeriod(step.planned, say, formats)}</bdi></dd>
    </div>
    <div>
      <dt>${say.actual}</dt>
      <dd>
        <bdi>${actualPeriod(step, say, formats)}</bdi>
        ${pace ? html`<span class="pace" ?data-late=${pace.late}><bdi>${pace.text}</bdi></span>` : nothing}
      </dd>
    </div>
  </dl>`;
}

function plannedBar(found: Stretch | undefined): SVGTemplateResult | typeof nothing {
  return found ? svg`<rect class="planned" x="${found.x}%" y="3.75" width="${found.width}%" height="8.5" rx="3" />` : nothing;
}

function actualBar(found: Stretch | undefined, status: Status | undefined): SVGTemplateResult | typeof nothing {
  if (!found) return nothing;
  const { x, width } = found;
  return svg`<g data-status=${status ?? nothing}>
    <rect class="actual" x="${x}%" y="17" width="${width}%" height="10" rx="3" />
    <line class="stripes" x1="${x}%" x2="${x + width}%" y1="22" y2="22" />
  </g>`;
}
