import { paragraphsOf, sourceOf, textIn, type Dossier, type LocalText, type SourceRef, type Term } from '@wijkwelvaartswerk/contract';
import { formatsIn, type Language } from '@wijkwelvaartswerk/kit';
import { termsOf } from '@wijkwelvaartswerk/toolkit';
import { everyLanguage, keyOf, stemOf, termFinder } from './find-term.js';

/** A text and the language it is in (a BCP 47 tag), so that it is pronounced as it should be. */
interface Spoken {
  readonly text: string;
  readonly lang: string;
}

/** Where a definition comes from, in one line; `url` as the dossier gives it, not yet checked. */
export interface SourceLine {
  readonly text: string;
  readonly url?: string | undefined;
}

/** A term as a reader meets it. */
export interface Entry {
  readonly id: string;
  readonly name: Spoken;
  /** Its names in other languages, where they are others. */
  readonly others: readonly Spoken[];
  /** Aliases for this reader that say something new: no plurals, spellings or parts of the names. */
  readonly aliases: readonly string[];
  readonly definition: { readonly lang: string; readonly paragraphs: readonly string[] };
  /** The terms to read next, as far as they exist. */
  readonly see: readonly { readonly id: string; readonly name: Spoken }[];
  readonly source?: SourceLine | undefined;
  /** All it is called, in every language: what a search looks through. */
  readonly words: readonly string[];
}

/** The terms under one letter. */
export interface Group {
  /** A capital, or `#` for terms that begin with a digit or a sign. */
  readonly letter: string;
  readonly entries: readonly Entry[];
}

/** What a page can explain: the method's terms and those of its dossier. */
export interface Glossary {
  readonly terms: readonly Term[];
  /** The term with this id, name or alias, in this or another form. */
  find(word: string): Term | undefined;
  /** What a reader of this language meets under this id. */
  entry(id: string, language: Language): Entry | undefined;
}

/** For a page without a dossier: the method's own terms. */
export const methodOnly: Dossier = { version: 1, neighbourhood: { name: '' } };

const made = new WeakMap<Dossier, Glossary>();

/** The glossary that goes with a dossier, made once. */
export function glossaryOf(dossier: Dossier): Glossary {
  let glossary = made.get(dossier);
  if (!glossary) made.set(dossier, (glossary = make(dossier)));
  return glossary;
}

function make(dossier: Dossier): Glossary {
  const terms = termsOf(dossier);
  const byId = new Map(terms.map((term) => [term.id, term]));
  const entries = new Map<string, Entry>();
  return {
    terms,
    find: termFinder(terms),
    entry: (id, language) => {
      const term = byId.get(id);
      const key = `${language} ${id}`;
      if (term && !entries.has(key)) entries.set(key, entryOf(term, byId, dossier, language));
      return entries.get(key);
    },
  };
}

function entryOf(term: Term, byId: ReadonlyMap<string, Term>, dossier: Dossier, language: Language): Entry {
  const say = (text: LocalText) => spoken(text, language, dossier.language ?? 'nl');
  const name = say(term.term);
  const { text, lang } = say(term.definition);
  return {
    id: term.id,
    name,
    others: otherNames(term.term, name),
    aliases: newAliases(term, say, language),
    definition: { lang, paragraphs: paragraphsOf(text) },
    see: (term.see ?? []).flatMap((id) => {
      const other = byId.get(id);
      return other && other !== term ? [{ id, name: say(other.term) }] : [];
    }),
    source: sourceLine(term.source, dossier, language),
    words: [term.term, ...(term.aliases ?? [])].flatMap(everyLanguage),
  };
}

/**
 * The entries in alphabetical order.
 * `only`: ids, names or aliases to limit them to; empty for all. What is not found is left out.
 */
export function entriesOf(glossary: Glossary, language: Language, only: readonly string[] = []): readonly Entry[] {
  const terms = only.length ? new Set(only.flatMap((word) => glossary.find(word) ?? [])) : glossary.terms;
  const { compare } = collator(language);
  return [...terms].flatMap(({ id }) => glossary.entry(id, language) ?? []).sort((a, b) => compare(a.name.text, b.name.text));
}

