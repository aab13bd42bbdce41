import type { Period, Status } from '@wijkwelvaartswerk/contract';
import { momentOf } from '../partial-date.js';

/** The whole years in which all steps fall. Every year is equally wide. */
export interface Axis {
  /** First moment of the first year, in months since the year 0. */
  readonly start: number;
  /** First moment after the last year. */
  readonly end: number;
  /** The years to name, at their beginning: all, or round ones when all would not fit. */
  readonly labels: readonly { readonly year: number; readonly x: number }[];
  /** Where today is, in percent from the start; absent when it is far from the steps. */
  readonly today?: number;
}

/** A stretch of the axis, in percent of its width. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

interface Timed {
  readonly status?: Status | undefined;
  readonly planned?: Period | undefined;
  readonly actual?: Period | undefined;
}

/** As many as fit beside each other at a width of 320 px. */
const MOST_LABELS = 5;

/** The axis that fits these steps and days on this day (`2026-11-20`); `undefined` when there is no date at all. */
export function axisOf(steps: readonly Timed[], today: string, days: readonly string[] = []): Axis | undefined {
  const now = momentOf(today)?.start ?? 0;
  const ranges = [
    ...steps.flatMap((step) => [range(step.planned), range(actualRange(step, today))]),
    ...days.map((day) => range({ from: day })),
  ].filter((found) => found !== undefined);
  if (ranges.length === 0) return undefined;
  let first = Math.min(...ranges.map(([from]) => from));
  let last = Math.max(...ranges.map(([, to]) => to));
  const near = now >= first - 12 && now <= last + 12;
  if (near) [first, last] = [Math.min(first, now), Math.max(last, now)];
  const start = Math.floor(first / 12) * 12;
  const end = Math.max(start + 12, Math.ceil(last / 12) * 12);
  return { start, end, labels: labelsOf(start / 12, end / 12), ...(near && { today: percent(now - start, end - start) }) };
}

export function plannedStretch(axis: Axis, { planned }: Timed): Stretch | undefined {
  return stretch(axis, range(planned));
}

/** What was worked on: of a step under way up to today. */
export function actualStretch(axis: Axis, step: Timed, today: string): Stretch | undefined {
  return stretch(axis, range(actualRange(step, today)));
}

/** The middle of a day, in percent from the start. */
export function pointOf({ start, end }: Axis, day: string): number {
  const moment = momentOf(day);
  return moment ? percent((moment.start + moment.end) / 2 - start, end - start) : 0;
}

function actualRange({ status, actual }: Timed, today: string): Period | undefined {
  const from = momentOf(actual?.from);
  const running = status === 'doing' && from && !momentOf(actual?.to) && from.start < (momentOf(today)?.start ?? 0);
  return running ? { from: actual?.from, to: today } : actual;
}

/** From where to where, in months; a period of which one end is unknown is no longer than the end that is known. */
function range({ from, to }: Period = {}): readonly [number, number] | undefined {
  const first = momentOf(from) ?? momentOf(to);
  const last = momentOf(to) ?? momentOf(from);
  return first && last ? [first.start, last.end] : undefined;
}

function stretch({ start, end }: Axis, found: readonly [number, number] | undefined): Stretch | undefined {
  if (!found) return undefined;
  const [from, to] = found;
  return { x: percent(from - start, end - start), width: percent(to - from, end - start) };
}

/** One in so many years, as long as there is room for its label before the end. */
function labelsOf(first: number, end: number): Axis['labels'] {
  const every = spacing(end - first);
  const labels = [];
  for (let year = Math.ceil(first / every) * every; year + every <= end; year += every) {
    labels.push({ year, x: percent(year - first, end - first) });
  }
  return labels;
}

/** The smallest of 1, 2, 5, 10, 20, 50, … that leaves few enough labels. */
function spacing(years: number): number {
  for (let power = 1; ; power *= 10) {
    const found = [1, 2, 5].find((n) => years / (n * power) <= MOST_LABELS);
    if (found) return found * power;
  }
}

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 100;
}
