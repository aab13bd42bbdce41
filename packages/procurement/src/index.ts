import { purchasesFromCsv, type CsvOptions } from './csv.js';
import { purchasesFromReleases } from './releases.js';
import { spendingOf, type SpendingOptions, type SpendingResult } from './spending.js';

export type { Column, CsvOptions } from './csv.js';
export type { ProcurementIssue, ProcurementIssueCode, Purchase, Supplier } from './purchase.js';
export type { SpendingOptions, SpendingResult, Unplaced } from './spending.js';
export { tiersBy, type Area, type Areas, type TierRule } from './tiers.js';

/**
 * What a buyer spent, by how near its suppliers are, from Open Contracting (OCDS 1.1) releases or records.
 * `buyer`: id or name of the buyer to keep; absent: all. Never throws; what could not be used is in `issues` and `unplaced`.
 */
export function spendingFrom(ocds: unknown, options: SpendingOptions & { readonly buyer?: string }): SpendingResult {
  return spendingOf(purchasesFromReleases(ocds, options.buyer), options);
}

/** The same from a table (CSV) as municipalities publish it, as bytes or text. */
export function spendingFromCsv(file: ArrayBuffer | Uint8Array | string, options: SpendingOptions & CsvOptions): SpendingResult {
  return spendingOf(purchasesFromCsv(file, options), options);
}
