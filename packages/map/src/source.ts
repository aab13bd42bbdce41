import { sourceOf, type Dossier, type LocalText, type SourceRef } from '@wijkwelvaartswerk/contract';
import type { MapModel } from './model.js';

/** Who says so. */
export interface SourceView {
  readonly title: string;
  readonly url: string | undefined;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
}

/** The sources of what the map shows: those of the facts of its places and of its flows, each once. */
export function sourcesOnMap({ places, layers }: MapModel, dossier: Dossier, say: (text: LocalText) => string): SourceView[] {
  const refs = [...places.values()]
    .flatMap(({ feature }) => feature.properties.facts ?? [])
    .map(({ source }) => sourceView(source, dossier, say));
  const all = [...refs, ...layers.flatMap(({ flows }) => flows).map(({ source }) => source)].filter((source) => source !== undefined);
  return [...new Map(all.map((source) => [`${source.title} ${source.url ?? ''}`, source])).values()];
}

/** The source referred to, in the reader's language. */
export function sourceView(ref: SourceRef | undefined, dossier: Dossier, say: (text: LocalText) => string): SourceView | undefined {
  const source = sourceOf(ref, dossier);
  return source && { title: say(source.title), url: source.url, publisher: source.publisher, date: source.date };
}
