import type { Dossier, Target, TierId } from '@wijkwelvaartswerk/contract';
import type { Band } from '../../band.js';
import type { Origin, Texts } from '../../source.js';
import { NEAR, periodView, upTo, type Figure, type PeriodView } from '../period.js';

/** One figure of a period, as its source tells it. */
export type Told =
  /** The share of this tier and all nearer ones together, of which there are some. */
  | { readonly what: 'together'; readonly tier: TierId; readonly share: Band }
  /** A tier by itself: its share, amount and suppliers, as far as they were published. */
  | { readonly what: 'alone'; readonly figure: Figure; readonly share?: Band | undefined };

/** What was measured in another place. */
export interface BenchmarkView {
  readonly id: string;
  readonly name: string;
  readonly example: boolean;
  /** Oldest first. */
  readonly periods: readonly PeriodView[];
  readonly targets: readonly (Pick<Target, 'upTo' | 'share' | 'year'> & Origin)[];
}

/** The places of the dossier in its order: nothing is ranked. One without any figure or target is left out. */
export function benchmarkViews({ benchmarks = [] }: Dossier, texts: Texts): BenchmarkView[] {
  return benchmarks
    .map(({ id, name, example, spending, targets = [] }) => ({
      id,
      name: texts.text(name),
      example: example === true,
      periods: [...spending].sort((a, b) => a.period.localeCompare(b.period)).map((one) => periodView(one, texts)),
      targets: targets.map((target) => ({ upTo: target.upTo, share: target.share, year: target.year, ...texts.origin(target) })),
    }))
    .filter(({ periods, targets }) => periods.length > 0 || targets.length > 0);
}

/** What there is to tell of a period, near to far: each near tier with the nearer ones, as such figures are published. */
export function toldOf(period: PeriodView): Told[] {
  const { parts, figures } = period;
  if (!parts) return figures.map((figure) => ({ what: 'alone', figure, share: figure.share }));
  const known = parts.filter(({ id }) => id !== 'unknown');
  return known.flatMap((part, i): Told[] => {
    const alone: Told = { what: 'alone', figure: part, share: part.shown };
    const together = i > 0 && NEAR.includes(part.id) && part.id !== known[i + 1]?.id ? upTo(period, part.id) : undefined;
    return together ? [{ what: 'together', tier: part.id, share: together }] : [alone];
  });
}
