import { textIn, type Anchor, type Commitment, type Dossier, type LocalText, type TierId } from '@wijkwelvaartswerk/contract';
import { nearest, periodView, upTo, type PeriodView } from './period.js';
import { textsOf } from '../source.js';
import { nextTarget, targetView, type TargetView } from './target.js';
import { incomparableWith, trendOf, type Incomparable, type Slot } from './trend.js';

/** One promise of an anchor organisation. */
export interface CommitmentView {
  readonly kind: Commitment['kind'];
  readonly title: string;
  readonly status: Commitment['status'];
  readonly evidence: readonly { readonly title: string; readonly url?: string; readonly date?: string }[];
}

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
  readonly commitments: readonly CommitmentView[];
  readonly municipalAction?: string;
  /** Whether the period asked for is not there. */
  readonly otherPeriod: boolean;
}

/** What to show of which anchors: ids in order (empty: all with figures) and a period (empty: the newest). */
export interface Wanted {
  readonly anchors: readonly string[];
  readonly period: string;
}

/** The anchors wanted, each as a gauge. An anchor about which nothing is known is left out. */
export function gaugeViews(dossier: Dossier, language: string, { anchors: ids, period }: Wanted): GaugeView[] {
  const known = (dossier.anchors ?? []).filter(hasSomething);
  const counted = known.filter(({ spending }) => spending?.length);
  const all = counted.length > 0 ? counted : known;
  const wanted = ids.length > 0 ? ids.flatMap((id) => known.find((anchor) => anchor.id === id) ?? []) : all;
  return wanted.map((anchor) => gaugeView(anchor, dossier, language, period));
}

/** Name of an anchor: its own, else that of its organisation. */
export function anchorName({ id, name, organisation }: Anchor, { organisations, language: main }: Dossier, language: string): string {
  const found = name ?? organisations?.find((other) => other.id === organisation)?.name;
  return found ? textIn(found, language, main) : id;
}

function hasSomething({ spending, commitments, municipalAction, targets }: Anchor): boolean {
  return Boolean(spending?.length || commitments?.length || targets?.length || municipalAction);
}

function gaugeView(anchor: Anchor, dossier: Dossier, language: string, asked: string): GaugeView {
  const texts = textsOf(dossier, language);
  const periods = [...(anchor.spending ?? [])]
    .sort((a, b) => (a.period < b.period ? -1 : Number(a.period > b.period)))
    .map((spending) => periodView(spending, texts));
  const found = asked
    ? (periods.findLast(({ period }) => period === asked) ?? periods.findLast(({ period }) => period.startsWith(asked)))
    : undefined;
  const main = found ?? periods.at(-1);
  const incomparable = main ? incomparableWith(main, periods) : [];
  const comparable = periods.filter((period) => !incomparable.some((other) => other.period === period));
  const told = main?.parts ? main : comparable.findLast(({ parts }) => parts);
  const aimed = nextTarget(anchor.targets ?? [], main?.period)?.upTo;
  const tier = told && (aimed && upTo(told, aimed) ? aimed : nearest(told));
  const measured = tier ? comparable.filter((period) => upTo(period, tier)) : [];
  const pair = !found && periods.length === 2 && measured.length === 2;
  return {
    id: anchor.id,
    name: anchorName(anchor, dossier, language),
    example: anchor.example === true,
    periods,
    drawn: pair ? measured : main ? [main] : [],
    upTo: tier,
    earlier: measured.find(({ period }) => main && period < main.period),
    trend: tier && !pair && comparable.length > 1 ? trendOf(comparable, tier) : [],
    incomparable,
    targets: (anchor.targets ?? []).map((target) => targetView(target, main, texts)),
    commitments: (anchor.commitments ?? []).map((commitment) => commitmentView(commitment, texts.text)),
    municipalAction: anchor.municipalAction && texts.text(anchor.municipalAction),
    otherPeriod: Boolean(asked) && !found && periods.length > 0,
  };
}

function commitmentView({ kind, title, status, evidence = [] }: Commitment, text: (local: LocalText) => string): CommitmentView {
  return {
    kind,
    title: text(title),
    status,
    evidence: evidence.map(({ title: said, url, date }) => ({ title: text(said), url, date })),
  };
}
