import type { Dossier, LocalText, SourceRef } from '@wijkwelvaartswerk/contract';

/** Who says so. */
export interface SourceView {
  readonly title: string;
  readonly url: string | undefined;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
}

/** A source of the dossier by its id, or one written in place. */
export function sourceOf(ref: SourceRef | undefined, { sources = [] }: Dossier, say: (text: LocalText) => string): SourceView | undefined {
  const source = typeof ref === 'string' ? sources.find(({ id }) => id === ref) : ref;
  return source && { title: say(source.title), url: source.url, publisher: source.publisher, date: source.date };
}
