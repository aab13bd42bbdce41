import type { Language } from '@wijkwelvaartswerk/kit';
import { css, html, type TemplateResult } from 'lit';
import type { Entry } from '../model.js';
import { labelLanguage, languageLabel } from './languages.js';

/** Definitions side by side where there is room, a column for each language; one below another where there is not. */
export const styles = css`
  .language {
    color: var(--_text-muted);
    font-size: var(--_help);
    font-weight: 600;
  }

  .beside dd:not(:first-of-type) {
    margin-block-start: var(--_space-3);
  }

  @container (inline-size >= 560px) {
    .beside [part='item'] {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_space-2) var(--_space-5);
    }

    .beside dt {
      grid-column: 1 / -1;
    }

    .beside dd:not(:first-of-type) {
      margin-block-start: 0;
    }

    .beside [data-column='2'] {
      grid-column: 2;
    }
  }

  @container (inline-size >= 860px) {
    .beside.three [part='item'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .beside [data-column='3'] {
      grid-column: 3;
    }
  }

  /* Columns that begin on one page do not go on well on the next. */
  @media print {
    .beside [part='item'] {
      display: block;
    }

    .beside dd:not(:first-of-type) {
      margin-block-start: var(--_space-3);
    }
  }
`;

/** The definition of a term in these languages, as far as it has them, each with the name of its language. */
export function definitionsBeside(
  entry: Entry,
  languages: readonly string[],
  language: Language,
  write: (text: string) => unknown,
): readonly TemplateResult[] {
  const { variants } = entry;
  return languages.flatMap((tag, i) => {
    const variant = variants.find(({ lang }) => lang === tag);
    if (!variant) return [];
    return html`<dd data-column=${i + 2}>
      ${nameOfLanguage(tag, language)}
      <div part="definition" lang=${tag}>${variant.paragraphs.map((text) => html`<p dir="auto">${write(text)}</p>`)}</div>
    </dd>`;
  });
}

/** Above a definition: the language it is in. */
export function nameOfLanguage(tag: string, language: Language): TemplateResult {
  return html`<p class="language"><bdi lang=${labelLanguage(tag, language)}>${languageLabel(tag, language)}</bdi></p>`;
}
