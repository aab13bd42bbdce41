import type { PartialDate, Period } from '@wijkwelvaartswerk/contract';
import type { Formats, Language } from '@wijkwelvaartswerk/kit';
import type { Words } from './messages.js';
import type { StepState, StepView } from './model.js';
import { momentOf } from '../partial-date.js';

/** How far the neighbourhood is, in a sentence or two: `Stap 1 is klaar. Stap 2 is bezig en loopt twee maanden uit.` */
export function summaryOf(steps: readonly StepView[], say: Words, language: Language): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const about = (group: readonly StepView[], sentence: (steps: string, many: boolean) => string) =>
    group.length > 0 ? [sentence(list.format(group.map(({ number }) => String(number))), group.length > 1)] : [];

  const inState = (state: StepState) => steps.filter((step) => step.state === state);
  const done = inState('done');
  if (done.length === steps.length && steps.length > 1) return say.allDone(steps.length);
  const doing = inState('doing');
  const reopened = inState('reopened');
  const late = [...doing, ...reopened].flatMap(({ number, pace }) =>
    pace?.kind === 'overruns' ? [{ step: String(number), by: say.amount(pace.by, true) }] : [],
  );
  const [only] = late;
  const underWay =
    doing.length === 1 && reopened.length === 0 && only
      ? [say.isDoingLate(only.step, only.by)]
      : [...about(doing, say.areDoing), ...about(reopened, say.areReopened), ...late.map(({ step, by }) => say.isLate(step, by))];
  const sentences = [...about(done, say.areDone), ...about(inState('unproven'), say.areUnproven), ...underWay];
  return sentences.join(' ') || say.noneBegun;
}

/** When a step was worked on, in words that fit its status however the dates are filled in. */
export function actualPeriod({ status = 'todo', state, actual }: StepView, say: Words, formats: Formats): string {
  if (!actual) return { todo: say.notBegun, doing: say.beginUnknown, done: say.unknown }[status];
  const { from, to } = actual;
  if (state === 'reopened') return say.again(formats.period(actual));
  if (status === 'doing') return formats.period(actual);
  const period = from && !to ? say.beganOn(when(from, say, formats)) : formats.period(actual);
  return status === 'todo' ? say.paused(period) : period;
}

/** When a step should be worked on. */
export function plannedPeriod(planned: Period | undefined, say: Words, formats: Formats): string {
  if (!planned) return say.unknown;
  return planned.from && !planned.to ? say.beginningOn(formats.date(planned.from)) : formats.period(planned);
}

/** How a step goes compared with its plan; `late` when that asks for attention. */
export function paceSentence({ pace }: StepView, today: string, say: Words, formats: Formats): { text: string; late: boolean } | undefined {
  if (!pace) return undefined;
  switch (pace.kind) {
    case 'overruns':
      return { text: say.overruns(say.amount(pace.by)), late: true };
    case 'should-begin':
      return { text: say.shouldBegin(soon(pace.date, today, say, formats)), late: true };
    case 'should-end':
      return { text: say.shouldEnd(soon(pace.date, today, say, formats)), late: true };
    default: {
      const { difference } = pace;
      const by = difference.is !== 'same' && difference.by ? say.amount(difference.by) : undefined;
      return { text: say[pace.kind][difference.is](by), late: difference.is === 'later' };
    }
  }
}

/** A date within a sentence: `in mei 2026`. */
export function when(date: PartialDate, say: Words, formats: Formats): string {
  return say.on(formats.date(date), momentOf(date)?.precision === 'day');
}

/** The same, without the year when it is this year. */
function soon(date: PartialDate, today: string, say: Words, formats: Formats): string {
  const year = today.slice(0, 4);
  const sentence = when(date, say, formats);
  return date.startsWith(`${year}-`) ? sentence.replace(` ${year}`, '') : sentence;
}
