import { heading, icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { CalendarDownload } from '../agenda/calendar-download.js';
import { meetingList } from '../agenda/meeting-list.js';
import { meetingStyles } from '../agenda/meetings.styles.js';
import { saveAll } from '../agenda/save-all.js';
import { anchoringList } from '../anchoring/anchoring-list.js';
import { anchoringStyles } from '../anchoring/anchoring.styles.js';
import { anchoringView, hasNoAnchoring } from '../anchoring/model.js';
import { coalitionList } from '../coalition/coalition-list.js';
import { coalitionStyles } from '../coalition/coalition.styles.js';
import { coalitionView, hasNoCoalition } from '../coalition/model.js';
import { saidOnce } from '../example-note.js';
import { fold } from '../fold.js';
import { lessonCards } from '../lessons/lesson-cards.js';
import { lessonStyles } from '../lessons/lessons.styles.js';
import { planList } from '../plans/plan-list.js';
import { planStyles } from '../plans/plan.styles.js';
import { anchorList, anchorsView, financeCircle } from './anchors.js';
import type { RenderContext } from './context.js';
import { detailsView, type DetailsView } from './details-model.js';
import { detailStyles } from './details.styles.js';
import { evidenceList } from './evidence.js';
import type { StepView } from './model.js';

export const styles: CSSResultGroup = [meetingStyles, planStyles, lessonStyles, coalitionStyles, anchoringStyles, detailStyles];

/** Items shown before a person asks for all. */
const FIRST_TASKS = 12;
const FIRST_MEETINGS = 4;
const FIRST_PLANS = 6;

/** What is looked up and remembered of a step, as long as the dossier, the language and the day stay the same. */
const kept = new WeakMap<StepView, { readonly view: DetailsView; readonly calendar: CalendarDownload }>();

/** All there is to tell of a step, part by part; a part with nothing to tell is left out. */
export function stepDetails(step: StepView, context: RenderContext): TemplateResult {
  const { say } = context;
  const found = kept.get(step) ?? { view: detailsView(step, context), calendar: new CalendarDownload(context.host) };
  kept.set(step, found);
  const { view, calendar } = found;
  const lessons = `${step.id} lessons`;
  return html`<div class="main">
      ${view.summary.map((paragraph) => html`<p class="summary" dir="auto">${paragraph}</p>`)}
      ${view.tasks.length > 0 ? part(say.tasks, tasks(view, context), context) : advice(step, view, context)}
      ${evidence(step, view, context)} ${view.promise ? part(say.promise, html`<p dir="auto">${view.promise}</p>`, context) : nothing}
      ${step.number === 4 ? anchors(context) : nothing}
    </div>
    ${lessonCards(view.lessons, context.isUnfolded(lessons), () => context.fold(lessons), context)}
    ${step.number === 1 ? coalition(context) : nothing} ${step.number === 5 ? anchoring(context) : nothing}
    ${meetings(view, calendar, context)} ${plans(view, context)}`;
}

function part(title: string, content: TemplateResult, { level }: RenderContext): TemplateResult {
  return html`<section>${heading(level + 1, title)} ${content}</section>`;
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

/** What the method's first step is about. */
function coalition(context: RenderContext): TemplateResult | typeof nothing {
  if (hasNoCoalition(context.dossier)) return nothing;
  const inside = { ...context, level: context.level + 2 };
  return wide(context.say.coalition, false, coalitionList(coalitionView(inside), inside), context);
}

/** What the method's fourth step is about. */
function anchors(context: RenderContext): TemplateResult {
  const { say } = context;
  const view = anchorsView(context);
  return html`${view.anchors.length > 0 ? part(say.anchors, anchorList(view.anchors, context), context) : nothing}
  ${view.circle.length > 0 ? part(say.financeCircle, financeCircle(view, context), context) : nothing}`;
}

/** What the method's fifth step is about. */
function anchoring(context: RenderContext): TemplateResult | typeof nothing {
  if (hasNoAnchoring(context.dossier)) return nothing;
  const inside = { ...context, level: context.level + 2 };
  return wide(context.say.anchoring, false, anchoringList(anchoringView(inside), inside, { all: false }), context);
}

function meetings({ meetings }: DetailsView, calendar: CalendarDownload, context: RenderContext): TemplateResult | typeof nothing {
  if (meetings.length === 0) return nothing;
  const { say } = context;
  const inside = { ...context, level: context.level + 2 };
  const { views, invented } = saidOnce(meetings);
  const rest = views.slice(FIRST_MEETINGS);
  const upcoming = views.filter(({ past }) => !past);
  return wide(
    say.meetings,
    invented,
    html`${meetingList(views.slice(0, FIRST_MEETINGS), inside, calendar)}
    ${rest.length > 0 ? fold(meetingList(rest, inside, calendar), { more: say.allMeetings(views.length), less: say.fewerMeetings }) : nothing}
    ${saveAll(upcoming, calendar, context)}`,
    context,
  );
}

function plans({ plans }: DetailsView, context: RenderContext): TemplateResult | typeof nothing {
  if (plans.length === 0) return nothing;
  const { say } = context;
  const inside = { ...context, level: context.level + 2 };
  const { views, invented } = saidOnce(plans);
  const list = (some: DetailsView['plans']) => planList(some, inside, { stepSaid: true });
  const rest = views.slice(FIRST_PLANS);
  return wide(
    say.plans,
    invented,
    html`${list(views.slice(0, FIRST_PLANS))}
    ${rest.length > 0 ? fold(list(rest), { more: say.allPlans(views.length), less: say.fewerPlans }) : nothing}`,
    context,
  );
}

/** A part below the others, over the whole width. */
function wide(title: string, invented: boolean, content: TemplateResult, { level, say }: RenderContext): TemplateResult {
  const words = invented ? html`${title} <span class="pill example">${say.example}</span>` : title;
  return html`<section class="wide">${heading(level + 1, words)} ${content}</section>`;
}
