import { purchasesFromCsv, type CsvOptions } from './csv.js';
import { looksLikeJson, textOf, type FileContent } from './decode.js';
import { purchasesFromOcds, type OcdsOptions } from './ocds.js';
import { spendingOf, type SpendingOptions, type SpendingResult } from './spending.js';

export type { Column } from './columns.js';
export type { CsvOptions } from './csv.js';
export type { FileContent } from './decode.js';
export { describeProcurementIssue, describeProcurementIssues, describeUnplaced } from './describe.js';
export type { ProcurementIssue, ProcurementIssueCode, Subject } from './issue.js';
export type { OcdsOptions } from './ocds.js';
export type { Purchase, Supplier } from './purchase.js';
export type { SpendingOptions, SpendingResult, Unplaced } from './spending.js';
export { tiersBy, type Area, type Areas, type TierRule } from './tiers.js';

/**
 * What a buyer spent, by how near its suppliers are, from Open Contracting data (OCDS 1.1): releases or records, parsed or as a file.
 * Never throws; what could not be used is in `issues` and `unplaced`.
 */
export function spendingFrom(ocds: unknown, options: SpendingOptions & OcdsOptions): SpendingResult {
  return spendingOf(purchasesFromOcds(ocds, options), options);
}

/** The same from a table (CSV) as public bodies publish it, as bytes or text. */
export function spendingFromCsv(file: FileContent, options: SpendingOptions & CsvOptions): SpendingResult {
  return spendingOf(purchasesFromCsv(file, options), options);
}

/** The same from a file that may be either: what begins as JSON is taken for Open Contracting data, all else for a table. */
export function spendingFromFile(file: FileContent, options: SpendingOptions & CsvOptions & OcdsOptions): SpendingResult {
  const text = textOf(file);
  return looksLikeJson(text) ? spendingFrom(text, options) : spendingFromCsv(text, options);
}
