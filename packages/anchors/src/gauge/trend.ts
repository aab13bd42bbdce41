import type { TierId } from '@wijkwelvaartswerk/contract';
import type { Band } from '../band.js';
import { isYear, upTo, type PeriodView } from './period.js';

/** One place on the time line; without `value` there is no figure for it. */
export interface Slot {
  readonly period: string;
  readonly label?: string;
  readonly value?: Band;
}

/** Why a period is not compared with the one that is shown. */
export interface Incomparable {
  readonly period: PeriodView;
  readonly because: 'currency' | 'definition';
}

/** A longer line than this is read better in the table. */
const MOST_SLOTS = 20;

/** Which periods are not measured as `main` is. Where no definition is given, none is known to differ. */
export function incomparableWith(main: PeriodView, periods: readonly PeriodView[]): Incomparable[] {
  return periods.flatMap((period): Incomparable[] => {
    if (period.currency !== main.currency) return [{ period, because: 'currency' }];
    return isDefinedAlike(main, period) ? [] : [{ period, because: 'definition' }];
  });
}

/** As a whole, and in each tier that both have. */
function isDefinedAlike(main: PeriodView, other: PeriodView): boolean {
  const differ = (a: string | undefined, b: string | undefined) => a && b && a !== b;
  return (
    !differ(main.definition, other.definition) &&
    !main.figures.some(({ id, definition }) => differ(definition, other.figures.find((tier) => tier.id === id)?.definition))
  );
}

/** The share up to a tier over time, oldest first; a year between two others that is missing is an empty slot. */
export function trendOf(periods: readonly PeriodView[], tier: TierId): Slot[] {
  return timeline(periods, MOST_SLOTS).map(({ period, label, of }): Slot => ({
    period,
    ...(label && { label }),
    ...(of && { value: upTo(of, tier) }),
  }));
}

/** One place on a time line: a period, or a year of which there is none. */
export interface Moment {
  readonly period: string;
  readonly label?: string;
  readonly of?: PeriodView;
}

/** The newest periods on a line of at most so many places, oldest first, with the years between them that are missing. */
export function timeline(periods: readonly PeriodView[], most: number): Moment[] {
  const newest = periods.slice(-most).map((of): Moment => ({ period: of.period, label: of.label, of }));
  const years = newest.map((moment) => (isYear(moment) ? Number(moment.period) : Number.NaN));
  const [first = Number.NaN, last = Number.NaN] = [years[0], years.at(-1)];
  // Months, or two figures of one year: no telling which are missing.
  if (years.some((year, i) => !(i === 0 || year > years[i - 1]!)) || Number.isNaN(first)) return newest;
  const start = Math.max(first, last - most + 1);
  return Array.from({ length: last - start + 1 }, (_, i) => {
    const period = String(start + i).padStart(4, '0');
    return newest.find((moment) => moment.period === period) ?? { period };
  });
}
