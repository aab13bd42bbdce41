import { paragraphsOf, type Anchor, type Commitment } from '@wijkwelvaartswerk/contract';
import { drawn, heading, icon, wordsIn, type IconName } from '@wijkwelvaartswerk/kit';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { PartContext } from '../context.js';
import { messages } from './messages.js';
import { commitmentsView, type CommitmentView } from './model.js';

export { commitmentsStyles as styles } from './commitments.styles.js';

const pictures: Record<Commitment['kind'], SVGTemplateResult> = {
  hire: svg`<circle cx="8" cy="6.5" r="3"/><path d="M2.5 17c0-3.5 2.2-5.5 5.5-5.5 1 0 1.900.2 2.600.7M14.500 11.500v6M11.500 14.500h6"/>`,
  buy: svg`<path d="M2.500 4h2.200l1.700 8.500h8.400l1.700-6.300H5.300"/><circle cx="8" cy="16" r="1.300"/><circle cx="13.700" cy="16" r="1.300"/>`,
  campaign: svg`<path d="M3 8.300v3.400l9.500 3.800v-11Z"/><path d="M6 13v3h2.600M15.500 8c.8.5 1.200 1.200 1.200 2s-.4 1.500-1.200 2"/>`,
  learn: svg`<path d="m10 4 8.500 3.800L10 11.600 1.500 7.800Z"/><path d="M5 9.500v4.600c3 2 7 2 10 0V9.500"/>`,
  fund: svg`<circle cx="10" cy="10" r="7.300"/><path d="M13 7.200a3.600 3.600 0 1 0 0 5.600M5.800 9.200h4.600M5.800 11h4.200"/>`,
};

const statusIcons: Record<Commitment['status'], IconName> = { agreed: 'todo', doing: 'doing', done: 'done' };

/** What an anchor organisation promised, how far that is, and what the municipality adds. `name`: what the organisation is called. */
export function renderCommitments(anchor: Anchor, name: string, context: PartContext): TemplateResult {
  const { promised, done, missing, municipalAction } = commitmentsView(anchor, context.texts);
  const say = wordsIn(messages, context.language);
  return html`${
    promised.length > 0
      ? html`${heading(context.level, say.title(name))}
          <p class="count muted">${say.count(done, promised.length)}</p>
          <ul part="list">
            ${promised.map((commitment) => renderOne(commitment, context))}
          </ul>
          ${
            missing.length > 0
              ? html`<p class="missing muted">
                  ${icon('todo', 18)} <span>${say.missing(context.speech.list(missing.map((kind) => say.kind[kind].toLowerCase())))}</span>
                </p>`
              : nothing
          }`
      : nothing
  }
  ${
    municipalAction
      ? html`${heading(context.level, say.municipality)}
          <div class="text">${paragraphsOf(municipalAction).map((paragraph) => html`<p>${paragraph}</p>`)}</div>`
      : nothing
  }`;
}

function renderOne({ kind, title, status, evidence }: CommitmentView, { language, speech, link }: PartContext): TemplateResult {
  const say = wordsIn(messages, language);
  return html`<li part="item">
    <span class="picture">${drawn(pictures[kind], 22)}</span>
    <div>
      <p><strong>${say.kind[kind]}</strong></p>
      <p>${title}</p>
      <p part="status" data-status=${status === 'agreed' ? 'todo' : status}>${icon(statusIcons[status], 18)} ${say.status[status]}</p>
      ${
        evidence.length > 0
          ? html`<p class="small muted">${say.evidence}</p>
              <ul class="small">
                ${evidence.map(({ title: said, url, date }) => {
                  const href = link(url);
                  return html`<li>
                    ${href ? html`<a href=${href}>${said}</a>` : said}${date ? ` (${speech.format.date(date)})` : nothing}
                  </li>`;
                })}
              </ul>`
          : status === 'done'
            ? html`<p class="small muted">${say.noEvidence}</p>`
            : nothing
      }
    </div>
  </li>`;
}
