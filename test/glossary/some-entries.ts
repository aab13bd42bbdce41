import type { Dossier, Term } from '@wijkwelvaartswerk/contract';
import type { Language } from '@wijkwelvaartswerk/kit';
import { entriesOf } from '../../packages/glossary/src/list/listing.js';
import { glossaryOf, type Entry } from '../../packages/glossary/src/model.js';

export const term = (id: string, more: Partial<Term> = {}): Term => ({ id, term: id, definition: `Wat ${id} is.`, ...more });

export const dossierOf = (glossary: Term[], more: Partial<Dossier> = {}): Dossier => ({
  version: 1,
  neighbourhood: { name: 'Noord' },
  glossary,
  ...more,
});

/** The entries of these terms alone. */
export const entries = (glossary: Term[], language: Language = 'nl', more: Partial<Dossier> = {}): readonly Entry[] =>
  entriesOf(glossaryOf(dossierOf(glossary, more)), language, glossary.map(({ id }) => id).join(','));

export const entry = (given: Partial<Term>, language: Language = 'nl', more: Partial<Dossier> = {}): Entry =>
  entries([term('meent', given)], language, more)[0]!;

export const names = (list: readonly Entry[]): string[] => list.map(({ name }) => name.text);
