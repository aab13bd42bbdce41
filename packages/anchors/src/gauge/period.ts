import type { Spending, Tier, TierId } from '@wijkwelvaartswerk/contract';
import { bandOf, sumOf, type Band } from '../band.js';
import { roundedShares } from './rounding.js';
import type { Origin, Texts } from '../source.js';

/** Tiers from near to far. */
export const NEAR_TO_FAR: readonly TierId[] = ['neighbourhood', 'city', 'region', 'country', 'elsewhere', 'unknown'];

/** Tiers that are near, in the words of the method. */
export const NEAR: readonly TierId[] = ['neighbourhood', 'city', 'region'];

/** One tier as the dossier gives it. */
export interface Figure extends Origin {
  readonly id: TierId;
  /** Name of the area, such as Preston. */
  readonly label?: string;
  /** Name of the area with all nearer ones in it, such as Lancashire. */
  readonly whole?: string;
  readonly amount?: Band;
  readonly share?: Band;
  readonly suppliers?: number;
}

/** One tier as a part of the total. */
export interface Part extends Figure {
  /** 0 to 1, as exact as the figures are. */
  readonly share: Band;
  /** The same, rounded for showing to tenths of a percent. */
  readonly shown: Band;
}

/**
 * Why figures cannot be drawn: parts above the total (`sum`: what they add up to), no total or one of nothing, an amount below zero
 * (`tier`; without one the total), an amount and a share that disagree.
 */
export type Problem =
  | { readonly code: 'over'; readonly sum: number }
  | { readonly code: 'no-total' | 'zero-total' }
  | { readonly code: 'negative'; readonly tier?: Figure }
  | { readonly code: 'contradiction'; readonly tier: Figure };

/** Where the money of one period went. */
export interface PeriodView extends Origin {
  readonly period: string;
  /** What the period is called, where a date does not say it. */
  readonly label?: string;
  readonly currency?: string;
  readonly total?: Band;
  /** As given, near to far. */
  readonly figures: readonly Figure[];
  /** Near to far, what is left over last as `unknown`; absent when there is a problem. */
  readonly parts?: readonly Part[];
  readonly problem?: Problem;
  /** What the parts add up to when the author's rounding brings them somewhat above 1. */
  readonly rounded?: number;
}

/** A published share is often rounded to a whole percent, an amount to three figures: so far may each be off. */
const SHARE_ROUNDING = 0.005;
const AMOUNT_ROUNDING = 0.001;
const ALMOST_NOTHING = 1e-9;

/** Reads one period. */
export function periodView(spending: Spending, texts: Texts): PeriodView {
  const { period, label, currency } = spending;
  const total = bandOf(spending.total);
  const figures = spending.tiers
    .map((tier) => figureOf(tier, texts))
    .filter(({ amount, share }) => amount ?? share)
    .sort((a, b) => NEAR_TO_FAR.indexOf(a.id) - NEAR_TO_FAR.indexOf(b.id));
  return drawable({ period, label: label && texts.text(label), currency, total, figures, ...texts.origin(spending) });
}

/** Works out the parts of a period, or why there are none. */
export function drawable(view: Omit<PeriodView, 'parts' | 'problem' | 'rounded'>): PeriodView {
  const { figures, total } = view;
  const problem = problemOf(figures, total);
  if (problem) return { ...view, problem };
  const { parts, sum } = partsOf(figures, total);
  return { ...view, parts, rounded: sum > 1 + ALMOST_NOTHING ? sum : undefined };
}

/** A piece of the bar; the sizes of all pieces add up to 1. */
export interface Stretch {
  readonly part: Part;
  /** `perhaps`: between the lowest and the highest value. */
  readonly certainty: 'sure' | 'perhaps';
  readonly size: number;
}

/** What a bar of these parts is made of. Where all highest values together do not fit, what is uncertain shares the room there is. */
export function stretchesOf(parts: readonly Part[]): Stretch[] {
  const known = sumOf(parts.filter(({ id }) => id !== 'unknown').map(({ share }) => share));
  const unknown = parts.find(({ id }) => id === 'unknown')?.share.min ?? 0;
  const whole = Math.max(1, known.min + unknown);
  const perhaps = known.max - known.min;
  const fit = perhaps > 0 ? Math.min(1, (whole - known.min - unknown) / perhaps) : 1;
  const left = whole - known.min - perhaps * fit;
  return parts
    .flatMap((part): Stretch[] =>
      part.id === 'unknown'
        ? [{ part, certainty: 'sure', size: left / whole }]
        : [
            { part, certainty: 'sure', size: part.share.min / whole },
            { part, certainty: 'perhaps', size: ((part.share.max - part.share.min) * fit) / whole },
          ],
    )
    .filter(({ size }) => size > ALMOST_NOTHING);
}

