import { DossierController, languageOf, safeLink, tellState, type DossierState } from '@wijkwelvaartswerk/kit';
// So that the dossier around the word is there too.
import '@wijkwelvaartswerk/kit/define.js';
import type { WwwTerm } from './term.js';

/** The dossier of a word, from wherever it has one; tells the page of it as any widget does. */
export class DossierOfTerm extends DossierController {
  readonly #term: WwwTerm;
  #told?: DossierState;

  constructor(term: WwwTerm) {
    super(term);
    this.#term = term;
  }

  /** An address from the dossier, made absolute from where the dossier is; `undefined` when a page may not lead there. */
  link(address: string | undefined): string | undefined {
    return safeLink(address, this.store?.url ?? this.#term.baseURI);
  }

  hostUpdated(): void {
    if (this.state === this.#told) return;
    this.#told = this.state;
    tellState(this.#term, this.state, languageOf(this.#term), this.store?.url);
  }
}
