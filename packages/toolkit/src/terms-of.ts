import type { Dossier, Term } from '@wijkwelvaartswerk/contract';
import { terms } from './terms.js';
import { withOwnTerms } from './with-own-terms.js';

/** The ten terms and those of the dossier; where both have an id, the dossier's. */
export function termsOf(dossier: Pick<Dossier, 'glossary'>): readonly Term[] {
  return withOwnTerms(terms, dossier);
}
