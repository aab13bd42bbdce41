import { heading, icon, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { CalendarDownload } from '../agenda/calendar-download.js';
import { meetingList } from '../agenda/meeting-list.js';
import { meetingStyles } from '../agenda/meetings.styles.js';
import { fold } from '../fold.js';
import { lessonCards } from '../lessons/lesson-cards.js';
import { lessonStyles } from '../lessons/lessons.styles.js';
import { planList } from '../plans/plan-list.js';
import { planStyles } from '../plans/plan.styles.js';
import type { RenderContext } from './context.js';
import { detailsView, type DetailsView } from './details-model.js';
import { detailStyles } from './details.styles.js';
import { evidenceList } from './evidence.js';
import { factMessages } from './fact-messages.js';
import { factList, factsOf } from './facts.js';
import type { StepView } from './model.js';

export const styles: CSSResultGroup = [meetingStyles, planStyles, lessonStyles, detailStyles];

/** Items shown before a person asks for all. */
const FIRST_TASKS = 12;
const FIRST_MEETINGS = 4;
const FIRST_PLANS = 6;

/** What is looked up and remembered of a step, as long as the dossier, the language and the day stay the same. */
const kept = new WeakMap<StepView, { readonly view: DetailsView; readonly calendar: CalendarDownload }>();

/** All there is to tell of a step, part by part; a part with nothing to tell is left out. */
export function stepDetails(step: StepView, context: RenderContext): TemplateResult {
  const { say, dossier, language, formats } = context;
  const found = kept.get(step) ?? { view: detailsView(step.step, context), calendar: new CalendarDownload(context.host) };
  kept.set(step, found);
  const { view, calendar } = found;
  const facts = factsOf(step.number, dossier, language, wordsIn(factMessages, language), formats);
  const lessons = `${step.id} lessons`;
  return html`<div class="main">
      ${step.summary.map((paragraph) => html`<p class="summary" dir="auto">${paragraph}</p>`)}
      ${view.tasks.length > 0 ? part(say.tasks, tasks(view, context), context) : advice(step, view, context)}
      ${evidence(step, view, context)} ${step.promise ? part(say.promise, html`<p dir="auto">${step.promise}</p>`, context) : nothing}
      ${facts.length > 0 ? factList(facts, context) : nothing}
    </div>
    ${lessonCards(view.lessons, context.isUnfolded(lessons), () => context.fold(lessons), context)}
    ${view.meetings.length > 0 ? part(say.meetings, meetings(view, calendar, context), context, 'wide') : nothing}
    ${view.plans.length > 0 ? part(say.plans, plans(view, context), context, 'wide') : nothing}`;
}

function part(title: string, content: TemplateResult, { level }: RenderContext, where = ''): TemplateResult {
  return html`<section class=${where}>${heading(level + 1, title)} ${content}</section>`;
}

function tasks({ tasks }: DetailsView, { say }: RenderContext): TemplateResult {
  const done = tasks.filter(({ status }) => status === 'done').length;
  const list = (some: DetailsView['tasks']) =>
    html`<ul class="icons">
      ${some.map(
        ({ title, status, owner }) =>
          html`<li data-status=${status}>
            ${icon(status, 22)}
            <div dir="auto">
              ${title || say.untitled}<span class="visually-hidden">: ${say.status[status]}</span
              >${owner ? html`<span class="note">${owner}</span>` : nothing}
            </div>
          </li>`,
      )}
    </ul>`;
  const rest = tasks.slice(FIRST_TASKS);
  return html`<p class="progress">
      <svg class="progress-bar" aria-hidden="true">
        <rect width="100%" height="100%" />
        <rect width="${(100 * done) / tasks.length}%" height="100%" />
      </svg>
      <span>${say.progress(done, tasks.length)}</span>
    </p>
    ${list(tasks.slice(0, FIRST_TASKS))}
    ${rest.length > 0 ? fold(list(rest), { more: say.allTasks(tasks.length), less: say.fewerTasks }) : nothing}`;
}

function advice({ status }: StepView, { todo }: DetailsView, context: RenderContext): TemplateResult | typeof nothing {
  if (todo.length === 0 || status === 'done') return nothing;
  return part(
    context.say.todo,
    html`<ul class="bullets">
      ${todo.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`,
    context,
  );
}

function evidence({ state }: StepView, { evidence }: DetailsView, context: RenderContext): TemplateResult | typeof nothing {
  const { say } = context;
  if (state === 'unproven') return part(say.evidence, html`<p class="unproven">${say.noEvidence}</p>`, context);
  return evidence.length > 0 ? part(say.evidence, evidenceList(evidence, context), context) : nothing;
}

function meetings({ meetings }: DetailsView, calendar: CalendarDownload, context: RenderContext): TemplateResult {
  const inside = { ...context, level: context.level + 2 };
  const rest = meetings.slice(FIRST_MEETINGS);
  const { say } = context;
  return html`${meetingList(meetings.slice(0, FIRST_MEETINGS), inside, calendar)}
  ${rest.length > 0 ? fold(meetingList(rest, inside, calendar), { more: say.allMeetings(meetings.length), less: say.fewerMeetings }) : nothing}`;
}

function plans({ plans }: DetailsView, context: RenderContext): TemplateResult {
  const inside = { ...context, level: context.level + 2 };
  const rest = plans.slice(FIRST_PLANS);
  const { say } = context;
  return html`${planList(plans.slice(0, FIRST_PLANS), inside, { stepSaid: true })}
  ${
    rest.length > 0 ? fold(planList(rest, inside, { stepSaid: true }), { more: say.allPlans(plans.length), less: say.fewerPlans }) : nothing
  }`;
}
