import { textIn, type Anchor, type Dossier, type TierId } from '@wijkwelvaartswerk/contract';
import type { Band } from '../band.js';
import { textsOf, type Texts } from '../source.js';
import { nearest, periodView, upTo, type PeriodView } from './period.js';
import { nextTarget, targetView, type TargetView } from './target.js';
import { incomparableWith, trendOf, type Incomparable, type Slot } from './trend.js';

/** One anchor organisation as a reader meets it. */
export interface GaugeView {
  readonly id: string;
  readonly name: string;
  /** Whether the figures are made up, to show how it could look. */
  readonly example: boolean;
  /** All periods, oldest first. */
  readonly periods: readonly PeriodView[];
  /** The periods that get a bar: the one asked for or the newest; both when there are two to compare. */
  readonly drawn: readonly PeriodView[];
  /** The share that matters counts this tier and all nearer ones: that of the target, else the nearest there is. */
  readonly upTo?: TierId;
  /** The earliest period that can be compared with the one shown. */
  readonly earlier?: PeriodView;
  /** The share that matters over time; empty when there is nothing to compare, or two bars already do. */
  readonly trend: readonly Slot[];
  readonly incomparable: readonly Incomparable[];
  readonly targets: readonly TargetView[];
  /** The period that was asked for, when it is not there. */
  readonly missing?: string | undefined;
}

/** A gauge that is read as far as it is looked at: of a row among many no more than one period of many. */
export interface LazyView extends GaugeView {
  /** The period asked for, or the newest. */
  readonly main?: PeriodView;
  /** The share that matters in that period, of this tier and all nearer ones. */
  readonly headline?: { readonly upTo: TierId; readonly value: Band };
  /** How that period stands to the target to look at first. */
  readonly aim?: TargetView;
}

/** What to show of which anchors: ids in order (empty: all with figures) and a period (empty: the newest). */
export interface Wanted {
  readonly anchors: readonly string[];
  readonly period: string;
}

/** The anchors wanted, each as a gauge. An anchor about which nothing is known is left out. */
export function gaugeViews(dossier: Dossier, language: string, { anchors: ids, period }: Wanted): LazyView[] {
  const texts = textsOf(dossier, language);
  return anchorsWanted(dossier, ids).map((anchor) => lazyView(anchor, anchorName(anchor, dossier, language), period, texts));
}

/** The anchors with these ids, in this order; without ids all that have figures, else all about which anything is known. */
export function anchorsWanted({ anchors = [] }: Dossier, ids: readonly string[]): Anchor[] {
  const known = anchors.filter(hasSomething);
  const counted = known.filter(({ spending }) => spending?.length);
  if (ids.length > 0) return ids.flatMap((id) => known.find((anchor) => anchor.id === id) ?? []);
  return counted.length > 0 ? counted : known;
}

/** Name of an anchor: its own, else that of its organisation. */
export function anchorName({ id, name, organisation }: Anchor, { organisations, language: main }: Dossier, language: string): string {
  const found = name ?? organisations?.find((other) => other.id === organisation)?.name;
  return found ? textIn(found, language, main) : id;
}

function hasSomething({ spending, commitments, municipalAction, targets }: Anchor): boolean {
  return Boolean(spending?.length || commitments?.length || targets?.length || municipalAction);
}

function lazyView(anchor: Anchor, name: string, asked: string, texts: Texts): LazyView {
  const { id, example, targets = [] } = anchor;
  const spending = [...(anchor.spending ?? [])].sort((a, b) => (a.period < b.period ? -1 : Number(a.period > b.period)));
  const wanted = foundIn(spending, asked) ?? spending.at(-1);
  const main = once(() => wanted && periodView(wanted, texts));
  const whole = once(() => {
    const periods = spending.map((one) => (one === wanted ? main()! : periodView(one, texts)));
    return gaugeView({ id, name, example: example === true, periods }, asked, (period) => ({
      aimed: nextTarget(targets, period?.period)?.upTo,
      targets: targets.map((target) => targetView(target, period, texts)),
    }));
  });
  return {
    id,
    name,
    example: example === true,
    get main() {
      return main();
    },
    get headline() {
      const period = main();
      const tier = period && headlineTier(period, nextTarget(targets, period.period)?.upTo);
      return tier && { upTo: tier, value: upTo(period, tier)! };
    },
    get aim() {
      const period = main();
      const target = nextTarget(targets, period?.period);
      return target && targetView(target, period, texts);
    },
    get periods() {
      return whole().periods;
    },
    get drawn() {
      return whole().drawn;
    },
    get upTo() {
      return whole().upTo;
    },
    get earlier() {
      return whole().earlier;
    },
    get trend() {
      return whole().trend;
    },
    get incomparable() {
      return whole().incomparable;
    },
    get targets() {
      return whole().targets;
    },
    missing: missingOf(spending, asked),
  };
}

/** What to show of periods, oldest first. `asked`: the period to show; empty: the newest. */
export function gaugeView(
  known: Pick<GaugeView, 'id' | 'name' | 'example' | 'periods'>,
  asked: string,
  aims: (main: PeriodView | undefined) => { aimed?: TierId; targets: readonly TargetView[] },
): GaugeView {
  const { periods } = known;
  const found = foundIn(periods, asked);
  const main = found ?? periods.at(-1);
  const { aimed, targets } = aims(main);
  const incomparable = main ? incomparableWith(main, periods) : [];
  const comparable = periods.filter((period) => !incomparable.some((other) => other.period === period));
  const told = main?.parts ? main : comparable.findLast(({ parts }) => parts);
  const tier = told && headlineTier(told, aimed);
  const measured = tier ? comparable.filter((period) => upTo(period, tier)) : [];
  const pair = !found && periods.length === 2 && measured.length === 2;
  return {
    ...known,
    drawn: pair ? measured : main ? [main] : [],
    upTo: tier,
    earlier: measured.find(({ period }) => main && period < main.period),
    trend: tier && !pair && comparable.length > 1 ? trendOf(comparable, tier) : [],
    incomparable,
    targets,
    missing: missingOf(periods, asked),
  };
}

/** The tier of the target where it is told apart, else the nearest there is. */
function headlineTier(period: PeriodView, aimed: TierId | undefined): TierId | undefined {
  return aimed && upTo(period, aimed) ? aimed : nearest(period);
}

/** The period with this date, else the last within it. */
function foundIn<T extends { readonly period: string }>(periods: readonly T[], asked: string): T | undefined {
  if (!asked) return undefined;
  return periods.findLast(({ period }) => period === asked) ?? periods.findLast(({ period }) => period.startsWith(asked));
}

/** The period asked for, when there are others but not that one. */
function missingOf(periods: readonly { readonly period: string }[], asked: string): string | undefined {
  return asked && periods.length > 0 && !foundIn(periods, asked) ? asked : undefined;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
