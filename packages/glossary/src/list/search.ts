import { keyOf } from '../find-term.js';
import type { Entry } from '../model.js';

const last = new WeakMap<readonly Entry[], { readonly query: string; readonly found: readonly Entry[] }>();

/** The words of a query, or another text, as they are compared; none for signs and spaces alone. */
export function wanted(query: string): readonly string[] {
  return query.split(/\s+/).map(keyOf).filter(Boolean);
}

/** The words of a text as they are compared, with a space between. */
export function spacedKey(text: string): string {
  return wanted(text).join(' ');
}

/**
 * The entries that hold every word of the query in their names and aliases, in any case and without accents; part of a word will do.
 * First those whose name begins with the query, then those another name of which does. When no name has it, those that have it in their
 * definition. An empty query finds all. The same array for the same query.
 */
export function search(entries: readonly Entry[], query: string): readonly Entry[] {
  if (wanted(query).length === 0) return entries;
  const before = last.get(entries);
  if (before?.query === query) return before.found;
  const found = find(entries, query);
  last.set(entries, { query, found });
  return found;
}

/** Makes what a search compares, so that the first one need not do it for thousands of entries at a time. */
export function prepareSearch(entries: readonly Entry[]): void {
  for (const entry of entries) {
    nameKeys(entry);
    definitionKey(entry);
  }
}

function find(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = wanted(query);
  const holds = (key: string) => words.every((word) => key.includes(word));
  const named = entries.filter((entry) => holds(nameKeys(entry).join(' ')));
  if (named.length === 0) return entries.filter((entry) => holds(definitionKey(entry)));
  const ranks = new Map(named.map((entry) => [entry, rankOf(nameKeys(entry), words.join(''))]));
  return named.sort((a, b) => ranks.get(a)! - ranks.get(b)!);
}

function rankOf([name, ...words]: readonly string[], start: string): number {
  if (name?.startsWith(start)) return 0;
  return words.some((word) => word.startsWith(start)) ? 1 : 2;
}

/** Of the name the reader meets, then of all else it is called. */
const nameKeys = keptFor(({ name, words }: Entry) => [name.text, ...words].map(keyOf));

const definitionKey = keptFor(({ definition }: Entry) => spacedKey(definition.paragraphs.join(' ')));

function keptFor<Key>(make: (entry: Entry) => Key): (entry: Entry) => Key {
  const keys = new WeakMap<Entry, { readonly key: Key }>();
  return (entry) => {
    let kept = keys.get(entry);
    if (!kept) keys.set(entry, (kept = { key: make(entry) }));
    return kept.key;
  };
}
