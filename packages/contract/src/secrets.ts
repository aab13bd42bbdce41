import type { LocalText } from './generated/dossier.js';
import { textIn } from './text.js';

/** The words of a secret, one inside the other: after "jan" comes "de", after that "vries". */
interface Words {
  readonly next: Map<string, Words>;
  /** What to write instead of the words up to here, when they are a secret. */
  instead?: LocalText;
  /** A name of one word is a name only when written so: Roos is not a rose. */
  written?: string | undefined;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Whatever stands between words: "Jan de Vries", "jan-de-vries" and "Jan%20de%20Vries" are the same name. */
const WORD = /%20|[\p{L}\p{M}\p{N}]+/gu;

/** Looking for more marks than this takes longer than looking at every word. */
const FEW = 20;
const ASCII = /^\p{ASCII}*$/u;

/** Names, addresses, links and coordinates that may not be read, found in one pass over a text however many there are. */
export class Secrets {
  readonly #words: Words = { next: new Map() };
  /** The longest word of each secret: a text without any of them holds none. */
  readonly #marks = new Set<string>();

  add(text: string, instead: LocalText): void {
    this.#put(foldedWords(text), instead);
  }

  addName(name: string, instead: LocalText): void {
    const words = foldedWords(name);
    const written = words.length === 1 ? name.trim() : undefined;
    // As in "Jans tuin", and as in an address or an id: jandevries.
    for (const ending of ['', 's']) {
      this.#put([...words.slice(0, -1), words.at(-1) + ending], instead, written && written + ending);
      const joined = words.join('');
      if (words.length > 1 && joined.length > 4) this.#put([joined + ending], instead);
    }
  }

  /** The text without its secrets; the same when it has none. `loose`: as in links and ids, where capitals say nothing. */
  replace(text: string, language: string, otherwise: string, loose = false): string {
    if (!this.#mayHold(text)) return text;
    const words = wordsOf(text);
    let result = '';
    let done = 0;
    for (let i = 0; i < words.length; i++) {
      const found = this.#longestAt(words, i, loose);
      if (!found) continue;
      result += text.slice(done, words[i]!.start) + textIn(found.instead, language, otherwise);
      i = found.last;
      done = words[i]!.start + words[i]!.text.length;
    }
    return result + text.slice(done);
  }

  #put(words: readonly string[], instead: LocalText, written?: string): void {
    this.#marks.add(words.reduce((longest, word) => (word.length > longest.length ? word : longest), ''));
    let at = this.#words;
    for (const word of words) {
      const next = at.next.get(word) ?? { next: new Map<string, Words>() };
      at.next.set(word, next);
      at = next;
    }
    at.instead ??= instead;
    at.written = written;
  }

  #mayHold(text: string): boolean {
    if (this.#marks.size > FEW) return true;
    const folded = fold(text);
    for (const mark of this.#marks) if (folded.includes(mark)) return true;
    return false;
  }

  #longestAt(words: readonly Word[], start: number, loose: boolean): { instead: LocalText; last: number } | undefined {
    let found: { instead: LocalText; last: number } | undefined;
    let at: Words | undefined = this.#words;
    for (let i = start; i < words.length; i++) {
      at = at.next.get(fold(words[i]!.text));
      if (!at) break;
      const { instead, written } = at;
      if (instead !== undefined && (loose || !written || written === words[i]!.text)) found = { instead, last: i };
    }
    return found;
  }
}

function wordsOf(text: string): Word[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, start: index }));
  return words.filter(({ text: word }) => word !== '%20');
}

export function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ text: word }) => fold(word));
}

/** Without capitals and accents. */
function fold(word: string): string {
  return (ASCII.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();
}
