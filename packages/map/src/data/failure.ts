/** Why the data of a layer cannot be shown. */
export type FailureCode =
  | 'no-address'
  | 'not-found'
  | 'not-allowed'
  | 'refused'
  | 'server'
  | 'time-out'
  | 'unreachable'
  | 'web-page'
  | 'cut-short'
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'no-parts'
  | 'pictures'
  | 'crs'
  | 'fields'
  | 'ends'
  | 'collection'
  | 'program';

/** A layer whose data cannot be shown. `detail`: what the sentence about it names, such as the status of the answer. */
export class LayerFailure extends Error {
  readonly code: FailureCode;
  readonly detail: string;

  constructor(code: FailureCode, detail: string | number = '') {
    super(`${code} ${detail}`.trim());
    this.code = code;
    this.detail = String(detail);
  }
}

/** Whatever a reader or a format's library throws, as a reason: what they choke on cannot be read. */
export function failureOf(error: unknown): LayerFailure {
  return error instanceof LayerFailure ? error : new LayerFailure('unreadable');
}
