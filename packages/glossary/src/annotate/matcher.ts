import type { LocalText, Term } from '@wijkwelvaartswerk/contract';
import { keyOf, stemOf } from '../find-term.js';
import { isAbbreviation, isFormOf, isInCapitals } from './forms.js';
import type { Pace } from './pace.js';

/** Where a text names a term. */
export interface Match {
  /** Of its first character in the text. */
  readonly start: number;
  /** After its last character. */
  readonly end: number;
  readonly id: string;
}

/** A name or alias of a term. */
interface Name {
  readonly id: string;
  readonly key: string;
  /** How many words it is written in. */
  readonly words: number;
  /** Primary language tag. */
  readonly language: string;
  readonly abbreviation: boolean;
}

/** What is written between two places where words can end. */
interface Piece {
  readonly key: string;
  readonly stem: string;
  /** Of its characters, how many at the front and at the back belong to no word: quotation marks. */
  readonly front: number;
  readonly back: number;
  /** Begins or ends with a hyphen: a part of a longer word, as in `assemblee- en buurtavond`. */
  readonly cut: boolean;
}

/** A piece in a text. */
interface Word {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  /** Whether only white space stands between it and the word before. */
  readonly follows: boolean;
}

/** Longer than a name by this much, a text cannot be a form of it. */
const LONGEST_ENDING = 3;
/** So many different pieces are remembered. */
const REMEMBERED = 20_000;

/** What stands between white space, and is an address or a tag, not words: `www.wijk.nl`, `info@wijk.nl`, `#commons`, `deel_1`. */
const address = /[@#_\\]|:\/\/|^\/|\p{L}\.\p{L}/u;
/** Letters and digits, with what can stand inside a word: marks, soft hyphens and what else is not seen, apostrophes, hyphens. */
const pieces = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060'’ʼ‐‑-]+/gu;
const front = /^[^\p{L}\p{N}‐‑-]+/u;
const back = /[^\p{L}\p{N}\p{M}‐‑-]+$/u;
const cut = /^[‐‑-]|[‐‑-]$/;

/**
 * Finds the names of terms in running text: the longest first, whole words, in any case and without accents, with the endings of `isFormOf`.
 * A text may write in one word, or with a hyphen, what a name writes in more: `Community wealth-building`. Not the other way round: `waar de` is not `waarde`.
 */
export class Matcher {
  readonly #names = new Map<string, Name[]>();
  /** How names of more than one word begin. */
  readonly #beginnings = new Set<string>();
  readonly #pieces = new Map<string, Piece>();
  #longest = 0;

  /** Learns the names of these terms, as `pace` allows. `own`: language of the names that are given without one. */
  static async of(terms: readonly Term[], own: string, pace: Pace): Promise<Matcher> {
    const matcher = new Matcher();
    const learn = async (texts: (term: Term) => readonly LocalText[]) => {
      for (const term of terms) {
        if (pace.isLate) await pace.pause();
        for (const text of texts(term)) matcher.#learn(term.id, typeof text === 'string' ? { [own]: text } : text);
      }
    };
    await learn(({ term }) => [term]);
    await learn(({ aliases = [] }) => aliases);
    // Those were looked at before all names were known.
    matcher.#pieces.clear();
    return matcher;
  }

  private constructor() {}

  /** All that a text names, from front to back. `language`: of the text, a BCP 47 tag. */
  find(text: string, language: string): readonly Match[] {
    const found: Match[] = [];
    const words = this.#wordsOf(text);
    for (let first = 0; first < words.length;) {
      const [count, name] = this.#longestAt(words, first, text, primary(language));
      if (name) found.push({ start: words[first]!.start, end: words[first + count - 1]!.end, id: name.id });
      first += Math.max(1, count);
    }
    return found;
  }

  #learn(id: string, texts: Readonly<Record<string, string>>): void {
    for (const [language, written] of Object.entries(texts)) {
      const words = this.#wordsOf(written).map(({ piece }) => piece.key);
      const key = words.join('');
      if (!key) continue;
      const name = { id, key, words: words.length, language: primary(language), abbreviation: isAbbreviation(written) };
      const stem = stemOf(key);
      const alike = this.#names.get(stem);
      if (alike) alike.push(name);
      else this.#names.set(stem, [name]);
      for (let count = 1; count < words.length; count++) this.#beginnings.add(words.slice(0, count).join(''));
      this.#longest = Math.max(this.#longest, key.length);
    }
  }

  /** The longest name that begins with this word, and how many words of the text it takes. */
  #longestAt(words: readonly Word[], first: number, text: string, language: string): [count: number, name?: Name] {
    const start = words[first]!;
    let longest: [number, Name?] = [0];
    let key = '';
    for (let count = 1; ; count++) {
      const word = words[first + count - 1];
      if (!word || (count > 1 && !word.follows)) return longest;
      key += word.piece.key;
      if (key.length > this.#longest + LONGEST_ENDING) return longest;
      const alike = this.#names.get(count === 1 ? word.piece.stem : stemOf(key));
      if (alike && !start.piece.cut && !word.piece.cut) {
        const name = nameAmong(alike, key, count, text.slice(start.start, word.end), language);
        if (name) longest = [count, name];
      }
      if (!this.#beginnings.has(key)) return longest;
    }
  }

  #wordsOf(text: string): Word[] {
    const words: Word[] = [];
    let previousEnd = 0;
    for (const { 0: chunk, index } of text.matchAll(/\S+/g)) {
      const joined = words.at(-1)?.end === previousEnd;
      previousEnd = index + chunk.length;
      if (address.test(chunk)) continue;
      for (const { 0: written, index: at } of chunk.matchAll(pieces)) {
        const piece = this.#piece(written);
        if (!piece.key) continue;
        const start = index + at + piece.front;
        const end = index + at + written.length - piece.back;
        words.push({ piece, start, end, follows: joined && start === index });
      }
    }
    return words;
  }

  #piece(written: string): Piece {
    let piece = this.#pieces.get(written);
    if (piece) return piece;
    const key = keyOf(written);
    piece = {
      key,
      stem: key.length > this.#longest + LONGEST_ENDING ? '' : stemOf(key),
      front: front.exec(written)?.[0].length ?? 0,
      back: back.exec(written)?.[0].length ?? 0,
      cut: cut.test(written),
    };
    if (this.#pieces.size > REMEMBERED) this.#pieces.clear();
    this.#pieces.set(written, piece);
    return piece;
  }
}

/** The name that is written here: as it is, else in another form. */
function nameAmong(names: readonly Name[], key: string, count: number, written: string, language: string): Name | undefined {
  const possible = names.filter((name) => count <= name.words && (name.abbreviation ? isInCapitals(written) : name.language === language));
  return possible.find((name) => name.key === key) ?? possible.find((name) => isFormOf(key, name.key, name.language));
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
