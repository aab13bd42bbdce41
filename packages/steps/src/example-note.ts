import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, type TemplateResult } from 'lit';
import type { PartContext } from './context.js';
import { partMessages } from './messages.js';

/** When all of them are invented, that is said once, above them. */
export function saidOnce<View extends { readonly example: boolean }>(
  views: readonly View[],
): { readonly views: readonly View[]; readonly invented: boolean } {
  const invented = views.length > 0 && views.every(({ example }) => example);
  return { views: invented ? views.map((view) => ({ ...view, example: false })) : views, invented };
}

/** Says that what is shown is invented, and in a sentence what of it. */
export function exampleNote(sentence: string, { language }: Pick<PartContext, 'language'>): TemplateResult {
  return html`<p class="example-note small">
    <span class="pill example">${wordsIn(partMessages, language).example}</span> <bdi>${sentence}</bdi>
  </p>`;
}
