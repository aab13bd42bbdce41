import type { Anchor, TierId } from '@wijkwelvaartswerk/contract';
import { bandOf, sumOf, type Band } from '../../band.js';
import type { Origin, Texts } from '../../source.js';
import type { GaugeView } from '../model.js';
import { isWithin, upTo, type PeriodView } from '../period.js';
import { nextTarget } from '../target.js';

/** Of "elsewhere" nobody wants more. */
const NEAR: readonly TierId[] = ['neighbourhood', 'city', 'region', 'country'];

/**
 * A measured local multiplier, LM3 = (R1 + R2 + R3) / R1: what comes in (R1), what of that is spent nearby (R2), and what of that is
 * spent nearby once more (R3); so from 1 to 3. Source: New Economics Foundation, The Money Trail (2002), neweconomics.org/2002/12/the-money-trail.
 */
export interface MultiplierView extends Origin {
  readonly value: Band;
}

/** What a thought experiment begins with. */
export interface Beginning {
  readonly period: PeriodView;
  /** The share counts this tier and all nearer ones. */
  readonly tier: TierId;
  /** Measured, as it is shown: 0 to 1, in tenths of a percent. */
  readonly shown: Band;
  /** Measured, as exact as the figures are. */
  readonly exact: Band;
  /** The next target for this tier, when it is more than was measured. */
  readonly target?: { readonly year: number; readonly share: number } | undefined;
  readonly multiplier?: MultiplierView | undefined;
}

/** What another share would make of it. Money in the currency of the period, per period, in two figures: more would look measured. */
export interface Outcome {
  /** The share thought of: 0 to 1. */
  readonly share: number;
  /** What there would be more, as a share of the total. */
  readonly points: Band;
  /** The same in money; absent when the total is not known. */
  readonly amount?: Band | undefined;
  /** With what is spent nearby again; absent without a multiplier or a total. */
  readonly around?: Band | undefined;
  /** How often the amount counts in `around`: a single measured value is the most it can be, once is the least. */
  readonly times?: Band | undefined;
  /** Whether all that is known to go farther is not enough: money of which nobody knows where it goes would have to move as well. */
  readonly needsUnknown: boolean;
}

/** Where to begin: the share that matters of the period shown; `undefined` when there is none, or when all is near already. */
export function beginningOf(view: GaugeView, { multiplier }: Anchor, { origin }: Pick<Texts, 'origin'>): Beginning | undefined {
  const period = view.drawn.at(-1);
  const tier = view.upTo;
  const shown = period && tier && NEAR.includes(tier) ? upTo(period, tier) : undefined;
  if (!period?.parts || !tier || !shown || shown.max >= 1) return undefined;
  const { min, max } = sumOf(period.parts.filter(({ id }) => isWithin(id, tier)).map(({ share }) => share));
  const targets = view.targets.filter((target) => target.upTo === tier && target.share > shown.max);
  const value = bandOf(multiplier?.value);
  return {
    period,
    tier,
    shown,
    exact: { min: Math.min(1, min), max: Math.min(1, max) },
    target: nextTarget(targets, period.period),
    multiplier: multiplier && value && { value, ...origin(multiplier) },
  };
}

/** What would be more at this share; a share below the highest that was measured counts as that. */
export function outcomeOf({ period, shown, exact, multiplier }: Beginning, wanted: number): Outcome {
  const share = Math.min(1, Math.max(shown.max, wanted));
  const { total } = period;
  const unknown = period.parts?.find(({ id }) => id === 'unknown')?.shown.min ?? 0;
  const more = (of: Band): Band => ({ min: Math.max(0, share - of.max), max: Math.max(0, share - of.min) });
  const money = total && product(more(exact), total);
  const factor = multiplier && (multiplier.value.min === multiplier.value.max ? { min: 1, max: multiplier.value.max } : multiplier.value);
  return {
    share,
    points: more(shown),
    amount: money && about(money),
    around: money && factor && about(product(money, factor)),
    times: factor,
    needsUnknown: share > 1 - unknown + 1e-9,
  };
}

const product = (a: Band, b: Band): Band => ({ min: a.min * b.min, max: a.max * b.max });
const twoFigures = (amount: number): number => Number(amount.toPrecision(2));
const about = ({ min, max }: Band): Band => ({ min: twoFigures(min), max: twoFigures(max) });
