import { formatsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { FactView } from './details.js';
import type { MapWords } from '../messages.js';
import type { SourceView } from '../source.js';
import { amountWords } from '../words.js';

/** What it takes to write a figure down. */
export interface Writing {
  readonly say: MapWords;
  readonly language: Language;
  /** An address that may be followed, absolute; else `undefined`. */
  readonly link: (address: string | undefined) => string | undefined;
}

/** The facts of a place: each with its value, what was counted, when, and who says so. */
export function renderFacts(facts: readonly FactView[], writing: Writing): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  const { say, language } = writing;
  return html`<dl>
    ${facts.map(
      (fact) =>
        html`<div>
          <dt>${fact.label}</dt>
          <dd><span class="value">${factWords(fact, say, language)}</span> ${renderProvenance(fact, writing)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The value of a fact, with its unit. */
export function factWords({ value, unit }: Pick<FactView, 'value' | 'unit'>, say: MapWords, language: Language): string {
  return typeof value === 'string' ? [value, unit].filter(Boolean).join(' ') : amountWords(value, unit, say, formatsIn(language));
}

/** What was counted, when, and who says so; a figure without a source is marked as such. */
export function renderProvenance(
  { definition, asOf, source }: Pick<FactView, 'definition' | 'asOf' | 'source'>,
  writing: Writing,
): TemplateResult {
  const { say, language } = writing;
  return html`${definition ? html`<span class="help">${definition}</span>` : nothing}
    <span class="help" part="source">
      ${asOf ? html`${say.asOf(formatsIn(language).date(asOf))} · ` : nothing}${source ? renderSource(source, writing) : say.noSource}
    </span>`;
}

/** `Bron: CBS, Kerncijfers 2024, juni 2024`, with its link. */
export function renderSource({ title, url, publisher, date }: SourceView, { say, language, link }: Writing): TemplateResult {
  const href = link(url);
  const rest = [publisher, date && formatsIn(language).date(date)].filter(Boolean).join(', ');
  return html`${say.source}: ${href ? html`<a href=${href}>${title}</a>` : title}${rest ? `, ${rest}` : nothing}`;
}
