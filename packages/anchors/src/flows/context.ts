import type { FlowSet, FlowView } from './model.js';
import type { Speech } from './speech.js';

/** What every part of the widget needs to draw the flows of one set. */
export interface FlowsContext {
  readonly set: FlowSet;
  readonly speech: Speech;
  /** Flows to show, with small ones together that nobody opened. */
  readonly shown: readonly FlowView[];
  /** All flows, with small ones together even when they are open. */
  readonly gathered: readonly FlowView[];
  /** Ids of small flows together that are open. */
  readonly opened: ReadonlySet<string>;
  /** Id of the chosen flow. */
  readonly chosen?: string;
  /** Ids of the flows at the place or anchor that is chosen. */
  readonly touched: ReadonlySet<string>;
  /** Chooses a flow, or lets go of it when it is chosen. */
  readonly choose: (id: string) => void;
  /** Shows each of the small flows, or puts them together again. */
  readonly open: (id: string) => void;
  readonly link: (address: string | undefined) => string | undefined;
}
