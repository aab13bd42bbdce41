import { html, nothing, type TemplateResult } from 'lit';

/** A heading of this level (2–6; others are brought within), so that a widget fits into the outline of its page. */
export function heading(level: number, content: unknown, part?: string): TemplateResult {
  const name = part ?? nothing;
  switch (Math.min(6, Math.max(2, Math.round(level) || 2))) {
    case 2:
      return html`<h2 part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 part=${name}>${content}</h5>`;
    default:
      return html`<h6 part=${name}>${content}</h6>`;
  }
}
