import { html, type TemplateResult } from 'lit';
import type { RenderContext } from './context.js';
import type { SourceView } from './model.js';

/** A title, as a link when a page may lead there. */
export function titled(title: string, url: string | undefined, { link }: RenderContext): TemplateResult {
  const href = link(url);
  return href ? html`<a href=${href}>${title}</a>` : html`<span>${title}</span>`;
}

/** Where something comes from. */
export function sourceLine({ title, url }: SourceView, context: RenderContext): TemplateResult {
  return html`${context.say.source} ${titled(title, url, context)}`;
}
