import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, type TemplateResult } from 'lit';
import type { PartContext } from './context.js';
import { partMessages } from './messages.js';
import type { SourceView } from './source-view.js';

type Speaking = Pick<PartContext, 'language' | 'link'>;

/** A title, as a link when a page may lead there. */
export function titled(title: string, url: string | undefined, { link }: Pick<PartContext, 'link'>): TemplateResult {
  const href = link(url);
  return href ? html`<a href=${href}>${title}</a>` : html`<span>${title}</span>`;
}

/** Where something comes from. */
export function sourceLine({ title, url }: SourceView, context: Speaking): TemplateResult {
  return html`${wordsIn(partMessages, context.language).source} ${titled(title, url, context)}`;
}
