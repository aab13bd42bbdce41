import type { Amount } from '@wijkwelvaartswerk/contract';
import { currencyIn, decimalMarkOf, isOpenBand, readAmount, type DecimalMark } from './amount.js';
import { timesIn, type Column, type Columns } from './columns.js';
import { readDate } from './date.js';
import { otherThanData, textOf, type FileContent } from './decode.js';
import type { ProcurementIssue } from './issue.js';
import type { Counted, Purchase, Purchases, Supplier } from './purchase.js';
import { tableOf, type Table } from './table.js';
import { totalsFinder } from './totals.js';

export interface CsvOptions {
  /** Names of columns in this file; one that is not given is recognised by what it is usually called. */
  readonly columns?: Partial<Record<Column, string>>;
  /** Currency where neither a line nor the heading of the amounts says one. By default `EUR`. */
  readonly currency?: string;
  /** Date of lines that have none, such as `2023`. */
  readonly date?: string;
  /** Name of the buyer to keep, where the file has a column for it; absent: all. */
  readonly buyer?: string;
}

/** What a line has in a column; `undefined` when it is empty or there is no such column. */
type Get = (column: Column) => string | undefined;

/** How the amounts of a file are written. */
interface Writing {
  readonly mark: DecimalMark | undefined;
  readonly times: number;
  /** What the heading says. */
  readonly currency: string | undefined;
}

/**
 * The purchases in a table as public bodies publish it: any usual separator, decimal comma or point, UTF-8 or Windows-1252, titles above the
 * heading and totals among the lines. Each line is one purchase from one supplier. Never throws.
 */
export function purchasesFromCsv(file: FileContent, options: CsvOptions = {}): Purchases {
  const text = textOf(file);
  const other = otherThanData(text);
  if (other) return { purchases: [], issues: [{ code: 'not-data', value: other }], buyers: [], counted: { what: 'lines' } };
  const table = tableOf(text, options.columns);
  const writing = writingOf(table);
  const issues = issuesOf(table, writing, options);
  const isTotal = totalsFinder();
  const buyers = new Set<string>();
  const purchases: Purchase[] = [];
  for (const [index, cells] of table.rows.entries()) {
    if (!hasAmounts(table.columns) || index <= table.heading || cells.every((cell) => cell === '')) continue;
    const id = String(index + 1);
    if (cells.slice(table.rows[table.heading]!.length).some(Boolean)) {
      issues.push({ code: 'too-many-cells', kind: 'line', id });
      continue;
    }
    const get: Get = (column) => cells[table.columns[column] ?? -1] || undefined;
    const amount = amountOf(get, writing);
    const supplier = get('supplier');
    if (amount !== undefined && isTotal(supplier ? [supplier] : cells, amount)) {
      issues.push({ code: 'total-line', kind: 'line', id });
      continue;
    }
    const buyer = get('buyer');
    if (buyer) buyers.add(buyer);
    if (options.buyer !== undefined && table.columns.buyer !== undefined && buyer !== options.buyer) {
      issues.push({ code: 'other-buyer', kind: 'line', id, value: buyer });
      continue;
    }
    const purchase = purchaseOf(id, amount, get, writing, options, issues);
    if (purchase) purchases.push(purchase);
  }
  return { purchases, issues, buyers: [...buyers], counted: countedIn(table) };
}

function purchaseOf(
  id: string,
  amount: Amount | undefined,
  get: Get,
  writing: Writing,
  { currency = 'EUR', date }: CsvOptions,
  issues: ProcurementIssue[],
): Purchase | undefined {
  const tell = (issue: Omit<ProcurementIssue, 'kind' | 'id'>) => void issues.push({ ...issue, kind: 'line', id });
  if (amount === undefined) return tell(withoutAmount(get));
  const money = currencyOf(get, writing, currency);
  if (!/^[A-Z]{3}$/.test(money)) return tell({ code: 'unreadable', what: 'currency', value: money });
  const written = get('date');
  const read = written === undefined ? date : readDate(written);
  if (read === undefined)
    return tell(written === undefined ? { code: 'missing', what: 'date' } : { code: 'unreadable', what: 'date', value: written });
  if (typeof amount === 'number' && amount < 0) tell({ code: 'credit' });
  return { kind: 'line', id, title: get('title'), date: read, amount, currency: money, suppliers: suppliersOf(get) };
}

