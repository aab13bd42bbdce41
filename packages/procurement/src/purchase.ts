import type { Amount } from '@wijkwelvaartswerk/contract';

/** Who was bought from, as far as the published file says. */
export interface Supplier {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** As published; `1031 ab` and `1031AB` are the same. */
  readonly postcode?: string | undefined;
  /** Town or village. */
  readonly locality?: string | undefined;
  readonly region?: string | undefined;
  /** Name or ISO 3166 code. */
  readonly country?: string | undefined;
  /** CBS code of the municipality, such as `GM0363`. */
  readonly municipality?: string | undefined;
}

/** One contract, award or line of spending. */
export interface Purchase {
  /** Unique in the file: process and contract, or the number of the line. */
  readonly id: string;
  readonly title?: string | undefined;
  /** ISO date; the year decides in which period it counts. */
  readonly date?: string | undefined;
  /** In `currency`; a band when the publisher gives one. Below zero: a credit. */
  readonly amount: Amount;
  /** ISO 4217. */
  readonly currency: string;
  /** More than one: the file does not say who gets which part. */
  readonly suppliers: readonly Supplier[];
}

export type ProcurementIssueCode =
  /** Not Open Contracting data: no releases or records. */
  | 'not-ocds'
  /** No column or field for it. `what`: `amount`, `currency`, `date` or `supplier`. */
  | 'missing'
  /** Cannot be read as what it should be. `what`: as above, `value`: as it stands there. */
  | 'unreadable'
  /** Another buyer than the one asked for. */
  | 'other-buyer'
  /** Cancelled, or not (yet) awarded: not counted. */
  | 'not-awarded'
  /** An older version of a contract that was amended: not counted. */
  | 'amended'
  /** Money that came back: counted, and lowers the sum. */
  | 'credit'
  /** More came back than went out in a tier: its amount cannot be shown. */
  | 'below-zero';

/** Something that a person should know about how the figures came about. */
export interface ProcurementIssue {
  readonly code: ProcurementIssueCode;
  /** The purchase it is about, as in `Purchase.id`; absent: the whole file. */
  readonly id?: string | undefined;
  readonly what?: string | undefined;
  readonly value?: string | undefined;
}

/** What was read from a file, and what could not be. */
export interface Purchases {
  readonly purchases: readonly Purchase[];
  readonly issues: readonly ProcurementIssue[];
}
