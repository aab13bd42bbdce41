import type { Document } from '@wijkwelvaartswerk/contract';
import { icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from './context.js';
import { readableDate } from './partial-date.js';
import { titled } from './titled.js';

/** Something that was laid down: a covenant, statutes. */
export interface DocumentView {
  readonly title: string;
  readonly url?: string | undefined;
  /** The date, written out. */
  readonly date?: string | undefined;
}

export function documentViews(
  documents: readonly Document[] = [],
  { formats, text, link }: Pick<PartContext, 'formats' | 'text' | 'link'>,
): DocumentView[] {
  return documents.flatMap(({ title, url, date }) => {
    const day = readableDate(date);
    // What has no title but can be read is named by its address.
    const name = text(title).trim() || link(url);
    return name ? [{ title: name, url, date: day && formats.date(day) }] : [];
  });
}

export function documentList(documents: readonly DocumentView[], context: Pick<PartContext, 'link'>): TemplateResult {
  return html`<ul class="documents">
    ${documents.map(
      ({ title, url, date }) =>
        html`<li>
          ${icon('document')}
          <div><bdi>${titled(title, url, context)}</bdi> ${date ? html`<span class="note"><bdi>${date}</bdi></span>` : nothing}</div>
        </li>`,
    )}
  </ul>`;
}
