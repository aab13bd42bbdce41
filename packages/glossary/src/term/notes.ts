import { paragraphsOf, sourceOf, textIn, type LocalText } from '@wijkwelvaartswerk/contract';
import type { Language } from '@wijkwelvaartswerk/kit';
import type { Explained } from './term.js';

/** What stands under a text on paper of one term. */
export interface Note {
  /** From 1 on, over the whole page. */
  readonly figure: number;
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly source: string;
  readonly lang: Language;
}

/** Gives each explanation its figure, in the order of the text: the same one when it comes again. */
export class Notes {
  readonly #notes = new Map<string, Note>();

  /** The note of this word, and whether the text has it for the first time. */
  of({ term, dossier, language }: Explained): { readonly note: Note; readonly isNew: boolean } {
    const say = (text: LocalText) => textIn(text, language, dossier.language);
    const key = JSON.stringify([term.id, say(term.term), say(term.definition)]);
    const known = this.#notes.get(key);
    if (known) return { note: known, isNew: false };
    const source = sourceOf(term.source, dossier);
    const note = {
      figure: this.#notes.size + 1,
      name: say(term.term),
      paragraphs: paragraphsOf(say(term.definition)),
      source: source ? [say(source.title), source.publisher].filter(Boolean).join(', ') : '',
      lang: language,
    };
    this.#notes.set(key, note);
    return { note, isNew: true };
  }
}
