import { dsvFormat } from 'd3-dsv';
import { readAmount } from './amount.js';
import type { ProcurementIssue, Purchase, Purchases } from './purchase.js';

/** What a column holds. */
export type Column =
  'supplier' | 'amount' | 'date' | 'postcode' | 'locality' | 'region' | 'country' | 'municipality' | 'currency' | 'title';

export interface CsvOptions {
  /** Names of columns in this file; without one it is recognised by what it is usually called. */
  readonly columns?: Partial<Record<Column, string>>;
  /** Currency where the file has no column for it. By default `EUR`. */
  readonly currency?: string;
  /** Date of all lines where the file has no column for it, such as `2023`. */
  readonly date?: string;
}

/** What the columns are called in files that Dutch municipalities publish, and in English. */
const usual: Readonly<Record<Column, RegExp>> = {
  supplier: /leverancier|crediteur|begunstigde|opdrachtnemer|ontvanger|supplier|vendor|payee/i,
  amount: /bedrag|waarde|uitgave|totaal|omvang|amount|value|spend/i,
  date: /datum|jaar|periode|date|year/i,
  postcode: /postcode|post ?code|postal|zip/i,
  locality: /plaats|woonplaats|vestigingsplaats|city|town|locality/i,
  region: /provincie|regio|region/i,
  country: /^land|country/i,
  municipality: /gemeentecode|gm.?code|municipality/i,
  currency: /valuta|munt|currency/i,
  title: /omschrijving|onderwerp|dienst|product|description|title/i,
};

/**
 * The purchases in a table as municipalities publish it: comma, semicolon or tab; decimal comma or point; UTF-8 or Windows-1252.
 * Each line is one purchase from one supplier. Never throws.
 */
export function purchasesFromCsv(file: ArrayBuffer | Uint8Array | string, options: CsvOptions = {}): Purchases {
  const text = textOf(file).trim();
  const [heading = [], ...rows] = dsvFormat(separatorOf(text)).parseRows(text, (cells) => cells.map((cell) => cell.trim()));
  const columns = columnsOf(heading, options.columns);
  const missing = (['amount', 'supplier'] as const).filter((column) => columns[column] === undefined);
  const issues: ProcurementIssue[] = missing.map((what) => ({ code: 'missing', what }));
  if (columns.amount === undefined) return { purchases: [], issues };
  const purchases = rows.flatMap((cells, index) => {
    if (cells.every((cell) => cell === '')) return [];
    const line = Object.fromEntries(heading.map((name, column) => [name, cells[column] ?? '']));
    return purchaseOf(line, index, columns, options, issues) ?? [];
  });
  return { purchases, issues };
}

type Columns = Partial<Record<Column, string>>;

function purchaseOf(
  line: Record<string, string>,
  index: number,
  columns: Columns,
  { currency = 'EUR', date }: CsvOptions,
  issues: ProcurementIssue[],
): Purchase | undefined {
  const get = (column: Column) => line[columns[column] ?? ''] || undefined;
  // The heading is line 1.
  const id = `${index + 2}`;
  const written = get('amount');
  const amount = written === undefined ? undefined : readAmount(written);
  if (amount === undefined) {
    issues.push({ code: written === undefined ? 'missing' : 'unreadable', id, what: 'amount', value: written });
    return undefined;
  }
  if (typeof amount === 'number' && amount < 0) issues.push({ code: 'credit', id });
  const name = get('supplier');
  return {
    id,
    title: get('title'),
    date: isoDate(get('date')) ?? date,
    amount,
    currency: get('currency')?.toUpperCase() ?? currency,
    suppliers: name
      ? [
          {
            name,
            postcode: get('postcode'),
            locality: get('locality'),
            region: get('region'),
            country: get('country'),
            municipality: get('municipality'),
          },
        ]
      : [],
  };
}

/** What stands most often in the first line, outside quotes. */
function separatorOf(text: string): string {
  const heading = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const times = (separator: string) => heading.split(separator).length;
  return [';', '\t', ','].reduce((most, separator) => (times(separator) > times(most) ? separator : most));
}

/** Given names first; then, for each column, the first heading that is usual for it and not yet taken. */
function columnsOf(headings: readonly string[], given: Columns = {}): Columns {
  const taken = new Set(Object.values(given));
  const columns: Columns = { ...given };
  for (const [column, pattern] of Object.entries(usual) as [Column, RegExp][]) {
    if (columns[column] !== undefined) continue;
    const heading = headings.find((name) => pattern.test(name) && !taken.has(name));
    if (heading === undefined) continue;
    columns[column] = heading;
    taken.add(heading);
  }
  return columns;
}

/** `2023`, `2023-04-05`, `5-4-2023` and `05/04/2023` (day first) as an ISO date. */
function isoDate(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(text) ?? [];
  if (year) return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return /^\d{4}(-\d{2}){0,2}/.exec(text)?.[0];
}

/** UTF-8 where that is possible; else it is Windows-1252, as spreadsheets write it. */
function textOf(file: ArrayBuffer | Uint8Array | string): string {
  if (typeof file === 'string') return file.replace(/^\ufeff/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}
