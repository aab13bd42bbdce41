import type { PartialDate, Period, Status } from '@wijkwelvaartswerk/contract';
import { momentOf } from '../partial-date.js';

export interface Amount {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
  /** Whether it was somewhat more than this. */
  readonly more?: boolean;
}

/** How far a date lies from what was planned; without `by` it is known to differ, not how much. */
export type Difference = { readonly is: 'same' } | { readonly is: 'later' | 'earlier'; readonly by?: Amount };

/** How a step goes compared with its plan. */
export type Pace =
  | { readonly kind: 'finished' | 'started'; readonly difference: Difference }
  | { readonly kind: 'overruns'; readonly by: Amount }
  | { readonly kind: 'should-begin' | 'should-end'; readonly date: PartialDate };

/**
 * The difference as exactly as both dates allow, and no more exactly.
 * A plan is kept until the end of the year or month it names: planned `2025`, done `2026-02` is two months later.
 * `undefined` when the dates cannot tell.
 */
export function difference(planned: PartialDate | undefined, actual: PartialDate | undefined): Difference | undefined {
  const [plan, real] = [momentOf(planned), momentOf(actual)];
  if (!plan || !real) return undefined;
  const years = real.year - plan.year;
  const is = years > 0 ? 'later' : 'earlier';
  if (real.precision === 'year') {
    if (plan.precision === 'year') return years === 0 ? { is: 'same' } : { is, by: { count: Math.abs(years), unit: 'year' } };
    return years === 0 ? undefined : { is };
  }
  if (plan.precision === 'year') {
    if (years === 0) return { is: 'same' };
    return years < 0 ? { is } : { is, by: inMonths(Math.floor(real.start) - plan.end + 1) };
  }
  const days = real.day - plan.day;
  if (plan.precision === 'day' && real.precision === 'day') {
    if (days === 0) return { is: 'same' };
    const count = Math.abs(days);
    return { is: days > 0 ? 'later' : 'earlier', by: count < 31 ? { count, unit: 'day' } : inMonths(Math.round(count / 30.4375)) };
  }
  const months = Math.floor(real.start) - Math.floor(plan.start);
  return months === 0 ? { is: 'same' } : { is: months > 0 ? 'later' : 'earlier', by: inMonths(Math.abs(months)) };
}

/** What there is to say of a step's plan on this day (`2026-11-20`); `undefined` when it goes as planned or nobody can tell. */
export function paceOf(status: Status, planned: Period | undefined, actual: Period | undefined, today: string): Pace | undefined {
  if (status === 'done') {
    const finished = difference(planned?.to, actual?.to);
    return finished && { kind: 'finished', difference: finished };
  }
  const begun = difference(planned?.from, today);
  const ended = difference(planned?.to, today);
  if (status === 'todo') {
    if (planned?.from && begun?.is === 'later') return { kind: 'should-begin', date: planned.from };
    if (planned?.to && ended?.is === 'later') return { kind: 'should-end', date: planned.to };
    return undefined;
  }
  if (ended?.is === 'later' && ended.by) return { kind: 'overruns', by: ended.by };
  const started = difference(planned?.from, actual?.from);
  return started && started.is !== 'same' ? { kind: 'started', difference: started } : undefined;
}

function inMonths(count: number): Amount {
  if (count < 24) return { count, unit: 'month' };
  return { count: Math.floor(count / 12), unit: 'year', more: count % 12 > 0 };
}
