import { html, type TemplateResult } from 'lit';

/** What folds, in words: the button when closed and when open, and what it opens for who only hears the button. */
export interface FoldWords {
  readonly more: string;
  readonly less: string;
  readonly of?: string | undefined;
}

/**
 * Keeps the rest out of sight until a person asks for it, the browser finds in it what someone searches, or it goes on paper.
 * As with `<details>`, the page itself keeps what is open: to render again leaves it as the reader left it.
 */
export function fold(rest: TemplateResult, { more, less, of }: FoldWords): TemplateResult {
  return html`<div class="folding">
    <div class="folded" .hidden=${'until-found'} @beforematch=${found}>${rest}</div>
    <button class="link" aria-expanded="false" @click=${toggle}>
      <span class="more">${more}</span><span class="less">${less}</span><span class="visually-hidden">${of ? `: ${of}` : ''}</span>
    </button>
  </div>`;
}

function toggle({ currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(open));
  (button.previousElementSibling as HTMLElement).hidden = open ? false : 'until-found';
}

/** The browser itself unhides what it found, and tells what is folded around it by an event of its own. */
function found(event: Event): void {
  event.stopPropagation();
  (event.currentTarget as HTMLElement).nextElementSibling?.setAttribute('aria-expanded', 'true');
}
