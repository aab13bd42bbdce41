import type { Amount, Compensation } from '@wijkwelvaartswerk/contract';
import { boundsOf, stretchesOf, type Stretch } from '../amount-bar.js';
import type { PartContext } from '../context.js';
import { provenanceOf, type Provenance } from '../provenance.js';

/** What there is to pay residents, and what of it was paid, written out. */
export interface CompensationView {
  readonly budget: string;
  readonly paid?: string | undefined;
  /** What is left; absent when nobody says what was paid. */
  readonly left?: string | undefined;
  /** What was paid beyond what was set aside. */
  readonly over?: string | undefined;
  /** What was paid, on a bar as wide as the budget; empty when there is nothing to draw. */
  readonly bar: readonly Stretch[];
  readonly provenance: Provenance;
}

export function compensationView(compensation: Compensation, context: Pick<PartContext, 'dossier' | 'formats' | 'text'>): CompensationView {
  const { budget, paid, currency } = compensation;
  const money = (amount: Amount) => context.formats.money(amount, currency);
  const full = Math.max(boundsOf(budget).max, paid === undefined ? 0 : boundsOf(paid).max);
  return {
    budget: money(budget),
    ...(paid !== undefined && { paid: money(paid), ...remainder(budget, paid, money) }),
    bar: paid === undefined || full === 0 ? [] : stretchesOf([{ look: 'main', amount: paid }], full),
    provenance: provenanceOf(compensation, context),
  };
}

/** Of bands the outer values: the least that can be left, and the most. */
function remainder(budget: Amount, paid: Amount, money: (amount: Amount) => string): Pick<CompensationView, 'left' | 'over'> {
  const [all, gone] = [boundsOf(budget), boundsOf(paid)];
  const [min, max] = [all.min - gone.max, all.max - gone.min];
  if (max < 0) return { over: money({ min: -max, max: -min }) };
  return { left: money({ min: Math.max(0, min), max }) };
}
