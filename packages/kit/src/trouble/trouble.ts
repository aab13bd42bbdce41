import type { Issue } from '@wijkwelvaartswerk/contract';
import { describeIssue } from '@wijkwelvaartswerk/contract/describe.js';
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { LoadErrorCode } from '../dossier-store.js';
import { wordsIn, type Language } from '../language.js';
import { messages } from './messages.js';

// What is said at length when something is wrong: no page without mistakes needs it.

/** What a visitor can do, and what the site's owner can do. */
export function advice(language: Language, code: LoadErrorCode): TemplateResult {
  const say = wordsIn(messages, language);
  return html`<p><strong>${say.visitor}</strong><br />${say.visitorDo}</p>
    <p><strong>${say.owner}</strong><br />${say.ownerDo[code]}</p>`;
}

/** The technical line, folded, and what is wrong in the file. */
export function technical(
  language: Language,
  code: LoadErrorCode,
  issues: readonly Issue[],
  url: string | undefined,
): TemplateResult | typeof nothing {
  if (!url && issues.length === 0) return nothing;
  return html`<details>
    <summary>${wordsIn(messages, language).technical}</summary>
    <code>${url} ${code}</code>
    ${sentences(issues, language)}
  </details>`;
}

/** What is wrong, each in a sentence with its place in the file. Made once: a widget renders at each key of a search. */
export function sentences(issues: readonly Issue[], language: Language): unknown {
  const spoken = language === 'en' ? 'en' : 'nl';
  return guard(
    [language, ...issues],
    () =>
      html`<ul class="mistakes">
        ${issues.map((issue) => html`<li>${describeIssue(issue, spoken)} <code>${issue.path}</code></li>`)}
      </ul>`,
  );
}

export const styles: CSSResult = css`
  .mistakes > li {
    margin-block-start: var(--_space-2);
  }

  [part='notice'] code,
  [part='error'] code {
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
`;
