import type { Target, TierId } from '@wijkwelvaartswerk/contract';
import type { Band } from './band.js';
import { upTo, type PeriodView } from './period.js';
import type { SourceView } from './source.js';

/** How a period stands to a target: `perhaps` when it lies between the lowest and the highest value, `untold` when it was not measured. */
export type Verdict = 'reached' | 'perhaps' | 'not-yet' | 'missed' | 'untold';

export interface TargetView {
  /** The share counts this tier and all nearer ones. */
  readonly upTo: TierId;
  readonly share: number;
  readonly year: number;
  readonly source?: SourceView;
  readonly verdict: Verdict;
  /** Whether the target would be reached if all that is unknown turned out to be near. */
  readonly unknownDecides: boolean;
}

/** How `period` stands to `target`, as precisely as shares are shown: what reads 26 % reaches 26 %. */
export function targetView({ upTo: tier, share, year }: Target, period: PeriodView | undefined, source?: SourceView): TargetView {
  const value = period && upTo(period, tier);
  const target = Math.round(share * 1000) / 1000;
  const verdict = value && period ? verdictOf(value, target, year, period.period) : 'untold';
  const unknown = period?.parts?.find(({ id }) => id === 'unknown')?.shown.max ?? 0;
  const short = verdict === 'not-yet' || verdict === 'missed';
  return { upTo: tier, share, year, source, verdict, unknownDecides: short && value !== undefined && value.min + unknown >= target };
}

/** The target to look at first: the next to come at this time, else the last there was. */
export function nextTarget<T extends Pick<Target, 'year'>>(targets: readonly T[], period: string | undefined): T | undefined {
  const byYear = [...targets].sort((a, b) => a.year - b.year);
  return byYear.find(({ year }) => year >= yearOf(period)) ?? byYear.at(-1);
}

function verdictOf(value: Band, target: number, year: number, period: string): Verdict {
  if (value.min >= target) return 'reached';
  if (value.max >= target) return 'perhaps';
  return yearOf(period) < year ? 'not-yet' : 'missed';
}

export function yearOf(period = ''): number {
  return Number.parseInt(period, 10) || 0;
}
