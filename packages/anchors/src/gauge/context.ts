import type { Dossier } from '@wijkwelvaartswerk/contract';
import type { Language } from '@wijkwelvaartswerk/kit';
import type { Texts } from '../source.js';
import type { Speech } from './phrases.js';

// What the parts in folders of their own take from the root of the package.
export { bandOf, sumOf, type Band } from '../band.js';
export { custom } from '../custom-properties.js';
export type { Origin, Texts } from '../source.js';

/** What the parts around the figures are drawn with. */
export interface PartContext {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly texts: Texts;
  readonly speech: Speech;
  readonly link: (address: string | undefined) => string | undefined;
  /** Level of the part's own heading. */
  readonly level: number;
}
