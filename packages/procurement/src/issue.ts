/** What an issue is about. */
export type Subject = 'line' | 'contract' | 'award' | 'process';

export type ProcurementIssueCode =
  /** No table and no JSON. `value`: `spreadsheet`, `pdf`, `web-page`, `no-text` or `empty`. */
  | 'not-data'
  /** Looks like JSON but cannot be read as such. */
  | 'not-json'
  /** JSON, but no Open Contracting data: no releases or records. */
  | 'not-ocds'
  /** A record that only says where its releases are: nothing is fetched. */
  | 'linked-only'
  /** No column or field for it. `what` says which. */
  | 'missing'
  /** A column that was asked for by name is not there. `value`: the name. */
  | 'no-column'
  /** Cannot be read as what it should be. `what`, and `value` as it stands there. */
  | 'unreadable'
  /** An amount of which only the least is given. `value` as it stands there. */
  | 'open-band'
  /** Another buyer than the one asked for. `value`: its name. */
  | 'other-buyer'
  /** Cancelled, or not (yet) awarded: not counted. `value`: the status. */
  | 'not-awarded'
  /** Published more than once with different amounts: only the newest counts. */
  | 'amended'
  /** A contract that does not say of which award it is, where there are several: the awards of that process do not count. */
  | 'award-unclear'
  /** No date of its own: the date on which it was published decides. */
  | 'published-date'
  /** Adds up other lines: not counted. */
  | 'total-line'
  /** All amounts stand in thousands or millions. `value`: `1000` or `1000000`. */
  | 'multiplied'
  /** More cells than the heading has, so that it cannot be told which is which: not counted. */
  | 'too-many-cells'
  /** A quotation mark that does not close: what stands behind it may be lost. */
  | 'open-quote'
  /** Money that came back: counted, and lowers the sum. */
  | 'credit'
  /** More came back than went out in a tier (`what`) of a year and currency (`value`): what is below zero is not in the figures. */
  | 'below-zero';

/** Something that a person should know about how the figures came about. */
export interface ProcurementIssue {
  readonly code: ProcurementIssueCode;
  /** The purchase it is about, as in `Purchase`; absent: the whole file. */
  readonly kind?: Subject | undefined;
  readonly id?: string | undefined;
  /** `amount`, `currency`, `date`, `supplier`, `id`; for `below-zero` a tier. */
  readonly what?: string | undefined;
  readonly value?: string | undefined;
}
