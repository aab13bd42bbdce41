export type IssueCode =
  | 'not-json'
  | 'not-object'
  | 'newer-version'
  | 'no-name'
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'type'
  | 'required'
  | 'requires-one-of'
  | 'enum'
  | 'format'
  | 'range'
  | 'length'
  | 'unknown-key'
  | 'position'
  | 'shape'
  | 'direction'
  | 'min-above-max'
  | 'from-after-to'
  | 'duplicate-id'
  | 'duplicate-number'
  | 'blank'
  | 'dangling-ref'
  | 'no-data';

/** An item of a list, counted from 0, with its name where it has one. */
export interface Place {
  readonly list: string;
  readonly index: number;
  readonly name?: string;
}

/** One thing that is wrong in a dossier. */
export interface Issue {
  /** An error costs something its place on the page; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** JSON pointer (RFC 6901) to what is wrong. */
  readonly path: string;
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, unknown>>;
  /** The list item it is in, the innermost that has a name; `within`: those around it that have one, from the outside in. */
  readonly where?: Place & { readonly within?: readonly Place[] };
}
