import { paragraphsOf, textIn, type Dossier, type LocalText, type Period, type Status, type Step } from '@wijkwelvaartswerk/contract';
import { wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { method } from '../method.js';
import { methodSteps } from '../method-names.js';
import { momentOf, readablePeriod } from '../partial-date.js';
import { shortTitle } from '../short-title.js';
import { messages } from './messages.js';
import { paceOf, type Pace } from './pace.js';

/** How far a step is, as a reader should understand it: `unproven` is done with nothing yet that shows it, `reopened` is taken up again. */
export type StepState = Status | 'unproven' | 'reopened';

/** A step as a reader meets it while it is closed, in the reader's language. */
export interface StepView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Title for where there is little room. */
  readonly short: string;
  /** Absent when the method is shown without a neighbourhood. */
  readonly status?: Status | undefined;
  readonly state?: StepState | undefined;
  /** Whether this is invented, to show how it works. */
  readonly example: boolean;
  /** The step in one line, in the neighbourhood's own words: what came of it, else what it is about. */
  readonly headline?: string | undefined;
  /** Which of the two that is. */
  readonly headlineFrom?: 'outcome' | 'summary' | undefined;
  readonly planned?: Period | undefined;
  readonly actual?: Period | undefined;
  readonly pace?: Pace | undefined;
  /** As it is in the dossier, or the method's. */
  readonly step: Step;
}

/** The steps in the order of their numbers. `today`: a day such as `2026-11-20`. */
export function stepViews(dossier: Dossier, language: Language, today: string): StepView[] {
  const text = (local: LocalText) => textIn(local, language, dossier.language);
  const say = (local: LocalText | undefined) => (local === undefined ? '' : text(local).trim());

  const view = (step: Step): StepView => {
    const [planned, actual] = [readablePeriod(step.planned), readablePeriod(step.actual)];
    const status = dossier === method ? undefined : step.status;
    const outcome = status === 'todo' ? '' : say(step.outcome);
    const [summary] = paragraphsOf(say(step.summary));
    const title = say(step.title) || wordsIn(messages, language).untitledStep(step.number);
    return {
      id: step.id,
      number: step.number,
      title,
      short: shortTitle(step, text) || title,
      status,
      state: status && stateOf(status, step, actual, today),
      example: step.example === true,
      headline: outcome || summary,
      headlineFrom: outcome ? 'outcome' : summary ? 'summary' : undefined,
      planned,
      actual,
      pace: status && paceOf(status, planned, actual, today),
      step,
    };
  };
  const steps: readonly Step[] = dossier.steps ?? methodSteps.map((step) => ({ ...step, status: 'todo' }));
  return steps.map(view).sort((a, b) => a.number - b.number);
}

/** The step to open first: the first that is under way, else the first that is to come; of the method the first. */
export function firstOpen(steps: readonly StepView[]): StepView | undefined {
  return steps.find(({ status }) => status === 'doing') ?? steps.find(({ status }) => status !== 'done');
}

/** The steps a neighbourhood is at: all that are under way, else the one to do next; none of the method. */
export function currentSteps(steps: readonly StepView[]): readonly StepView[] {
  const doing = steps.filter(({ status }) => status === 'doing');
  return doing.length > 0 ? doing : steps.filter(({ status }) => status === 'todo').slice(0, 1);
}

/** Whether all that is shown is invented: said once, then, and not of each step. */
export function allExamples(steps: readonly StepView[]): boolean {
  return steps.length > 0 && steps.every(({ example }) => example);
}

/** The step a page means by this id or number. */
export function stepNamed(steps: readonly StepView[], name: string): StepView | undefined {
  return steps.find(({ id }) => id === name) ?? steps.find(({ number }) => String(number) === name.trim());
}

/** The step a link means by its id, or by `stap-2`. */
export function stepLinked(steps: readonly StepView[], part: string): StepView | undefined {
  const [, number] = /^stap-(\d+)$/.exec(part) ?? [];
  return steps.find(({ id }) => id === part) ?? (number ? stepNamed(steps, number) : undefined);
}

function stateOf(status: Status, { evidence }: Step, actual: Period | undefined, today: string): StepState {
  if (status === 'done' && !evidence?.length) return 'unproven';
  const ended = momentOf(actual?.to);
  const over = ended && ended.end <= (momentOf(today)?.start ?? 0);
  return status === 'doing' && over ? 'reopened' : status;
}
