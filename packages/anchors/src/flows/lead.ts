import { sumOf, type Band } from '../band.js';
import { isCurrency, middle, type Direction, type FlowSet } from './model.js';

/** What may truly be said of a set in one sentence. Of a hundred that come in: `stays`, or `leaves` beside them. */
export type Lead =
  | { readonly says: 'per-hundred'; readonly stays: Band }
  | { readonly says: 'against'; readonly leaves: Band }
  | { readonly says: 'sums'; readonly totals: Readonly<Partial<Record<Direction, Band>>> }
  | { readonly says: 'years'; readonly years: readonly string[] };

/** Beyond ten times as much, a hundred is no measure. */
const MOST_OF_HUNDRED = 1000;

/** What goes on may differ so much from what comes in before we say so. */
const ABOUT_EQUAL = 0.1;

export function leadOf(set: FlowSet): Lead {
  const { totals, years, unit } = set;
  if (!totals) return { says: 'years', years };
  const { in: comes, stays, out } = totals;
  if (comes && comes.min > 0 && stays && isOnce(set) && !imbalanceOf(set)) {
    const share = { min: (stays.min / comes.max) * 100, max: (stays.max / comes.min) * 100 };
    if (share.max <= 100) return { says: 'per-hundred', stays: share };
  }
  if (comes && comes.min > 0 && out && isCurrency(unit)) {
    const leaves = { min: (out.min / comes.max) * 100, max: (out.max / comes.min) * 100 };
    if (leaves.max <= MOST_OF_HUNDRED) return { says: 'against', leaves };
  }
  return { says: 'sums', totals };
}

/** What comes in, and what stays and leaves, where each euro is counted once and these are not about equal. */
export function imbalanceOf(set: FlowSet): { readonly comes: Band; readonly goes: Band } | undefined {
  const { in: comes, stays, out } = set.totals ?? {};
  if (!comes || !(stays ?? out) || !isOnce(set)) return undefined;
  const goes = sumOf([stays, out].filter((sum) => sum !== undefined));
  const margin = middle(comes) * ABOUT_EQUAL;
  return goes.min > comes.max + margin || goes.max < comes.min - margin ? { comes, goes } : undefined;
}

/** Whether what comes in is passed on, and what stays is not: then nothing that comes in is counted twice as staying. */
function isOnce({ flows }: FlowSet): boolean {
  const gives = new Set(flows.map(({ from }) => from));
  return flows.every(({ direction, to }) => (direction === 'in' ? gives.has(to) : direction !== 'stays' || !gives.has(to)));
}
