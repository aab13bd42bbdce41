import type { PartContext } from '../context.js';
import type { FactWords } from './fact-messages.js';
import type { Words } from './messages.js';

/** What every part of the tracker needs besides: its words. */
export interface RenderContext extends PartContext {
  readonly say: Words;
  readonly sayFacts: FactWords;
}
