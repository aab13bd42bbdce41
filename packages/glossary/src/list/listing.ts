import type { Language } from '@wijkwelvaartswerk/kit';
import type { Entry, Glossary } from '../model.js';

/** The terms under one letter. */
export interface Group {
  /** A capital, or `#` for terms that begin with a digit or a sign. */
  readonly letter: string;
  readonly chunks: readonly Chunk[];
}

/** Some terms of a letter that are rendered together. */
export interface Chunk {
  readonly entries: readonly Entry[];
}

/** A chunk takes some milliseconds to render on a phone. */
const CHUNK = 25;

const listed = new WeakMap<Glossary, Map<string, readonly Entry[]>>();
const known = new WeakMap<readonly Entry[], ReadonlySet<string>>();
const grouped = new WeakMap<readonly Entry[], readonly Group[]>();

/**
 * The entries in alphabetical order; the same array each time.
 * `only`: ids, names or aliases to limit them to, with commas between; blank for all. What is not found is left out.
 */
export function entriesOf(glossary: Glossary, language: Language, only = ''): readonly Entry[] {
  const lists = listed.get(glossary) ?? new Map<string, readonly Entry[]>();
  listed.set(glossary, lists);
  const key = `${language} ${only}`;
  const entries =
    lists.get(key) ??
    list(
      glossary,
      language,
      only.split(',').filter((word) => word.trim()),
    );
  lists.set(key, entries);
  return entries;
}

function list(glossary: Glossary, language: Language, only: readonly string[]): readonly Entry[] {
  const terms = only.length ? new Set(only.flatMap((word) => glossary.find(word) ?? [])) : glossary.terms;
  const { compare } = collator(language);
  const entries = [...terms].flatMap(({ id }) => glossary.entry(id, language) ?? []);
  const letters = byLetter(entries.sort((a, b) => compare(a.name.text, b.name.text)));
  return [...letters].sort(([a], [b]) => compare(a, b)).flatMap(([, under]) => under);
}

/** The entries under their letters, each letter where its first entry is; the same groups each time. */
export function groupsOf(entries: readonly Entry[]): readonly Group[] {
  let groups = grouped.get(entries);
  if (!groups) {
    groups = [...byLetter(entries)].map(([letter, under]) => ({ letter, chunks: chunksOf(under) }));
    grouped.set(entries, groups);
  }
  return groups;
}

/** The chunk in which a term is. */
export function chunkWith(entries: readonly Entry[], id: string): Chunk | undefined {
  const chunks = groupsOf(entries).flatMap((group) => group.chunks);
  return chunks.find((chunk) => chunk.entries.some((entry) => entry.id === id));
}

/** The ids of the entries; the same set each time. */
export function idsOf(entries: readonly Entry[]): ReadonlySet<string> {
  let ids = known.get(entries);
  if (!ids) known.set(entries, (ids = new Set(entries.map(({ id }) => id))));
  return ids;
}

/** The letters of the index: A to Z, and what else a term begins with. */
export function indexLetters(groups: readonly Group[], language: Language): readonly string[] {
  const alphabet = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  return [...new Set([...alphabet, ...groups.map(({ letter }) => letter)])].sort(collator(language).compare);
}

function byLetter(entries: readonly Entry[]): Map<string, Entry[]> {
  const letters = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = letterOf(entry.name.text);
    const under = letters.get(letter);
    if (under) under.push(entry);
    else letters.set(letter, [entry]);
  }
  return letters;
}

function chunksOf(entries: readonly Entry[]): readonly Chunk[] {
  return Array.from({ length: Math.ceil(entries.length / CHUNK) }, (_, i) => ({ entries: entries.slice(i * CHUNK, (i + 1) * CHUNK) }));
}

function letterOf(name: string): string {
  // Most names; taking a text apart takes longer.
  if (/^[a-z]/i.test(name)) return name.charAt(0).toUpperCase();
  const first = name.normalize('NFKD').match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  return /\p{L}/u.test(first) ? (first.toUpperCase()[0] ?? '#') : '#';
}

const collators = new Map<string, Intl.Collator>();

/** Made once: the making takes as long as sorting a thousand names. */
function collator(language: Language): Intl.Collator {
  const locale = language === 'en' ? 'en' : 'nl';
  const collate = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true, ignorePunctuation: true });
  collators.set(locale, collate);
  return collate;
}
