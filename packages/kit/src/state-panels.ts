import type { Issue } from '@wijkwelvaartswerk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { until } from 'lit/directives/until.js';
import type { LoadErrorCode } from './dossier-store.js';
import { icon } from './icons.js';
import { wordsIn, type Language } from './language.js';
import { messages } from './messages.js';

export function loadingPanel(language: Language): TemplateResult {
  return html`<div part="loading" role="status">
    <div class="skeleton title"></div>
    <div class="skeleton lead"></div>
    <div class="skeleton body"><span>${wordsIn(messages, language).loading}</span></div>
  </div>`;
}

export function emptyPanel(language: Language, sentence = wordsIn(messages, language).empty): TemplateResult {
  return html`<div part="empty">
    ${icon('tray', 28)}
    <p class="state-title">${sentence}</p>
  </div>`;
}

/** What is wrong, what a visitor can do, what the site's owner can do, and last the technical line. */
export function errorPanel(
  language: Language,
  code: LoadErrorCode,
  issues: readonly Issue[],
  url: string | undefined,
  retry: () => void,
): TemplateResult {
  const say = wordsIn(messages, language);
  return html`<div part="error" role="status">
    ${icon('warning', 28)}
    <p class="state-title">${say.failed}</p>
    <p>${say.reason[code]}</p>
    <p><strong>${say.visitor}</strong><br />${say.visitorDo}</p>
    <p><strong>${say.owner}</strong><br />${say.ownerDo[code]}</p>
    ${url ? html`<button class="button" @click=${retry}>${icon('retry')} ${say.retry}</button>` : nothing}
    ${
      url || issues.length
        ? html`<details>
            <summary>${say.technical}</summary>
            <code>${url} ${code}</code>
            ${sentences(issues, language)}
          </details>`
        : nothing
    }
  </div>`;
}

/** What in this dossier is not right, folded. A key too many, or a list that is not filled yet, is no reason to trouble a visitor. */
export function noticePanel(language: Language, issues: readonly Issue[]): TemplateResult | typeof nothing {
  if (issues.every(({ code }) => code === 'unknown-key' || code === 'no-data')) return nothing;
  return html`<details part="notice">
    <summary>${wordsIn(messages, language).partly(issues.length)}</summary>
    ${sentences(issues, language)}
  </details>`;
}

// The sentences are loaded only for a page on which something is wrong, and made once: a widget renders at each key of a search.
function sentences(issues: readonly Issue[], language: Language): unknown {
  return guard([language, ...issues], () => until(spoken(issues, language), nothing));
}

function spoken(issues: readonly Issue[], language: Language): Promise<TemplateResult> {
  return import('@wijkwelvaartswerk/contract/describe.js').then(
    ({ describeIssue }) =>
      html`<ul>
        ${issues.map((issue) => html`<li>${describeIssue(issue, language === 'en' ? 'en' : 'nl')} <code>${issue.path}</code></li>`)}
      </ul>`,
  );
}
