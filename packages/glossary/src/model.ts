import { paragraphsOf, sourceOf, textIn, type Dossier, type LocalText, type SourceRef, type Term } from '@wijkwelvaartswerk/contract';
import { formatsIn, type Language } from '@wijkwelvaartswerk/kit';
import { everyLanguage, keyOf, stemOf } from './find-term.js';
import { knownTerms } from './every-language.js';
import type { KnownTerms } from './known-terms.js';

export { methodOnly } from './known-terms.js';

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

/** A definition in one language. */
interface Definition {
  readonly lang: string;
  readonly paragraphs: readonly string[];
}

/** A term as a reader meets it. */
export interface Entry {
  readonly id: string;
  readonly name: Spoken;
  /** Its names in other languages, where they are others. */
  readonly others: readonly Spoken[];
  /** Aliases for this reader that say something new: no plurals, spellings or parts of the names. */
  readonly aliases: readonly string[];
  readonly definition: Definition;
  /** The languages the definition is in, as BCP 47 tags, that of `definition` first. */
  readonly languages: readonly string[];
  /** The definition in each other language it has, plain Dutch (`nl-x-b1`) among them. */
  readonly variants: readonly Definition[];
  /** The terms to read next, as far as they exist. */
  readonly see: readonly { readonly id: string; readonly name: Spoken }[];
  readonly source?: SourceLine | undefined;
  /** All it is called, in every language: what a search looks through. */
  readonly words: readonly string[];
}

/** What a page can explain, as its readers meet it. */
export interface Glossary extends KnownTerms {
  /** What a reader of this language meets under this id. */
  entry(id: string, language: Language): Entry | undefined;
}

const made = new WeakMap<Dossier, Glossary>();

/** The glossary that goes with a dossier, made once. */
export function glossaryOf(dossier: Dossier): Glossary {
  let glossary = made.get(dossier);
  if (!glossary) made.set(dossier, (glossary = make(dossier)));
  return glossary;
}

function make(dossier: Dossier): Glossary {
  const { terms, find } = knownTerms(dossier);
  const byId = new Map(terms.map((term) => [term.id, term]));
  const entries = new Map<string, Entry>();
  return {
    terms,
    find,
    entry: (id, language) => {
      const term = byId.get(id);
      const key = `${language} ${id}`;
      if (term && !entries.has(key)) entries.set(key, new TermEntry(term, byId, dossier, language));
      return entries.get(key);
    },
  };
}

/** Makes of a term what a list, a search or a bubble asks for, when it does: a list of thousands begins with their names. */
class TermEntry implements Entry {
  readonly name: Spoken;
  readonly #term: Term;
  readonly #byId: ReadonlyMap<string, Term>;
  readonly #dossier: Dossier;
  readonly #language: Language;

  constructor(term: Term, byId: ReadonlyMap<string, Term>, dossier: Dossier, language: Language) {
    this.#term = term;
    this.#byId = byId;
    this.#dossier = dossier;
    this.#language = language;
    this.name = this.#say(term.term);
  }

  get id(): string {
    return this.#term.id;
  }

  get others(): readonly Spoken[] {
    return otherNames(this.#term.term, this.name, this.#own);
  }

  get aliases(): readonly string[] {
    return newAliases(this.#term, (text) => this.#say(text), this.#language);
  }

  get definition(): Definition {
    return definitionOf(this.#say(this.#term.definition));
  }

  get languages(): readonly string[] {
    const { definition } = this.#term;
    const shown = bestLanguage(definition, this.#language, this.#own);
    return [shown, ...languagesOf(definition, this.#own).filter((lang) => lang !== shown)];
  }

  get variants(): readonly Definition[] {
    const [, ...others] = this.languages;
    return others.map((lang) => definitionOf(inLanguage(this.#term.definition, lang)));
  }

  get see(): Entry['see'] {
    return [...new Set(this.#term.see)].flatMap((id) => {
      const other = this.#byId.get(id);
      return other && other !== this.#term ? [{ id, name: this.#say(other.term) }] : [];
    });
  }

  get source(): SourceLine | undefined {
    return sourceLine(this.#term.source, this.#dossier, this.#language);
  }

  get words(): readonly string[] {
    return [this.#term.term, ...(this.#term.aliases ?? [])].flatMap(everyLanguage);
  }

  /** Language of the dossier. */
  get #own(): string {
    return this.#dossier.language ?? 'nl';
  }

  #say(text: LocalText): Spoken {
    return inLanguage(text, bestLanguage(text, this.#language, this.#own));
  }
}

/** The language of the text that `textIn` gives, where it passes over blank ones. */
function bestLanguage(text: LocalText, language: string, own: string): string {
  const there = languagesOf(text, own);
  return [language, primary(language), own].find((tag) => there.includes(tag)) ?? there[0] ?? own;
}

/** The languages a text is in. A plain string is in the dossier's own. */
function languagesOf(text: LocalText, own: string): string[] {
  return typeof text === 'string' ? [own] : Object.keys(text).filter((lang) => text[lang]?.trim());
}

function inLanguage(text: LocalText, lang: string): Spoken {
  return { text: textIn(typeof text === 'string' ? text : (text[lang] ?? ''), lang), lang };
}

function definitionOf({ text, lang }: Spoken): Definition {
  return { lang, paragraphs: paragraphsOf(text) };
}

function otherNames(name: LocalText, shown: Spoken, own: string): readonly Spoken[] {
  return languagesOf(name, own)
    .map((lang) => inLanguage(name, lang))
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
