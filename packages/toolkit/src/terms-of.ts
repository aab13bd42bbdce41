import type { Dossier, Term } from '@wijkwelvaartswerk/contract';
import { terms } from './terms.js';

/** The ten terms and those of the dossier; where both have an id, the dossier's. */
export function termsOf({ glossary = [] }: Pick<Dossier, 'glossary'>): readonly Term[] {
  return [...new Map([...terms, ...glossary].map((term) => [term.id, term])).values()];
}
