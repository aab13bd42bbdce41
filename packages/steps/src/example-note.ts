import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, type TemplateResult } from 'lit';
import type { PartContext } from './context.js';
import { partMessages } from './messages.js';

/** Says that what is shown is invented, and in a sentence what of it. */
export function exampleNote(sentence: string, { language }: Pick<PartContext, 'language'>): TemplateResult {
  return html`<p class="example-note small">
    <span class="pill example">${wordsIn(partMessages, language).example}</span> <bdi>${sentence}</bdi>
  </p>`;
}
