import type { Target, TierId } from '@wijkwelvaartswerk/contract';
import type { Band } from '../band.js';
import { upTo, type PeriodView } from './period.js';
import type { Origin, Texts } from '../source.js';

/** How a period stands to a target: `perhaps` when it lies between the lowest and the highest value, `untold` when it was not measured. */
export type Verdict = 'reached' | 'perhaps' | 'not-yet' | 'missed' | 'untold';

export interface TargetView extends Origin {
  /** The share counts this tier and all nearer ones. */
  readonly upTo: TierId;
  readonly share: number;
  readonly year: number;
  readonly verdict: Verdict;
  /** Whether the target would be reached if all that is unknown turned out to be near. */
  readonly unknownDecides: boolean;
}

/** How `period` stands to `target`, as precisely as shares are shown: what reads 26 % reaches 26 %. */
export function targetView(target: Target, period: PeriodView | undefined, texts: Texts): TargetView {
  const { upTo: tier, share, year } = target;
  const value = period && upTo(period, tier);
  const aim = Math.round(share * 1000) / 1000;
  const verdict = value && period ? verdictOf(value, aim, year, period.period) : 'untold';
  const unknown = period?.parts?.find(({ id }) => id === 'unknown')?.shown.max ?? 0;
  const unknownDecides = (verdict === 'not-yet' || verdict === 'missed') && value !== undefined && value.min + unknown >= aim;
  return { upTo: tier, share, year, verdict, unknownDecides, ...texts.origin(target) };
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

function yearOf(period = ''): number {
  return Number.parseInt(period, 10) || 0;
}
