import { csvOf } from '@wijkwelvaartswerk/kit';
import type { PeriodView } from './period.js';

const HEAD = ['period', 'tier', 'label', 'share_min', 'share_max', 'amount_min', 'amount_max', 'currency', 'suppliers'];

/** The figures as comma-separated values, one line per tier and one for each total; shares from 0 to 1. */
export function figuresCsv(periods: readonly PeriodView[]): string {
  const rows = periods.flatMap(({ period, currency, total, parts, figures }) => [
    ...(parts ?? figures).map(({ id, label, share, amount, suppliers }) => [
      period,
      id,
      label,
      share?.min,
      share?.max,
      amount?.min,
      amount?.max,
      currency,
      suppliers,
    ]),
    ...(total ? [[period, 'total', '', '', '', total.min, total.max, currency, '']] : []),
  ]);
  return csvOf([HEAD, ...rows]);
}
