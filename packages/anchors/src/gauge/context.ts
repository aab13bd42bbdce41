import type { Dossier } from '@wijkwelvaartswerk/contract';
import type { Language } from '@wijkwelvaartswerk/kit';
import type { Texts } from '../source.js';
import type { GaugeView } from './model.js';
import type { Speech } from './phrases.js';

/** What the parts around the figures are drawn with. */
export interface PartContext {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly texts: Texts;
  readonly speech: Speech;
  readonly link: (address: string | undefined) => string | undefined;
  /** Level of the part's own heading. */
  readonly level: number;
  /** The anchors that are seen beside one another: their charts have one scale. */
  readonly beside: readonly GaugeView[];
}
