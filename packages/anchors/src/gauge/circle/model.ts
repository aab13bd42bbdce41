import type { Dossier, LocalText, Pledge } from '@wijkwelvaartswerk/contract';
import { bandOf, sumOf, type Band } from '../../band.js';
import type { Origin, Texts } from '../../source.js';

type Status = Pledge['status'];

/** From what is sure to what is only asked. */
const SURE_TO_ASKED: readonly Status[] = ['paid', 'pledged', 'asked'];

/** What one party puts in. */
export interface PledgeView extends Origin {
  /** Id of the organisation, when it is one of the dossier. */
  readonly organisation?: string | undefined;
  readonly name?: string | undefined;
  readonly status: Status;
  readonly amount?: Band | undefined;
  readonly currency: string;
  readonly period?: Pledge['period'];
}

/** Amounts that may be added: of one status, in one currency, for the same time, counted in the same way. */
export interface Sum {
  readonly status: Status;
  readonly currency: string;
  readonly period?: Pledge['period'];
  /** Absent when none of them has an amount. */
  readonly amount?: Band | undefined;
  /** How many have no amount. */
  readonly without: number;
}

/** Why sums stand apart, besides that what was asked is not what was promised. */
export type Apart = 'currency' | 'period' | 'definition';

export interface CircleView extends Origin {
  readonly example: boolean;
  readonly pledges: readonly PledgeView[];
  readonly sums: readonly Sum[];
  readonly apart: readonly Apart[];
}

/** Who puts in money together; `undefined` when nobody is named. */
export function circleView({ financeCircle, organisations = [] }: Dossier, { text, origin }: Texts): CircleView | undefined {
  if (!financeCircle?.members.length) return undefined;
  const nameOf = (organisation: string | undefined, name: LocalText | undefined) => {
    const found = organisations.find(({ id }) => id === organisation)?.name ?? name;
    return (found && text(found).trim()) || undefined;
  };
  const pledges = financeCircle.members.map((member): PledgeView => ({
    organisation: member.organisation,
    name: nameOf(member.organisation, member.name),
    status: member.status,
    amount: bandOf(member.pledge),
    currency: member.currency,
    period: member.period,
    ...origin(member),
  }));
  return { ...origin(financeCircle), example: financeCircle.example === true, pledges, sums: sumsOf(pledges), apart: apartOf(pledges) };
}

/** Less than nothing cannot be promised. */
export const isBelowZero = ({ amount }: Pick<PledgeView, 'amount'>): boolean => amount !== undefined && amount.min < 0;

function sumsOf(pledges: readonly PledgeView[]): Sum[] {
  return SURE_TO_ASKED.flatMap((status) => {
    const those = pledges.filter((pledge) => pledge.status === status && !isBelowZero(pledge));
    const counted = groupedBy(
      those.filter(({ amount }) => amount),
      ({ currency, period, definition }) => JSON.stringify([currency, period, definition]),
    );
    const without = those.filter(({ amount }) => !amount).length;
    const sums = counted.map((alike): Sum => {
      const [{ currency, period }] = alike as [PledgeView];
      return { status, currency, period, amount: sumOf(alike.map(({ amount }) => amount!)), without: 0 };
    });
    // Where an amount is missing, so is what it could be added to.
    return without > 0 ? [...sums.slice(0, -1), { ...(sums.at(-1) ?? { status, currency: '' }), without }] : sums;
  });
}

function apartOf(pledges: readonly PledgeView[]): Apart[] {
  const counted = pledges.filter((pledge) => pledge.amount && !isBelowZero(pledge));
  const differ = (of: (pledge: PledgeView) => unknown) =>
    SURE_TO_ASKED.some((status) => {
      const those = counted.filter((pledge) => pledge.status === status);
      return new Set(those.map((pledge) => JSON.stringify(of(pledge)))).size > 1;
    });
  return [
    ...(differ(({ currency }) => currency) ? (['currency'] as const) : []),
    ...(differ(({ period }) => period) ? (['period'] as const) : []),
    ...(differ(({ definition }) => definition) ? (['definition'] as const) : []),
  ];
}

function groupedBy(pledges: readonly PledgeView[], keyOf: (pledge: PledgeView) => string): PledgeView[][] {
  const groups = new Map<string, PledgeView[]>();
  for (const pledge of pledges) groups.set(keyOf(pledge), [...(groups.get(keyOf(pledge)) ?? []), pledge]);
  return [...groups.values()];
}