/**
 * The entries that hold every word of the query in their names and aliases, in any case and without accents; part of a word will do.
 * When no name has it, those that have it in their definition. An empty query finds all.
 */
export function search(entries: readonly Entry[], query: string): readonly Entry[] {
  const wanted = query.split(/\s+/).map(keyOf).filter(Boolean);
  const holding = (texts: (entry: Entry) => readonly string[]) =>
    entries.filter((entry) => {
      const keys = texts(entry).map(keyOf).join(' ');
      return wanted.every((word) => keys.includes(word));
    });
  const named = holding(({ words }) => words);
  return named.length ? named : holding(({ definition }) => definition.paragraphs);
}

/** The entries under their letters, in the order of the alphabet. */
export function groupsOf(entries: readonly Entry[], language: Language): readonly Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = letterOf(entry.name.text);
    const group = groups.get(letter);
    if (group) group.push(entry);
    else groups.set(letter, [entry]);
  }
  const { compare } = collator(language);
  return [...groups].map(([letter, list]) => ({ letter, entries: list })).sort((a, b) => compare(a.letter, b.letter));
}

/** The letters of the index: A to Z, and what else a term begins with. */
export function indexLetters(groups: readonly Group[], language: Language): readonly string[] {
  const alphabet = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  return [...new Set([...alphabet, ...groups.map(({ letter }) => letter)])].sort(collator(language).compare);
}

/** Each source once, with the entries that come from it. */
export function sourcesOf(entries: readonly Entry[]): readonly { source: SourceLine; entries: readonly Entry[] }[] {
  const sources = new Map<string, { source: SourceLine; entries: Entry[] }>();
  for (const entry of entries) {
    if (!entry.source) continue;
    const known = sources.get(entry.source.text);
    if (known) known.entries.push(entry);
    else sources.set(entry.source.text, { source: entry.source, entries: [entry] });
  }
  return [...sources.values()];
}

function letterOf(name: string): string {
  const first = name.normalize('NFKD').match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  return /\p{L}/u.test(first) ? (first.toUpperCase()[0] ?? '#') : '#';
}

function collator(language: Language): Intl.Collator {
  return new Intl.Collator(language === 'en' ? 'en' : 'nl', { numeric: true, ignorePunctuation: true });
}

/** The text `textIn` gives, with the language it turned out to be in. A plain string is in the dossier's own language. */
function spoken(text: LocalText, language: string, own: string): Spoken {
  const tags = typeof text === 'string' ? [] : [language, primary(language), own, ...Object.keys(text)];
  const lang = typeof text === 'string' ? own : (tags.find((tag) => text[tag] !== undefined) ?? own);
  return { text: textIn(text, language, own), lang };
}

function otherNames(name: LocalText, shown: Spoken): Spoken[] {
  if (typeof name === 'string') return [];
  return Object.entries(name)
    .map(([lang, text]) => ({ lang, text }))
    .filter(({ lang, text }) => primary(lang) !== primary(shown.lang) && keyOf(text) !== keyOf(shown.text));
}

function newAliases({ term, aliases = [] }: Term, say: (text: LocalText) => Spoken, language: Language): string[] {
  const said = everyLanguage(term).map(stemOf);
  return aliases.flatMap((alias) => {
    const { text, lang } = say(alias);
    const stem = stemOf(text);
    const foreign = typeof alias !== 'string' && primary(lang) !== primary(language);
    if (foreign || said.some((other) => other.includes(stem))) return [];
    said.push(stem);
    return [text];
  });
}

function sourceLine(ref: SourceRef | undefined, dossier: Dossier, language: Language): SourceLine | undefined {
  const source = sourceOf(ref, dossier);
  if (!source) return undefined;
  const date = source.date && formatsIn(language).date(source.date);
  const text = [textIn(source.title, language, dossier.language), source.publisher, date].filter(Boolean).join(', ');
  return { text, url: source.url };
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
