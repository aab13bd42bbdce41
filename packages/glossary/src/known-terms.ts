import type { Dossier, Term } from '@wijkwelvaartswerk/contract';
import { termsOf } from '@wijkwelvaartswerk/toolkit';
import { termFinder } from './find-term.js';

/** What a page can explain: the method's terms and those of its dossier. */
export interface KnownTerms {
  readonly terms: readonly Term[];
  /** The term with this id, name or alias, in this or another form. */
  find(word: string): Term | undefined;
}

/** For a page without a dossier: the method's own terms. */
export const methodOnly: Dossier = { version: 1, neighbourhood: { name: '' } };

const made = new WeakMap<Dossier, KnownTerms>();

/** The terms that go with a dossier, made once: a hundred words of a page ask for them. */
export function knownTerms(dossier: Dossier): KnownTerms {
  let known = made.get(dossier);
  if (!known) {
    const terms = termsOf(dossier);
    made.set(dossier, (known = { terms, find: termFinder(terms) }));
  }
  return known;
}
