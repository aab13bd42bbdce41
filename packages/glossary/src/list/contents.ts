import type { Dossier } from '@wijkwelvaartswerk/contract';
import type { Language } from '@wijkwelvaartswerk/kit';
import { glossaryOf, type Entry } from '../model.js';
import { wordIn } from './addresses.js';
import { entriesOf, idsOf } from './listing.js';
import { search } from './search.js';

/** What a list holds, and what of it a search shows. */
export interface Contents {
  /** In alphabetical order. */
  readonly all: readonly Entry[];
  /** `all` itself when nothing is searched for. */
  readonly found: readonly Entry[];
  readonly ids: ReadonlySet<string>;
  /** Id of the term with this id, name or alias, if the list holds it. */
  idOf(word: string): string | undefined;
  /** Id of the term that a part of a page's address names: `begrip-commons`, or the id alone where the page has nothing of that name. */
  idLinked(part: string): string | undefined;
}

/** `terms`: which terms, by id, name or alias, with commas between; blank for all. */
export function contentsOf(dossier: Dossier, language: Language, terms: string, query: string): Contents {
  const glossary = glossaryOf(dossier);
  const all = entriesOf(glossary, language, terms);
  const ids = idsOf(all);
  const idOf = (word: string): string | undefined => {
    // Before a look by name, for which the names of all terms are made ready.
    if (ids.has(word)) return word;
    const id = glossary.find(word)?.id;
    return id !== undefined && ids.has(id) ? id : undefined;
  };
  return {
    all,
    found: search(all, query),
    ids,
    idOf,
    idLinked: (part) => {
      const word = wordIn(part);
      if (word !== undefined) return idOf(word);
      return ids.has(part) && !document.getElementById(part) ? part : undefined;
    },
  };
}
