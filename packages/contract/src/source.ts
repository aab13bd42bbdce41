import type { Dossier, SourceRef } from './generated/dossier.js';

/** A source as it is written in place: title, and perhaps where, by whom and when. */
export type WrittenSource = Exclude<SourceRef, string>;

/** The source a figure or a text refers to, by its id or written in place; `undefined` without one, or when it is not in the dossier. */
export function sourceOf(ref: SourceRef | undefined, { sources = [] }: Pick<Dossier, 'sources'>): WrittenSource | undefined {
  return typeof ref === 'string' ? sources.find(({ id }) => id === ref) : ref;
}
