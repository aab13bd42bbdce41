import type { PeriodView } from './period.js';

const HEAD = ['period', 'tier', 'label', 'share_min', 'share_max', 'amount_min', 'amount_max', 'currency', 'suppliers'];

/** The figures as comma-separated values (RFC 4180), one line per tier and one for each total; shares from 0 to 1. */
export function csvOf(periods: readonly PeriodView[]): string {
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
  // The mark at the start makes spreadsheets read it as UTF-8.
  return `\ufeff${[HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets a quote before it. */
function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(Number(value.toFixed(6)));
  const text = (value ?? '').replace(/^(?=[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
