import type { TierId } from '@wijkwelvaartswerk/contract';
import { formatsIn, wordsIn, type Formats, type Language } from '@wijkwelvaartswerk/kit';
import { sumOf, type Band } from '../band.js';
import { messages, type Words } from './messages.js';
import { isWithin, nearest, upTo, type Figure, type Part, type PeriodView } from './period.js';

/** Words, formats and the phrases made of both, in one language. */
export interface Speech {
  readonly language: Language;
  readonly say: Words;
  readonly format: Formats;
  /** `wijk, stad en regio` */
  readonly list: (names: readonly string[]) => string;
  /** `18,2%`, `6–9%`, `minder dan 0,1%` */
  readonly share: (part: Pick<Part, 'shown' | 'share'>) => string;
  /** `€ 48 miljoen`; without a currency a bare number. Empty without an amount. */
  readonly money: (amount: Band | undefined, currency: string | undefined) => string;
  /** A figure as given: `€ 3 miljoen`, `26%`, or both. */
  readonly given: (figure: Figure, currency: string | undefined) => string;
  /** `Stad: Preston` */
  readonly tier: (figure: Pick<Figure, 'id' | 'label'>) => string;
  /** `de wijk`, `Preston` */
  readonly areas: (period: PeriodView, upTo: TierId) => string[];
  /** `in de wijk`, `in Lancashire`, `in de wijk en de stad samen`, `elders` */
  readonly where: (period: PeriodView, upTo: TierId) => string;
  /** `39%`, `minder dan 0,1%`: what is in this tier and all nearer ones; empty when it is not told apart. */
  readonly sum: (period: PeriodView, upTo: TierId) => string;
  /** `waarvan 5% in Preston`: the nearest of what counts together; empty when it is but one area. */
  readonly ofWhich: (period: PeriodView, upTo: TierId) => string;
  /** Why the figures of a period cannot be drawn. */
  readonly problem: (period: PeriodView, anchor: string) => string;
  /** `2021`, `2012/13`: short, to stand in a sentence. */
  readonly period: (period: Named) => string;
  /** `2021`, `2012/13`, `Vijf jaar later (2017)` */
  readonly periodInFull: (period: Named) => string;
  /** `2021`, `2021 en 2023`, `2021–2024` */
  readonly periods: (periods: readonly PeriodView[]) => string;
}

type Named = Pick<PeriodView, 'period' | 'label'>;

export function speechIn(language: Language): Speech {
  const say = wordsIn(messages, language);
  const format = formatsIn(language);
  const lists = new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nl-NL');
  const list = (names: readonly string[]) => lists.format(names);
  const areas = (period: PeriodView, tier: TierId) =>
    (period.parts ?? []).filter(({ id }) => isWithin(id, tier)).map(({ id, label }) => label ?? say.area[id]);
  const where = (period: PeriodView, tier: TierId) => {
    const told = period.parts?.findLast(({ id }) => id === tier);
    const near = told ? areas(period, tier) : [say.area[tier]];
    const names = told?.whole && near.length > 1 ? [told.whole] : near;
    return tier === 'elsewhere' && names.length === 1 ? say.area.elsewhere : say.where(list(names), names.length > 1);
  };
  const inWords = ({ shown, share }: Pick<Part, 'shown' | 'share'>) =>
    shown.max === 0 && share.max > 0 ? say.lessThan(format.share(0.001)) : format.share({ ...shown });
  const sum = (period: PeriodView, tier: TierId) => {
    const shown = upTo(period, tier);
    const within = (period.parts ?? []).filter(({ id }) => isWithin(id, tier));
    return shown ? inWords({ shown, share: sumOf(within.map(({ share }) => share)) }) : '';
  };
  // An amount stays on one line; a band may break at its dash.
  const money = (amount: Band | undefined, currency: string | undefined) =>
    !amount ? '' : currency ? format.money({ ...amount }, currency).replace(/(?<!–) (?!–)/g, '\u00a0') : format.number({ ...amount });
  // A label such as 2012/13 takes the place of the year; one such as "Five years on" cannot stand in every sentence.
  const isDate = (label?: string) => label !== undefined && /^\d/.test(label);
  const nameOf = ({ period, label }: Named) => (label && isDate(label) ? label : format.date(period));
  const tier = ({ id, label }: Pick<Figure, 'id' | 'label'>) => (label ? `${say.tier[id]}: ${label}` : say.tier[id]);
  return {
    language,
    say,
    format,
    list,
    areas,
    share: inWords,
    sum,
    money,
    given: ({ amount, share }, currency) => [money(amount, currency), share && format.share({ ...share })].filter(Boolean).join(' / '),
    tier,
    where,
    ofWhich: (period, tier) => {
      const near = nearest(period);
      return near && near !== tier ? say.ofWhich(sum(period, near), where(period, near)) : '';
    },
    period: nameOf,
    periodInFull: (period) => (period.label && !isDate(period.label) ? `${period.label} (${nameOf(period)})` : nameOf(period)),
    problem: (period, anchor) => {
      const { problem } = period;
      if (!problem) return '';
      const of = 'tier' in problem && problem.tier ? tier(problem.tier) : say.total;
      return say.problem[problem.code](anchor, nameOf(period), problem.code === 'over' ? format.share(problem.sum) : of);
    },
    periods: (periods) => {
      const names = periods.map(nameOf);
      const inARow = periods.every(({ period }, i) => i === 0 || Number(period) === Number(periods[i - 1]?.period) + 1);
      return inARow && names.length > 2 ? `${names[0]}–${names.at(-1)}` : list(names);
    },
  };
}
