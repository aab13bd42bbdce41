import type { Issue } from '@wijkwelvaartswerk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { LoadErrorCode } from './dossier-store.js';
import { icon } from './icons.js';
import { wordsIn, type Language } from './language.js';
import { messages } from './messages.js';

type Trouble = typeof import('./trouble/trouble.js');

export function loadingPanel(language: Language): TemplateResult {
  return html`<div part="loading" role="status">
    <div class="skeleton title"></div>
    <div class="skeleton lead"></div>
    <div class="skeleton body"><span>${wordsIn(messages, language).loading}</span></div>
  </div>`;
}

export function emptyPanel(language: Language, sentence = wordsIn(messages, language).empty): TemplateResult {
  return html`<div part="empty" class="panel state">
    ${icon('tray', 28)}
    <p class="state-title">${sentence}</p>
  </div>`;
}

/** What is wrong, and a way to try again where there is one; and, when `trouble` is there, what can be done about it and the technical line. */
export function errorPanel(
  language: Language,
  { code, issues }: { readonly code: LoadErrorCode; readonly issues: readonly Issue[] },
  url: string | undefined,
  retry: (() => void) | undefined,
  trouble: Trouble | undefined,
): TemplateResult {
  const say = wordsIn(messages, language);
  return html`<div part="error" class="panel state" role="status">
    ${icon('warning', 28)}
    <p class="state-title">${say.failed}</p>
    <p>${say.reason[code]}</p>
    ${trouble?.advice(language, code)}
    ${retry ? html`<button class="button" @click=${retry}>${icon('retry')} ${say.retry}</button>` : nothing}
    ${trouble?.technical(language, code, issues, url)}
  </div>`;
}

/** How much in this dossier is not right; folded, and when `trouble` is there, what. */
export function noticePanel(language: Language, issues: readonly Issue[], trouble: Trouble | undefined): TemplateResult {
  return html`<details part="notice">
    <summary>${wordsIn(messages, language).partly(issues.length)}</summary>
    ${trouble?.sentences(issues, language)}
  </details>`;
}
