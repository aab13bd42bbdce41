/** What a cell says; absent: nothing. */
export type CsvCell = string | number | undefined;

interface CsvStyle {
  /** Between cells. */
  readonly separator: ',' | ';';
  /** In numbers. A spreadsheet in Dutch reads `;` between cells and `,` in numbers. */
  readonly decimal: '.' | ',';
}

/** Comma-separated values (RFC 4180): texts quoted where need be, numbers with at most six decimals, lines ended by CRLF. */
export function csvOf(rows: readonly (readonly CsvCell[])[], style: CsvStyle = { separator: ',', decimal: '.' }): string {
  // The mark at the start makes spreadsheets read it as UTF-8.
  return `\ufeff${rows.map((row) => `${row.map((cell) => written(cell, style)).join(style.separator)}\r\n`).join('')}`;
}

/** A text that a spreadsheet would take for a formula gets a quote before it. */
function written(cell: CsvCell, { separator, decimal }: CsvStyle): string {
  if (typeof cell === 'number') return String(Number(cell.toFixed(6))).replace('.', decimal);
  const text = (cell ?? '').replace(/^(?=[=+\-@\t\r\n])/, "'");
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
