import type { Band } from '../../band.js';
import type { GaugeView } from '../model.js';
import type { PeriodView } from '../period.js';

/** By which column the periods are sorted: its place, the first being time. */
export interface Sort {
  readonly column: number;
  readonly descending: boolean;
}

export const inTime: Sort = { column: 0, descending: false };

/**
 * The periods in order of a figure: of a band its lowest value, then its highest. What has no figure comes last, and before that what
 * is counted in another way: that is not ranked.
 */
export function sortPeriods(
  { periods, incomparable }: Pick<GaugeView, 'periods' | 'incomparable'>,
  { column, descending }: Sort,
  valueOf: (period: PeriodView) => Band | undefined,
): PeriodView[] {
  if (column === 0) return descending ? periods.toReversed() : [...periods];
  const group = (period: PeriodView) => {
    if (incomparable.some((other) => other.period === period)) return 1;
    return valueOf(period) ? 0 : 2;
  };
  const way = descending ? -1 : 1;
  return [...periods].sort((a, b) => {
    const [first, second] = [valueOf(a), valueOf(b)];
    const apart = group(a) - group(b);
    if (apart !== 0 || group(a) !== 0 || !first || !second) return apart;
    return way * (first.min - second.min || first.max - second.max);
  });
}
