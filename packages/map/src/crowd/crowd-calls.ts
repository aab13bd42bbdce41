import type { FailureCode } from '../data/failure.js';
import type { CrowdColumns, CrowdReader, CrowdTask } from './crowd-reader.js';

/** What a reader can be asked once it has read. */
export type Method = 'items' | 'find' | 'search';
export type Given<Of extends Method> = Parameters<CrowdReader[Of]>;
export type Answer<Of extends Method> = ReturnType<CrowdReader[Of]> extends Generator<void, infer Result> ? Result : never;

/** What a page asks of the worker. */
export type Ask =
  | { readonly task: CrowdTask }
  | { readonly call: number; readonly method: Method; readonly given: readonly unknown[] }
  | { readonly stop: number };

/** What the worker tells. */
export type Tell =
  | 'ready'
  /** Absent: the file holds no feature collection. */
  | { readonly columns: CrowdColumns | undefined }
  | { readonly failure: { readonly code: FailureCode; readonly detail: string } }
  | { readonly call: number; readonly answer: unknown }
  | { readonly call: number; readonly error: string };
