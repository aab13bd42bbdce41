import type { Dossier, Term } from '@wijkwelvaartswerk/contract';
import { termFinder } from './find-term.js';

/** What a page can explain: the method's terms and those of its dossier. */
export interface KnownTerms {
  readonly terms: readonly Term[];
  /** The term with this id, name or alias, in this or another form. */
  find(word: string): Term | undefined;
}

/** For a page without a dossier: the method's own terms. */
export const methodOnly: Dossier = { version: 1, neighbourhood: { name: '' } };

/** Gives a function that knows the terms that go with a dossier. It finds them out once: a hundred words of a page ask for them. */
export function knowing(termsOf: (dossier: Dossier) => readonly Term[]): (dossier: Dossier) => KnownTerms {
  const made = new WeakMap<Dossier, KnownTerms>();
  return (dossier) => {
    let known = made.get(dossier);
    if (!known) {
      const terms = termsOf(dossier);
      made.set(dossier, (known = { terms, find: termFinder(terms) }));
    }
    return known;
  };
}
