import { heading } from '@wijkwelvaartswerk/kit';
import { toolkitSource } from '@wijkwelvaartswerk/toolkit';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { exampleNote } from '../example-note.js';
import { method } from '../method.js';
import { readableDate } from '../partial-date.js';
import { axisOf } from './axis.js';
import type { RenderContext } from './context.js';
import { drawnPoints, meetingPoints, meetingsInWords, type Marking } from './meeting-points.js';
import { allExamples, type StepView } from './model.js';
import { summaryOf, when } from './sentences.js';
import { stepRow } from './step-row.js';
import { axisHead, timeline } from './timeline.js';

interface StepListOptions {
  /** Whether all stands on one time axis, a row for each step and a point for each meeting. */
  readonly onAxis: boolean;
  readonly headingLevel: number;
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** What a step unfolds. */
  readonly details: (step: StepView) => TemplateResult;
  readonly marking: Marking;
}

/** The steps one below another, under a title and a sentence that says how far it is; beside them, or across, the time axis they share. */
export function stepList(
  steps: readonly StepView[],
  { onAxis, headingLevel, isOpen, toggle, details, marking }: StepListOptions,
  context: RenderContext,
): TemplateResult {
  const { dossier, say, language, today } = context;
  const points = onAxis ? meetingPoints(steps, context) : [];
  const axis = axisOf(
    steps,
    today,
    points.map(({ day }) => day),
  );
  const own = dossier !== method;
  const title = own ? say[onAxis ? 'timelineTitle' : 'title'](context.text(dossier.neighbourhood.name)) : say.methodTitle;
  const nameExample = !allExamples(steps);
  return html`<div class=${onAxis ? 'on-axis' : ''}>
    <div class="head" ?data-axis=${axis !== undefined}>
      <div>
        ${heading(headingLevel, html`<bdi>${title}</bdi>`, 'heading')}
        <p class="lead"><bdi>${own ? summaryOf(steps, say, language) : say.methodLead}</bdi></p>
        ${onAxis && own && !axis ? html`<p class="muted">${say.noDates}</p>` : nothing} ${examplesNote(steps, context)}
      </div>
      ${axis ? axisHead(axis, context, points.length > 0) : nothing}
    </div>
    <ol class="steps" part="list" ?data-axis=${axis !== undefined}>
      ${repeat(
        steps,
        ({ id }) => id,
        (step, index) => {
          const own = points.filter((point) => point.step === step.id);
          return stepRow(
            step,
            {
              index,
              open: isOpen(step.id),
              toggle: () => toggle(step.id),
              found: () => !isOpen(step.id) && toggle(step.id),
              time: step.status && axis ? timeline(axis, step, context, drawnPoints(own, axis, marking, context)) : nothing,
              details: details(step),
              nameExample,
              full: !onAxis,
            },
            context,
          );
        },
      )}
    </ol>
    ${axis ? meetingsInWords(points, axis, marking, context) : nothing} ${sources(context)}
  </div>`;
}

/** Says it once when all of it is invented. */
export function examplesNote(steps: readonly StepView[], context: RenderContext): TemplateResult | typeof nothing {
  return allExamples(steps) ? exampleNote(context.say.exampleNote, context) : nothing;
}

function sources({ dossier, say, formats, text }: RenderContext): TemplateResult {
  const day = readableDate(dossier.updated);
  return html`<p part="source" class="small muted">
    ${day ? say.updated(when(day, say, formats)) : nothing} ${say.credit(text(toolkitSource.title), toolkitSource.publisher)}
  </p>`;
}
