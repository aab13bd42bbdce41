import { icon } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';

/** A sentence over the map that stays: what does not work, or where a person is; and what can be done about it. */
export interface Note {
  readonly words: string;
  readonly act?: { readonly words: string; readonly do: () => void } | undefined;
  readonly close?: { readonly words: string; readonly do: () => void } | undefined;
}

export function renderNote({ words, act, close }: Note): TemplateResult {
  return html`<p class="hint remark">
    <span>${words} ${act ? html`<button class="link" @click=${act.do}>${act.words}</button>` : nothing}</span>
    ${close ? html`<button class="icon-button" aria-label=${close.words} @click=${close.do}>${icon('close', 16)}</button>` : nothing}
  </p>`;
}
