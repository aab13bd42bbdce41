import { sourceOf, type Dossier, type LocalText, type SourceRef } from '@wijkwelvaartswerk/contract';

/** Where something comes from, in the reader's language. */
export interface SourceView {
  readonly title: string;
  readonly url?: string | undefined;
}

export function sourceView(source: SourceRef | undefined, dossier: Dossier, say: (text: LocalText) => string): SourceView | undefined {
  const found = sourceOf(source, dossier);
  return found && { title: say(found.title), url: found.url };
}
