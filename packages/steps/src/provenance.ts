import type { LocalText, SourceRef } from '@wijkwelvaartswerk/contract';
import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from './context.js';
import { partMessages } from './messages.js';
import { readableDate } from './partial-date.js';
import { sourceView, type SourceView } from './source-view.js';
import { sourceLine } from './titled.js';

/** What a figure says of itself: when it was true, what was counted, and where it comes from. */
export interface Provenance {
  /** The date, written out. */
  readonly asOf?: string | undefined;
  readonly definition?: string | undefined;
  /** `null`: nobody says where it comes from. */
  readonly source: SourceView | null;
}

interface Figure {
  readonly asOf?: string;
  readonly definition?: LocalText;
  readonly source?: SourceRef;
}

type Reading = Pick<PartContext, 'dossier' | 'formats' | 'text'>;

export function provenanceOf({ asOf, definition, source }: Figure, { dossier, formats, text }: Reading): Provenance {
  const day = readableDate(asOf);
  return {
    asOf: day && formats.date(day),
    definition: (definition && text(definition).trim()) || undefined,
    source: sourceView(source, dossier, text) ?? null,
  };
}

/** The same in one line, small, below the figure. The source is `undefined` when it is said elsewhere, for several figures at once. */
export function provenanceLine(
  { asOf, definition, source }: Partial<Provenance>,
  context: Pick<PartContext, 'language' | 'link'>,
): TemplateResult | typeof nothing {
  const say = wordsIn(partMessages, context.language);
  const parts = [
    asOf && say.asOf(asOf),
    definition && html`<bdi>${definition}</bdi>`,
    source === undefined ? undefined : source ? sourceLine(source, context) : say.noSource,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return nothing;
  return html`<p class="note">${parts.map((part, i) => html`${i > 0 ? ' · ' : nothing}${part}`)}</p>`;
}

/** The source that all of these name, when they name one and the same: it is said once then. */
export function sharedSource(all: readonly Provenance[]): SourceView | null | undefined {
  const [first] = all;
  return first && all.every(({ source }) => source?.title === first.source?.title && source?.url === first.source?.url)
    ? first.source
    : undefined;
}
