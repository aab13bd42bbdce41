import type { Amount } from '@wijkwelvaartswerk/contract';
import type { ProcurementIssue, Subject } from './issue.js';

/** Who was bought from, as far as the published file says. */
export interface Supplier {
  /** Number in a register, with the name of the register where the file has it: `NL-KVK 12345678`. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** As published; `1031 ab` and `1031AB` are the same. */
  readonly postcode?: string | undefined;
  /** Town or village. */
  readonly locality?: string | undefined;
  readonly region?: string | undefined;
  /** Name or ISO 3166 code. */
  readonly country?: string | undefined;
  /** CBS code of the municipality, such as `GM0363`, or its name. */
  readonly municipality?: string | undefined;
}

/** One contract, award or line of spending. */
export interface Purchase {
  readonly kind: Subject;
  /** Unique in the file: number of the line, or process and contract. */
  readonly id: string;
  readonly title?: string | undefined;
  /** ISO date, as precise as it is known; the year decides in which period it counts. */
  readonly date?: string | undefined;
  /** In `currency`; a band when the publisher gives one. Below zero: a credit. */
  readonly amount: Amount;
  /** ISO 4217. */
  readonly currency: string;
  /** More than one: the file does not say who gets which part. */
  readonly suppliers: readonly Supplier[];
}

/** What was read from a file, and what could not be. */
export interface Purchases {
  readonly purchases: readonly Purchase[];
  readonly issues: readonly ProcurementIssue[];
  /** Names of those who bought, as the file gives them; empty when it names nobody. */
  readonly buyers: readonly string[];
  /** What was counted: signed contracts, or lines with amounts with or without VAT. */
  readonly counted: Counted;
  /** ISO date of what is newest in the file, where it says so. */
  readonly asOf?: string | undefined;
}

export interface Counted {
  readonly what: 'contracts' | 'lines';
  /** Whether VAT is in the amounts, where the file says so. */
  readonly vat?: 'excluded' | 'included' | undefined;
}
