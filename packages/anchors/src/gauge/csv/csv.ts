import { csvOf, wordsIn, type CsvCell } from '@wijkwelvaartswerk/kit';
import type { Band } from '../../band.js';
import type { Origin } from '../../source.js';
import type { GaugeView } from '../model.js';
import type { PeriodView } from '../period.js';
import type { Speech } from '../phrases.js';
import { messages } from './messages.js';

/** What one row says, before it has its cells. */
interface Row {
  readonly period: string;
  readonly called?: string;
  readonly what: string;
  readonly area?: string;
  readonly share?: Band;
  readonly amount?: Band;
  readonly currency?: string;
  readonly suppliers?: number;
  readonly origin: Origin;
  readonly remarks: readonly (string | false | undefined)[];
}

/**
 * The figures of anchors, as exact as they are: a row for each anchor, period and tier, and for each total and target. Shares in percent.
 * What was counted and where it comes from is in each row, so that no figure goes about without.
 */
export function figuresCsv(views: readonly GaugeView[], speech: Speech): string {
  const say = wordsIn(messages, speech.language);
  const rows = views.flatMap((view) => rowsOf(view, speech).map((row) => cellsOf(view, row, say.notSaid)));
  // In English too: a page in English is read on Dutch computers, and a spreadsheet goes by the computer's settings.
  return csvOf([Object.values(say.columns), ...rows], { separator: ';', decimal: ',' });
}

function rowsOf(view: GaugeView, speech: Speech): Row[] {
  const { say } = speech;
  const words = wordsIn(messages, speech.language);
  const example = view.example && say.example;
  const main = view.drawn.at(-1);
  const targets = view.targets.map((target): Row => {
    const where = main ? speech.where(main, target.upTo) : say.area[target.upTo];
    const share = { min: target.share, max: target.share };
    return { period: String(target.year), what: words.target, area: where, share, origin: target, remarks: [example] };
  });
  return [...view.periods.flatMap((period) => periodRows(period, view, speech)), ...targets];
}

function periodRows(period: PeriodView, view: GaugeView, speech: Speech): Row[] {
  const { say } = speech;
  const words = wordsIn(messages, speech.language);
  const because = view.incomparable.find((other) => other.period === period)?.because;
  const about = {
    period: period.period,
    // With the year behind it: a spreadsheet takes 2011/12 for a month.
    called: period.label && `${period.label} (${period.period})`,
    currency: period.currency,
    remarks: [
      view.example && say.example,
      period.problem && speech.problem(period, view.name),
      because && say.incomparable[because](speech.period(period)),
    ],
  };
  const parts = (period.parts ?? period.figures).map((figure): Row => {
    const { share, amount, suppliers, asOf, definition, source } = figure;
    const origin = { asOf: asOf ?? period.asOf, definition: definition ?? period.definition, source: source ?? period.source };
    return { ...about, what: words.part, area: speech.tier(figure), share, amount, suppliers, origin };
  });
  return period.total ? [...parts, { ...about, what: words.total, amount: period.total, origin: period }] : parts;
}

function cellsOf(view: GaugeView, row: Row, notSaid: string): CsvCell[] {
  const { period, called, what, area, share, amount, currency, suppliers, origin, remarks } = row;
  const { asOf, definition, source } = origin;
  return [
    view.name,
    period,
    called,
    what,
    area,
    percent(share?.min),
    percent(share?.max),
    amount?.min,
    amount?.max,
    amount && currency,
    suppliers,
    asOf ?? notSaid,
    definition ?? notSaid,
    source?.title ?? notSaid,
    source?.publisher,
    source?.date,
    source?.url,
    remarks.filter(Boolean).join(' '),
  ];
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : share * 100;
}
