import type { TierId } from '@wijkwelvaartswerk/contract';
import type { GaugeView } from '../model.js';
import { NEAR_TO_FAR, nearTogether, upTo, type PeriodView } from '../period.js';

/** Up to which tiers the shares are counted together: all that is near, and what a target counts, where that is more than one. */
export function sumTiers({ drawn, targets }: GaugeView): TierId[] {
  const main = drawn.at(-1);
  const wanted = [main && nearTogether(main), ...targets.map((target) => target.upTo)];
  return NEAR_TO_FAR.filter((id) => wanted.includes(id) && main && countsSeveral(main, id));
}

function countsSeveral(period: PeriodView, tier: TierId): boolean {
  const nearer = NEAR_TO_FAR.slice(0, NEAR_TO_FAR.indexOf(tier));
  return upTo(period, tier) !== undefined && Boolean(period.parts?.some(({ id }) => nearer.includes(id)));
}
