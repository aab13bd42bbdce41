import type { Dossier, Term } from '@wijkwelvaartswerk/contract';

/** These terms of the method and those of the dossier; where both have an id, the dossier's. */
export function withOwnTerms(ofTheMethod: readonly Term[], { glossary = [] }: Pick<Dossier, 'glossary'>): readonly Term[] {
  return [...new Map([...ofTheMethod, ...glossary].map((term) => [term.id, term])).values()];
}