/** A column for it goes before the sign in the amount, and that before the heading. */
function currencyOf(get: Get, writing: Writing, otherwise: string): string {
  const said = get('currency');
  if (said !== undefined) return currencyIn(said) ?? said.toUpperCase();
  return currencyIn(get('amount') ?? '') ?? writing.currency ?? otherwise;
}

function suppliersOf(get: Get): Supplier[] {
  const [name, id] = [get('supplier'), get('supplierId')];
  if (name === undefined && id === undefined) return [];
  const postcode = get('postcode');
  // “1031 AB Amsterdam” in one cell.
  const [, behind] = /\d{4}\s?[A-Za-z]{2}\s+(\S.*)$/.exec(postcode ?? '') ?? [];
  return [
    {
      id,
      name,
      postcode,
      locality: get('locality') ?? behind,
      region: get('region'),
      country: get('country'),
      municipality: get('municipality'),
    },
  ];
}

function amountOf(get: Get, { mark, times }: Writing): Amount | undefined {
  const [least, most] = (['minimum', 'maximum'] as const).map((column) => readAmount(get(column) ?? '', mark));
  const between = typeof least === 'number' && typeof most === 'number' && least <= most ? { min: least, max: most } : undefined;
  const amount = readAmount(get('amount') ?? '', mark) ?? between;
  if (amount === undefined || times === 1) return amount;
  return typeof amount === 'number' ? amount * times : { min: amount.min * times, max: amount.max * times };
}

function withoutAmount(get: Get): Omit<ProcurementIssue, 'kind' | 'id'> {
  const value = get('amount');
  if (value !== undefined) return { code: isOpenBand(value) ? 'open-band' : 'unreadable', what: 'amount', value };
  const [least, most] = [get('minimum'), get('maximum')];
  if (least === undefined) return { code: 'missing', what: 'amount' };
  return most === undefined
    ? { code: 'open-band', what: 'amount', value: `> ${least}` }
    : { code: 'unreadable', what: 'amount', value: `${least} – ${most}` };
}

function hasAmounts(columns: Columns): boolean {
  return columns.amount !== undefined || columns.minimum !== undefined;
}

/** What the heading of the amounts says, and what stands above the table. */
function remarksOf({ rows, heading, columns }: Table): readonly string[] {
  const above = rows.slice(0, heading).flat();
  return [rows[heading]?.[columns.amount ?? columns.minimum ?? -1] ?? '', ...above];
}

function writingOf(table: Table): Writing {
  const { amount, minimum, maximum } = table.columns;
  const texts = table.rows
    .slice(table.heading + 1)
    .flatMap((cells) => [amount, minimum, maximum].map((column) => cells[column ?? -1] ?? ''));
  const remarks = remarksOf(table);
  return { mark: decimalMarkOf(texts), times: Math.max(...remarks.map(timesIn)), currency: currencyIn(remarks[0] ?? '') };
}

function countedIn(table: Table): Counted {
  const [heading = '', ...above] = remarksOf(table);
  for (const remark of [heading, ...above.filter((text) => /btw|vat/i.test(text))]) {
    if (/\b(excl|exclusief|zonder|ex)\b/i.test(remark)) return { what: 'lines', vat: 'excluded' };
    if (/\b(incl|inclusief|inc)\b|\bmet btw\b/i.test(remark)) return { what: 'lines', vat: 'included' };
  }
  return { what: 'lines' };
}

function issuesOf({ columns, openQuote }: Table, { times }: Writing, { columns: given = {} }: CsvOptions): ProcurementIssue[] {
  const issues: ProcurementIssue[] = [];
  for (const [column, value] of Object.entries(given))
    if (columns[column as Column] === undefined) issues.push({ code: 'no-column', value });
  if (!hasAmounts(columns)) issues.push({ code: 'missing', what: 'amount' });
  else if (columns.supplier === undefined && columns.supplierId === undefined) issues.push({ code: 'missing', what: 'supplier' });
  if (times > 1) issues.push({ code: 'multiplied', value: String(times) });
  if (openQuote !== undefined) issues.push({ code: 'open-quote', kind: 'line', id: String(openQuote) });
  return issues;
}
