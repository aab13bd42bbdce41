import { paragraphsOf, textIn, type Dossier, type Evidence, type LocalText, type Period } from '@wijkwelvaartswerk/contract';
import type { Plan, Status } from '@wijkwelvaartswerk/contract';
import { lessonsOf, stepsOf, type NeighbourhoodStep } from '@wijkwelvaartswerk/toolkit';
import { lessonView, type LessonView } from '../lessons/lesson-view.js';
import { paceOf, type Pace } from './pace.js';
import { readableDate, readablePeriod } from '../partial-date.js';
import { hasPlacesElsewhere, placeNames } from '../places.js';

/** What a page without a dossier shows: the method, of no neighbourhood in particular. */
export const method: Dossier = { version: 1, neighbourhood: { name: '' } };

/** A step as a reader meets it, in the reader's language. */
export interface StepView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Title for where there is little room. */
  readonly short: string;
  /** Absent when the method is shown without a neighbourhood. */
  readonly status?: Status | undefined;
  /** Said to be done, with nothing yet that shows it. */
  readonly unproven: boolean;
  /** Whether this is invented, to show how it works. */
  readonly example: boolean;
  /** The step in one line, in the neighbourhood's own words: what came of it, else what it is about. */
  readonly headline?: string | undefined;
  /** Whether the headline says what is to come of a step that is still under way. */
  readonly unfinished: boolean;
  /** What it is about, in paragraphs, as far as the headline does not say it. */
  readonly summary: readonly string[];
  /** What there should be after this step. */
  readonly promise?: string | undefined;
  readonly planned?: Period | undefined;
  readonly actual?: Period | undefined;
  readonly pace?: Pace | undefined;
  readonly tasks: readonly TaskView[];
  /** What the method advises to do. */
  readonly todo: readonly string[];
  readonly evidence: readonly EvidenceView[];
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
  readonly meeting?: { readonly title: string; readonly date?: string | undefined; readonly url?: string | undefined } | undefined;
  /** `name` is absent for a place of a layer that is loaded from elsewhere. */
  readonly place?: { readonly id: string; readonly name?: string | undefined } | undefined;
}

interface PlanView {
  readonly title: string;
  readonly stage: Plan['stage'];
  readonly url?: string | undefined;
  readonly example: boolean;
}

/** The steps in the order of their numbers. `today`: a day such as `2026-11-20`. */
export function stepViews(dossier: Dossier, language: string, today: string): StepView[] {
  const say = (text: LocalText) => textIn(text, language, dossier.language);
  const lessons = lessonsOf(dossier);
  const places = placeNames(dossier, say);
  const ownSteps = new Map(dossier.steps?.map((step) => [step.id, step]));

  const view = (step: NeighbourhoodStep): StepView => {
    const [planned, actual] = [readablePeriod(step.planned), readablePeriod(step.actual)];
    const status = dossier === method ? undefined : step.status;
    const own = ownSteps.get(step.id);
    const result = status === 'todo' ? undefined : own?.outcome;
    const summary = step.summary ? paragraphsOf(say(step.summary)) : [];
    const summaryFirst = !result && own?.summary !== undefined;
    return {
      id: step.id,
      number: step.number,
      title: say(step.title),
      short: say(step.short),
      status,
      unproven: status === 'done' && !step.evidence?.length,
      example: step.example === true,
      headline: result ? say(result) : summaryFirst ? summary[0] : undefined,
      unfinished: status === 'doing' && result !== undefined,
      summary: summaryFirst ? summary.slice(1) : summary,
      promise: result || !step.outcome ? undefined : say(step.outcome),
      planned,
      actual,
      pace: status && paceOf(status, planned, actual, today),
      tasks: (step.tasks ?? []).map(({ title, status, owner }) => ({ title: say(title), status, owner })),
      todo: step.todo.map(say),
      evidence: (step.evidence ?? []).map((evidence) => evidenceView(evidence, dossier, say, places)),
      plans: (dossier.plans ?? [])
        .filter((plan) => plan.step === step.id)
        .map(({ title, stage, url, example }) => ({ title: say(title), stage, url, example: example === true })),
      lessons: lessons.filter((lesson) => lesson.step === step.id).map((lesson) => lessonView(lesson, { dossier, text: say })),
    };
  };
  return stepsOf(dossier)
    .map(view)
    .sort((a, b) => a.number - b.number);
}

/** The step to open first: the first that is under way, else the first that is to come; of the method the first. */
export function firstOpen(steps: readonly StepView[]): StepView | undefined {
  return steps.find(({ status }) => status === 'doing') ?? steps.find(({ status }) => status !== 'done');
}

/** Whether all that is shown is invented: said once, then, and not of each step. */
export function allExamples(steps: readonly StepView[]): boolean {
  return steps.length > 0 && steps.every(({ example }) => example);
}

/** The step a page means by this id or number. */
export function stepNamed(steps: readonly StepView[], name: string): StepView | undefined {
  return steps.find(({ id }) => id === name) ?? steps.find(({ number }) => String(number) === name.trim());
}

function evidenceView(
  { title, url, date, meeting, place }: Evidence,
  dossier: Dossier,
  say: (text: LocalText) => string,
  places: ReadonlyMap<string, string>,
): EvidenceView {
  const met = dossier.meetings?.find(({ id }) => id === meeting);
  return {
    title: say(title),
    url,
    date: readableDate(date),
    meeting: met && { title: say(met.title), date: readableDate(met.start), url: met.url },
    place: place !== undefined && (places.has(place) || hasPlacesElsewhere(dossier)) ? { id: place, name: places.get(place) } : undefined,
  };
}
