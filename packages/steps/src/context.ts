import type { Dossier, LocalText } from '@wijkwelvaartswerk/contract';
import type { Formats, Language, Selection } from '@wijkwelvaartswerk/kit';

/** What every part needs to speak, and to lead somewhere. */
export interface PartContext {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly formats: Formats;
  /** A text of the dossier, in the reader's language. */
  readonly text: (local: LocalText) => string;
  /** The day it is, such as `2026-11-20`. */
  readonly today: string;
  /** Level of the heading of an item: one below that of the widget. */
  readonly level: number;
  /** An address a page may lead to, or `undefined`. */
  readonly link: (address: string | undefined) => string | undefined;
  /** The id of this kind that is chosen, in whichever widget. */
  readonly chosen: (kind: Selection['kind']) => string | undefined;
  /** Chooses one, or lets go of it when it is the one that is chosen. */
  readonly choose: (kind: Selection['kind'], id: string) => void;
}
