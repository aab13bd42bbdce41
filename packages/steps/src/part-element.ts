import { textIn, type Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, formatsIn, type Language } from '@wijkwelvaartswerk/kit';
import { property } from 'lit/decorators.js';
import type { PartContext } from './context.js';
import { dayOf } from './partial-date.js';

/** What the widgets about the way a neighbourhood goes have in common: the day it is, and what their parts need to speak. */
export abstract class PartElement extends DossierElement {
  /** The day to reckon with; by default today. */
  @property({ attribute: false }) today?: Date | undefined;

  /** The day it is where the reader is, such as `2026-11-20`. */
  protected get day(): string {
    const { today } = this;
    return dayOf(today instanceof Date && !Number.isNaN(today.getTime()) ? today : new Date());
  }

  protected context(dossier: Dossier, language: Language): PartContext {
    return {
      dossier,
      language,
      formats: formatsIn(language),
      text: (local) => textIn(local, language, dossier.language),
      today: this.day,
      level: Math.max(2, Math.round(this.headingLevel) || 2) + 1,
      link: (address) => this.link(address),
      chosen: (kind) => this.chosen(kind),
      choose: (kind, id) => this.choose(kind, id === this.chosen(kind) ? null : id),
    };
  }
}
