import { sourceOf, textIn, type Dossier, type LocalText, type SourceRef } from '@wijkwelvaartswerk/contract';

/** Where a figure comes from. */
interface SourceView {
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

/** What stands beside a figure, so that a reader can judge it. */
export interface Origin {
  /** When the figure was true. */
  readonly asOf?: string;
  /** What was counted, and what "local" means. */
  readonly definition?: string;
  readonly source?: SourceView;
}

/** The texts of a dossier in the reader's language. */
export interface Texts {
  readonly text: (text: LocalText) => string;
  readonly origin: (figure: { asOf?: string; definition?: LocalText; source?: SourceRef }) => Origin;
}

export function textsOf(dossier: Pick<Dossier, 'sources' | 'language'>, language: string): Texts {
  const text = (local: LocalText) => textIn(local, language, dossier.language);
  return {
    text,
    origin: ({ asOf, definition, source }) => ({
      asOf,
      definition: definition && text(definition),
      source: sourceView(source, dossier, text),
    }),
  };
}

/** What a figure's source refers to; `undefined` when it has none, or one that is not there. */
function sourceView(
  ref: SourceRef | undefined,
  dossier: Pick<Dossier, 'sources'>,
  text: (text: LocalText) => string,
): SourceView | undefined {
  const source = sourceOf(ref, dossier);
  return source && { title: text(source.title), publisher: source.publisher, date: source.date, url: source.url };
}
