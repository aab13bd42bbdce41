import type { TierId } from '@wijkwelvaartswerk/contract';
import type { Band } from '../../band.js';
import { columnsOf, type Column } from '../columns.js';
import type { GaugeView } from '../model.js';
import { upTo, type Part, type PeriodView } from '../period.js';
import { timeline, type Incomparable, type Moment } from '../trend.js';

/** One place on the time line with what is drawn there. */
export interface Point {
  readonly moment: Moment;
  /** Absent: there is no figure. */
  readonly value?: Band;
  /** Whether it is counted as the period is that the anchor's figure is about. */
  readonly comparable: boolean;
  /** Why it cannot be compared with what comes before it. */
  readonly change?: Incomparable['because'];
}

/** One tier apart, over the years. */
export interface TierSeries {
  readonly id: TierId;
  readonly label?: string;
  readonly points: readonly Point[];
}

/** From 0 to `top`, with a line at each of `marks`. */
export interface Scale {
  readonly top: number;
  readonly marks: readonly number[];
}

export interface OverTime {
  /** The share up to the tier that matters. */
  readonly points: readonly Point[];
  /** Each tier that is told apart in more than one period. */
  readonly tiers: readonly TierSeries[];
  /** Whether there are periods before those that are shown. */
  readonly isCut: boolean;
}

/** More years than this do not fit on a screen. */
const MOST = 60;

/** What there is to show of an anchor over the years. */
export function overTime(view: GaugeView): OverTime {
  const { periods, upTo: tier } = view;
  const moments = timeline(periods, MOST);
  const first = moments[0]?.period ?? '';
  return {
    points: pointsOf(moments, view, (period) => tier && upTo(period, tier)),
    tiers: columnsOf(periods)
      .map((column) => ({ id: column.id, label: column.label, points: pointsOf(moments, view, (period) => shareOf(column, period)) }))
      .filter(({ points }) => points.filter(({ value }) => value).length > 1),
    isCut: periods.some(({ period }) => period < first),
  };
}

/** Round figures from 0 to just above the highest, five steps at most. */
export function scaleOf(highest: number): Scale {
  const high = Math.max(highest, 0.001);
  const unit = 10 ** Math.floor(Math.log10(high) - 1);
  const step = [1, 2, 5, 10, 20, 50].map((n) => n * unit).find((size) => high / size <= 5) ?? high;
  const count = Math.ceil(high / step - 1e-9);
  const marks = Array.from({ length: count + 1 }, (_, i) => i * step);
  return { top: count * step, marks };
}

/** The rows of years that have no figure, as first and last place. */
export function gapsOf(points: readonly Point[]): { readonly from: number; readonly to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  points.forEach(({ value }, i) => {
    const last = gaps.at(-1);
    if (value) return;
    if (last?.to === i - 1) last.to = i;
    else gaps.push({ from: i, to: i });
  });
  return gaps;
}

function pointsOf(moments: readonly Moment[], { incomparable }: GaugeView, valueOf: (period: PeriodView) => Band | undefined): Point[] {
  let before: PeriodView | undefined;
  let definition: string | undefined;
  return moments.map((moment) => {
    const { of } = moment;
    const change = of && before && changeBetween(before, of, definition);
    before = of ?? before;
    definition = of?.definition ?? definition;
    return {
      moment,
      value: of && valueOf(of),
      comparable: !incomparable.some(({ period }) => period === of),
      ...(change && { change }),
    };
  });
}

function changeBetween(
  before: PeriodView,
  { currency, definition }: PeriodView,
  lastDefinition: string | undefined,
): Incomparable['because'] | undefined {
  if (currency !== before.currency) return 'currency';
  return definition && lastDefinition && definition !== lastDefinition ? 'definition' : undefined;
}

/** What is shown of a tier in a period. Nothing left over is a figure; a tier that nobody told apart is not. */
function shareOf({ id, of }: Column, period: PeriodView): Band | undefined {
  if (!period.parts) return undefined;
  return (of(period) as Part | undefined)?.shown ?? (id === 'unknown' ? { min: 0, max: 0 } : undefined);
}
