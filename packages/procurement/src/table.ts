import { dsvFormat } from 'd3-dsv';
import { columnsOf, type Column, type Columns } from './columns.js';

export interface Table {
  /** All rows from the first line of the file on, empty ones too, so that a row has the number a spreadsheet gives it. */
  readonly rows: readonly (readonly string[])[];
  /** Place of the heading among them. */
  readonly heading: number;
  readonly columns: Columns;
  /** Number of a row in which a quotation mark opens and does not close. */
  readonly openQuote?: number | undefined;
}

/** Where the heading is looked for: published tables often begin with a title and a remark. */
const FIRST_ROWS = 30;
const SEPARATORS = [';', ',', '\t', '|'] as const;

/** The table in a text: whichever separator and heading give the most columns that are known. */
export function tableOf(text: string, given: Partial<Record<Column, string>> = {}): Table {
  const [, said, rest = text] = /^sep=(.)\r?\n([^]*)$/i.exec(text) ?? [];
  const start = rest.split('\n', FIRST_ROWS).join('\n');
  const tries = (said ? [said] : SEPARATORS).map((separator) => ({ separator, ...headingOf(rowsOf(start, separator), given) }));
  const best = tries.reduce((most, other) => (other.known > most.known ? other : most));
  const rows = rowsOf(rest, best.separator);
  const heading = best.heading;
  return {
    // The line that says the separator is the first of the spreadsheet.
    rows: said ? [[], ...rows] : rows,
    heading: said ? heading + 1 : heading,
    columns: best.columns,
    openQuote: openQuoteIn(rows, heading, best.separator),
  };
}

/** The first row that names an amount and something else; else the first that is not empty. */
function headingOf(rows: readonly (readonly string[])[], given: Partial<Record<Column, string>>) {
  for (const [heading, row] of rows.entries()) {
    const columns = columnsOf(row, given);
    const known = Object.keys(columns).length;
    if (known > 1 && (columns.amount !== undefined || columns.minimum !== undefined)) return { heading, columns, known: known + 1 };
  }
  const heading = Math.max(
    0,
    rows.findIndex((row) => row.some(Boolean)),
  );
  const columns = columnsOf(rows[heading] ?? [], given);
  return { heading, columns, known: Math.min(1, Object.keys(columns).length) };
}

function rowsOf(text: string, separator: string): string[][] {
  return dsvFormat(separator).parseRows(text, (cells) => cells.map((cell) => cell.trim()));
}

/** A cell in which whole lines of the table stand: its quotation mark was never closed. */
function openQuoteIn(rows: readonly (readonly string[])[], heading: number, separator: string): number | undefined {
  const width = rows[heading]?.length ?? 0;
  const holdsLines = (cell: string) =>
    width > 1 &&
    cell
      .split('\n')
      .slice(1)
      .some((line) => line.split(separator).length >= width);
  const row = rows.findIndex((cells) => cells.some((cell) => cell.includes('\n') && holdsLines(cell)));
  return row < 0 ? undefined : row + 1;
}
