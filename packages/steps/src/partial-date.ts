import type { PartialDate, Period } from '@wijkwelvaartswerk/contract';

type Precision = 'year' | 'month' | 'day';

/** A date of any precision, read. Positions are in months since the year 0, so that every year is equally long; days are fractions. */
export interface Moment {
  readonly precision: Precision;
  readonly year: number;
  /** Position of its first moment. */
  readonly start: number;
  /** Position just after its last moment. */
  readonly end: number;
  /** Days since 1 January 1970, of its first day. */
  readonly day: number;
}

const DAY = 86_400_000;

/** Reads `2021`, `2021-06` or `2021-06-15`; `undefined` for anything else, such as the 31st of a shorter month. */
export function momentOf(date: PartialDate | undefined): Moment | undefined {
  const [, y, m, d] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? '') ?? [];
  if (!y) return undefined;
  const [year, month, day] = [Number(y), Number(m ?? 1), Number(d ?? 1)];
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, day);
  if (first.getUTCMonth() !== month - 1 || first.getUTCDate() !== day) return undefined;
  const length = daysIn(year, month);
  const start = year * 12 + month - 1 + (day - 1) / length;
  return {
    precision: d ? 'day' : m ? 'month' : 'year',
    year,
    start,
    end: start + (d ? 1 / length : m ? 1 : 12),
    day: first.getTime() / DAY,
  };
}

/** A date, or the day of a date and time, when it is one that can be written out. */
export function readableDate(date: string | undefined): PartialDate | undefined {
  const day = date?.split('T')[0];
  return momentOf(day) && day;
}

/** The day a date falls on where the reader is, as `2026-11-20`. */
export function dayOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A period with only the ends that can be read; `undefined` when there is none, or when it ends before it begins. */
export function readablePeriod({ from, to }: Period = {}): Period | undefined {
  const [first, last] = [momentOf(from), momentOf(to)];
  if (!first && !last) return undefined;
  if (first && last && last.end <= first.start) return undefined;
  return { ...(first && { from }), ...(last && { to }) };
}

function daysIn(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}
