import type { TierId } from '@wijkwelvaartswerk/contract';
import { NEAR_TO_FAR, type Figure, type PeriodView } from './period.js';

/** One tier over all periods. Of two tiers with one id in one period (two cities) each has a column. */
export interface Column {
  readonly id: TierId;
  readonly label?: string;
  /** The tier's figure in this period, if it has one: a part, or as given where the period has a problem. */
  of(period: PeriodView): Figure | undefined;
}

/** The tiers of all periods, near to far, each with the newest name of its area. */
export function columnsOf(periods: readonly PeriodView[]): Column[] {
  return NEAR_TO_FAR.flatMap((id) => {
    const tiers = periods.map((period) => tiersOf(period, id));
    const most = Math.max(0, ...tiers.map(({ length }) => length));
    return Array.from({ length: most }, (_, nth): Column => {
      const label = tiers.findLast((found) => found[nth])?.[nth]?.label;
      return { id, label, of: (period) => tiersOf(period, id)[nth] };
    });
  });
}

function tiersOf({ parts, figures }: PeriodView, id: TierId): readonly Figure[] {
  return (parts ?? figures).filter((tier) => tier.id === id);
}
