import type { Issue } from '@wijkwelvaartswerk/contract';
import type { LayerFailure } from './failure.js';

/** How far the data is that a layer keeps somewhere else. */
export interface LayerLoad {
  /** `asking`: a person has to agree first. */
  readonly state: 'asking' | 'loading' | 'ready' | 'failed';
  /** Items that are there. */
  readonly shown: number;
  /** Whom to ask, when it is not the page's own host. */
  readonly host?: string | undefined;
  /** Why it failed; nothing when even the code that knows could not be loaded. */
  readonly failure?: LayerFailure | undefined;
  /** What is wrong with single items. */
  readonly issues: readonly Issue[];
  /** There is more than is shown: how many in all, when someone knows. */
  readonly left?: { readonly of: number | undefined } | undefined;
}
