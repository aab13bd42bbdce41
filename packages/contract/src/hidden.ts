import type { LocalText } from './generated/dossier.js';
import { foldedWords, Secrets } from './secrets.js';

const ELLIPSIS = '…';
/** Fewer decimals tell of a region, not of a home: a thousandth of a degree is about a hundred metres. */
const PRECISE = /\.\d{3}/;
/** A site as a whole: others lead to other pages of it. */
const WHOLE_SITE = /^https?:\/\/[^/?#]*\/?$/i;
/** A link in a text, without the mark that ends the sentence. */
const LINK_IN_TEXT = /https?:\/\/\S+?(?=[.,;:!?)"’”]*(\s|$))/gi;

/** All that may not be read of the people who did not agree to it. */
export class Hidden {
  readonly #texts = new Secrets();
  /** Hidden where they are all there is: links, and names without a letter. */
  readonly #wholes = new Set<string>();
  readonly #numbers = new Set<number>();
  readonly #ids = new Map<string, string>();
  readonly #taken: ReadonlySet<string>;
  #renamed = 0;

  /** `taken`: ids that cannot be given anew. */
  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken;
  }

  addName(name: string, instead: LocalText): void {
    if (foldedWords(name).length > 0) this.#texts.addName(name, instead);
    else this.#wholes.add(name);
  }

  addText(text: string): void {
    if (foldedWords(text).length > 1) this.#texts.add(text, ELLIPSIS);
  }

  addLink(link: string): void {
    this.#wholes.add(bare(link));
    // What is written without "mailto:" is the same address.
    if (!WHOLE_SITE.test(link)) this.addText(link.replace(/^[a-z]+:/i, ''));
  }

  addPosition(position: readonly number[]): void {
    const precise = position.slice(0, 2).filter((degrees) => PRECISE.test(String(degrees)));
    if (precise.length === 0) return;
    for (const degrees of position.slice(0, 2)) this.#numbers.add(degrees);
    for (const degrees of precise) this.addText(String(degrees));
  }

  /** An id that holds a part of the person's name. */
  addId(id: string, name: string): void {
    const folded = foldedWords(id).join('');
    if (foldedWords(name).some((word) => word.length > 2 && folded.includes(word))) this.#rename(id);
  }

  /** Whether both numbers of a position are among these. */
  isPosition(values: object): boolean {
    return this.#numbers.size > 0 && Object.values(values).filter((value) => this.hasNumber(value)).length > 1;
  }

  hasNumber(value: unknown): boolean {
    return this.#numbers.has(value as number);
  }

  isLink(link: string): boolean {
    const read = decoded(link);
    return this.#wholes.has(bare(link)) || this.#texts.replace(read, '', '', true) !== read;
  }

  idFor(id: string): string {
    return this.#ids.get(id) ?? (this.#texts.replace(id, '', '', true) === id ? id : this.#rename(id));
  }

  textFor(text: string, language: string, otherwise: string): string {
    if (this.#wholes.has(bare(text))) return ELLIPSIS;
    const rest = text.includes('://') ? text.replace(LINK_IN_TEXT, (link) => (this.#wholes.has(bare(link)) ? ELLIPSIS : link)) : text;
    return this.#texts.replace(rest, language, otherwise);
  }

  /** Every reference to an id changes with it, as the same id gets the same new one. */
  #rename(id: string): string {
    let fresh: string;
    do fresh = `private-${++this.#renamed}`;
    while (this.#taken.has(fresh));
    this.#ids.set(id, fresh);
    return fresh;
  }
}

/** The same address with and without a slash at the end. */
const bare = (link: string): string => link.replace(/\/$/, '');

function decoded(link: string): string {
  if (!link.includes('%')) return link;
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
