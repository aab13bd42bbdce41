import type { LocalText, Source, SourceRef } from '@wijkwelvaartswerk/contract';

/** Where a figure comes from. */
export interface SourceView {
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

/** What a figure's source refers to; `undefined` when it has none, or one that is not there. */
export function sourceView(
  source: SourceRef | undefined,
  sources: readonly Source[] = [],
  text: (text: LocalText) => string,
): SourceView | undefined {
  const found = typeof source === 'string' ? sources.find(({ id }) => id === source) : source;
  return found && { title: text(found.title), publisher: found.publisher, date: found.date, url: found.url };
}
