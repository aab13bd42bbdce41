import type { Formats, Language } from '@wijkwelvaartswerk/kit';
import type { FactWords } from './fact-messages.js';
import type { Words } from './messages.js';

/** What every part of the tracker needs to speak, and to lead somewhere. */
export interface RenderContext {
  readonly say: Words;
  readonly sayFacts: FactWords;
  readonly formats: Formats;
  readonly language: Language;
  /** The day it is, such as `2026-11-20`. */
  readonly today: string;
  /** Level of the heading of a step. */
  readonly level: number;
  /** An address a page may lead to, or `undefined`. */
  readonly link: (address: string | undefined) => string | undefined;
  /** Id of the place that is chosen, in whichever widget. */
  readonly place: string | undefined;
  /** Chooses a place, or lets go of the one that is chosen. */
  readonly choosePlace: (id: string) => void;
}
