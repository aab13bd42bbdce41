import type { TierId } from '@wijkwelvaartswerk/contract';
import { sumOf, type Band } from '../../band.js';
import { gaugeView, type GaugeView, type LazyView } from '../model.js';
import { drawable, NEAR_TO_FAR, type Figure, type PeriodView } from '../period.js';
import { countedAs, spanOf } from './comparing.js';

/** Why the figures of an anchor are not in a sum. `tiers`: it tells other areas apart. */
export type Why = 'no-figures' | 'period' | 'problem' | 'total' | 'no-currency' | 'currency' | 'definition' | 'tiers';

/** Several anchors as one. */
export interface Together {
  /** What a gauge of them shows; its targets are left out: each is of one anchor. */
  readonly view: GaugeView;
  readonly members: readonly GaugeView[];
  readonly leftOut: readonly { readonly anchor: GaugeView; readonly why: Why }[];
  /** Periods that are not shown, as not all members have a figure that can be added; `without`: those that have none. */
  readonly gaps: readonly { readonly period: PeriodView; readonly without: readonly GaugeView[] }[];
  /** Whether suppliers or targets are known of a member: they are not added up. */
  readonly hasSuppliers: boolean;
  readonly hasTargets: boolean;
}

/**
 * The anchors of which the figures can be added up, added up: the same period, currency, definition and tiers, and a known total. The
 * period is the one asked for or else the one most have, the newest of those. The anchors are the same in every period: else a line
 * over the years would tell who was counted, not what was bought. `undefined` when no two can be added.
 */
export function togetherOf(views: readonly GaugeView[], asked: string, nameOf: (names: readonly string[]) => string): Together | undefined {
  const groups = [...groupsOf(views, ({ periods }) => periods).values()].filter(({ size }) => size > 1);
  const inPeriod = groups.filter((group) => asked !== '' && mainOf(group).period.startsWith(asked));
  const [found] = (inPeriod.length > 0 ? inPeriod : groups).sort(
    (a, b) => b.size - a.size || (mainOf(a).period < mainOf(b).period ? 1 : -1),
  );
  if (!found) return undefined;
  const main = mainOf(found);
  const members = [...found.keys()];
  const alike = [...groupsOf(members, ({ periods }) => periods).values()].filter((group) => keyOf(mainOf(group)) === keyOf(main));
  const whole = alike.filter(({ size }) => size === members.length);
  const periods = whole.map((group) => summed([...group.values()])).sort((a, b) => (a.period < b.period ? -1 : 1));
  const known = {
    id: 'together',
    name: nameOf(members.map(({ name }) => name)),
    example: members.some(({ example }) => example),
    periods,
  };
  // Without a period asked for, two of them are drawn side by side.
  const shown = inPeriod.length === 0 && periods.at(-1)?.period === main.period ? '' : main.period;
  return {
    view: { ...gaugeView(known, shown, () => ({ targets: [] })), missing: inPeriod.length === 0 && asked ? asked : undefined },
    members,
    leftOut: views.filter((view) => !found.has(view)).map((anchor) => ({ anchor, why: whyNot(anchor, main) })),
    gaps: gapsOf(members, whole),
    hasSuppliers: members.some((view) => view.periods.some(({ figures }) => figures.some(({ suppliers }) => suppliers !== undefined))),
    hasTargets: members.some(({ targets }) => targets.length > 0),
  };
}

/** Whether there is anything to add up. Of very many anchors only the period each shows is looked at: reading all takes long. */
export function canAddUp(views: readonly LazyView[], most: number): boolean {
  const periodsOf = (view: LazyView) => (views.length > most ? (view.main ? [view.main] : []) : view.periods);
  const someOf = (some: readonly LazyView[]) => [...groupsOf(some, periodsOf).values()].some(({ size }) => size > 1);
  // Mostly the first few tell.
  return someOf(views.slice(0, most)) || someOf(views);
}

type Group = Map<GaugeView, PeriodView>;

const mainOf = (group: Group): PeriodView => group.values().next().value!;

/** Periods that can be added up, each with the anchors that have it; the newest figure of an anchor that has two of one period. */
function groupsOf<View extends GaugeView>(views: readonly View[], periodsOf: (view: View) => readonly PeriodView[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const view of views) {
    for (const period of periodsOf(view)) {
      if (!period.parts || !period.total || !period.currency) continue;
      const key = `${spanOf(period)} ${keyOf(period)}`;
      const group = groups.get(key) ?? new Map<GaugeView, PeriodView>();
      groups.set(key, group.set(view, period));
    }
  }
  return groups;
}

/** What has to be the same of two figures: how they were counted, and which areas they tell apart. */
function keyOf(period: PeriodView): string {
  return JSON.stringify([countedAs(period), tiersOf(period)]);
}

function tiersOf({ figures }: PeriodView): unknown {
  return figures.filter(({ id }) => id !== 'unknown').map(({ id, label }) => [id, label]);
}

function whyNot({ periods }: GaugeView, main: PeriodView): Why {
  if (periods.length === 0) return 'no-figures';
  const period = periods.findLast((one) => spanOf(one) === spanOf(main));
  if (!period) return 'period';
  if (period.problem && period.problem.code !== 'no-total') return 'problem';
  if (!period.total || period.problem) return 'total';
  if (!period.currency) return 'no-currency';
  if (period.currency !== main.currency) return 'currency';
  return countedAs(period) === countedAs(main) ? 'tiers' : 'definition';
}

function gapsOf(members: readonly GaugeView[], whole: readonly Group[]): Together['gaps'] {
  const shown = new Set(whole.map((group) => spanOf(mainOf(group))));
  const gaps = new Map<string, PeriodView>();
  for (const { periods } of members) for (const period of periods) if (!shown.has(spanOf(period))) gaps.set(spanOf(period), period);
  return [...gaps]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([span, period]) => ({ period, without: members.filter((view) => !view.periods.some((one) => spanOf(one) === span)) }));
}

/** One period of several anchors as one of all. */
function summed(periods: readonly PeriodView[]): PeriodView {
  const [first] = periods as [PeriodView];
  const total = sumOf(periods.map((period) => period.total!));
  const tiers = NEAR_TO_FAR.filter((tier) => periods.some(({ figures }) => figures.some(({ id }) => id === tier)));
  const figures = tiers.map((tier) => summedTier(tier, periods, total));
  const { period, label, currency, definition } = first;
  return drawable({ period, label, currency, definition, total, figures });
}

/** A share of the sum lies between the lowest and the highest share that was added, whatever the totals are. */
function summedTier(tier: TierId, periods: readonly PeriodView[], total: Band): Figure {
  const found = periods.map(({ figures, parts, total: of }) => ({
    figure: figures.find(({ id }) => id === tier),
    share: parts?.find(({ id }) => id === tier)?.share ?? { min: 0, max: 0 },
    of: of!,
  }));
  const amount = sumOf(found.map(({ figure, share, of }) => figure?.amount ?? { min: share.min * of.min, max: share.max * of.max }));
  const { label, definition } = found.find(({ figure }) => figure)!.figure!;
  const computed = { min: amount.min / total.max, max: Math.min(1, amount.max / total.min) };
  const min = Math.max(computed.min, Math.min(...found.map(({ share }) => share.min)));
  const max = Math.max(min, Math.min(computed.max, Math.max(...found.map(({ share }) => share.max))));
  return { id: tier, label, definition, amount, share: { min, max } };
}