/** The nearest tier that is told apart; what is unknown is nowhere. */
export function nearest({ parts = [] }: PeriodView): TierId | undefined {
  return parts.find(({ id }) => id !== 'unknown')?.id;
}

/** The farthest of the tiers that are near, where more than one is told apart. */
export function nearTogether({ parts = [] }: PeriodView): TierId | undefined {
  const near = parts.filter(({ id }) => NEAR.includes(id));
  return near.length > 1 ? near.at(-1)?.id : undefined;
}

/** Tiers that are nearer than any that is told apart. */
export function notToldApart(periods: readonly PeriodView[]): readonly TierId[] {
  const first = NEAR.findIndex((tier) => periods.some(({ parts }) => parts?.some(({ id }) => id === tier)));
  return NEAR.slice(0, Math.max(0, first));
}

export const isYear = ({ period }: Pick<PeriodView, 'period'>): boolean => /^\d{4}$/.test(period);

/** What is in this tier and all nearer ones together, as shown; `undefined` when the period does not tell this tier apart. */
export function upTo({ parts }: PeriodView, tier: TierId): Band | undefined {
  const within = parts?.filter(({ id }) => isWithin(id, tier));
  if (!within?.some(({ id }) => id === tier)) return undefined;
  const { min, max } = sumOf(within.map(({ shown }) => shown));
  return { min: tenths(min), max: Math.max(tenths(min), Math.min(1, tenths(max))) };
}

export function isWithin(tier: TierId, outer: TierId): boolean {
  return NEAR_TO_FAR.indexOf(tier) <= NEAR_TO_FAR.indexOf(outer);
}

/** Sums of tenths of a percent stay just that. */
const tenths = (share: number): number => Math.round(share * 1000) / 1000;

function figureOf(tier: Tier, texts: Texts): Figure {
  const { id, label, whole, amount, share, suppliers } = tier;
  const names = { label: label && texts.text(label), whole: whole && texts.text(whole) };
  return { id, ...names, amount: bandOf(amount), share: bandOf(share), suppliers, ...texts.origin(tier) };
}

function problemOf(figures: readonly Figure[], total: Band | undefined): Problem | undefined {
  const credit = figures.find(({ amount }) => amount && amount.min < 0);
  if (credit || (total && total.min < 0)) return { code: 'negative', ...(credit && { tier: credit }) };
  if (total?.max === 0) return { code: 'zero-total' };
  if (total ? total.min === 0 : figures.some(({ share }) => !share)) return { code: 'no-total' };
  const tier = figures.find((figure) => contradicts(figure, total));
  if (tier) return { code: 'contradiction', tier };
  const sum = figures.reduce((all, figure) => all + shareOf(figure, total).min, 0);
  const slack = figures.reduce((all, { share }) => all + (share ? SHARE_ROUNDING : AMOUNT_ROUNDING), 0);
  return sum > 1 + slack + ALMOST_NOTHING ? { code: 'over', sum } : undefined;
}

function contradicts({ amount, share }: Figure, total: Band | undefined): boolean {
  if (!amount || !share || !total) return false;
  const computed = divide(amount, total);
  return share.min > computed.max + 2 * SHARE_ROUNDING || share.max < computed.min - 2 * SHARE_ROUNDING;
}

/** A published share goes before one computed from amounts. */
function shareOf({ amount, share }: Figure, total: Band | undefined): Band {
  return share ?? divide(amount!, total!);
}

/** Share of an amount in a total, each perhaps a band; a part is never more than the whole. */
function divide(amount: Band, total: Band): Band {
  const min = amount.min / total.max;
  return { min, max: amount.max === amount.min && total.max === total.min ? min : Math.max(min, Math.min(1, amount.max / total.min)) };
}

function partsOf(figures: readonly Figure[], total: Band | undefined): { parts: Part[]; sum: number } {
  const known = figures.filter(({ id }) => id !== 'unknown').map((figure) => ({ ...figure, share: shareOf(figure, total) }));
  const unsaid = figures.filter(({ id }) => id === 'unknown');
  const said = sumOf(unsaid.map((figure) => shareOf(figure, total))).min;
  const { min, max } = sumOf(known.map(({ share }) => share));
  const left = { min: nothingNear(Math.max(0, 1 - max, said)), max: nothingNear(Math.max(0, 1 - min, said)) };
  const shown = roundedShares(
    known.map(({ share }) => share),
    left,
  );
  const parts: Part[] = known.map((part, i) => ({ ...part, shown: shown.tiers[i]! }));
  // An amount said to be unknown is not all that is: what nobody accounts for is unknown too.
  if (left.max > 0) parts.push({ ...unsaid[0], amount: undefined, id: 'unknown', share: left, shown: shown.unknown });
  return { parts, sum: min + said };
}

const nothingNear = (share: number): number => (share < ALMOST_NOTHING ? 0 : share);
