import { paragraphsOf, type Dossier, type Evidence, type LocalText, type Status } from '@wijkwelvaartswerk/contract';
import { lessonsOf, stepsOf, type NeighbourhoodStep } from '@wijkwelvaartswerk/toolkit';
import { meetingViews, type MeetingView } from '../agenda/meeting-view.js';
import type { PartContext } from '../context.js';
import { lessonView, type LessonView } from '../lessons/lesson-view.js';
import { readableDate } from '../partial-date.js';
import { placeFinder, type PlaceRef } from '../places.js';
import { planViews, type PlanView } from '../plans/plan-view.js';
import type { StepView } from './model.js';

/** What a step unfolds, in the reader's language. A text of spaces only is no text: a title is `''` then. */
export interface DetailsView {
  /** What the step is about, in paragraphs, as far as its headline does not say it. */
  readonly summary: readonly string[];
  /** What there should be after it. */
  readonly promise?: string | undefined;
  readonly tasks: readonly TaskView[];
  /** What the method advises to do. */
  readonly todo: readonly string[];
  readonly evidence: readonly EvidenceView[];
  /** Those of the step, and those its evidence points to. */
  readonly meetings: readonly MeetingView[];
  readonly plans: readonly PlanView[];
  readonly lessons: readonly LessonView[];
}

interface TaskView {
  readonly title: string;
  readonly status: Status;
  readonly owner?: string | undefined;
}

export interface EvidenceView {
  readonly title: string;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
  readonly meeting?: EvidenceMeeting | undefined;
  readonly place?: PlaceRef | undefined;
}

interface EvidenceMeeting {
  readonly title: string;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  /** What was decided there. */
  readonly decisions: readonly string[];
}

/** What all steps together draw from, looked up once: a map may have many places. */
interface Everything {
  readonly language: string;
  readonly today: string;
  readonly meetings: readonly MeetingView[];
  readonly plans: readonly PlanView[];
  readonly lessons: readonly LessonView[];
  readonly placeOf: ReturnType<typeof placeFinder>;
  /** With what the method says of them, by id. */
  readonly steps: ReadonlyMap<string, NeighbourhoodStep>;
}

const known = new WeakMap<Dossier, Everything>();

export function detailsView({ step, headlineFrom }: StepView, context: PartContext): DetailsView {
  const { meetings, plans, lessons, placeOf, steps } = everythingIn(context);
  const say = (text: LocalText | undefined) => (text === undefined ? '' : context.text(text).trim());
  const { summary, outcome, todo = [] } = steps.get(step.id) ?? {};
  const evidence = step.evidence ?? [];
  const pointedTo = new Set(evidence.map(({ meeting }) => meeting));
  return {
    summary: paragraphsOf(say(summary)).slice(headlineFrom === 'summary' ? 1 : 0),
    promise: headlineFrom === 'outcome' ? undefined : say(outcome) || undefined,
    tasks: (step.tasks ?? []).map(({ title, status, owner }) => ({ title: say(title), status, owner: owner?.trim() || undefined })),
    todo: todo.map(say),
    evidence: evidence.map((one) => evidenceView(one, placeOf, context, say)),
    meetings: meetings
      .filter(({ meeting }) => meeting.step === step.id || pointedTo.has(meeting.id))
      // What was decided is said beside the evidence already.
      .map((view) => (pointedTo.has(view.meeting.id) ? { ...view, decisions: [] } : view)),
    plans: plans.filter((plan) => plan.step?.id === step.id),
    lessons: lessons.filter((lesson) => lesson.step === step.id),
  };
}

function everythingIn(context: PartContext): Everything {
  const { dossier, language, today } = context;
  const found = known.get(dossier);
  if (found?.language === language && found.today === today) return found;
  const everything = {
    language,
    today,
    meetings: meetingViews(context),
    plans: planViews(context),
    lessons: lessonsOf(dossier)
      .map((lesson) => lessonView(lesson, context))
      .filter(({ text }) => text.length > 0),
    placeOf: placeFinder(context),
    steps: new Map(stepsOf(dossier).map((step) => [step.id, step])),
  };
  known.set(dossier, everything);
  return everything;
}

function evidenceView(
  { title, url, date, meeting, place }: Evidence,
  placeOf: Everything['placeOf'],
  { dossier }: PartContext,
  say: (text: LocalText) => string,
): EvidenceView {
  const met = dossier.meetings?.find(({ id }) => id === meeting);
  return {
    title: say(title),
    url,
    date: readableDate(date),
    meeting: met && {
      title: say(met.title),
      date: readableDate(met.start),
      url: met.url,
      decisions: (met.decisions ?? []).map(say).filter(Boolean),
    },
    place: placeOf(place),
  };
}
