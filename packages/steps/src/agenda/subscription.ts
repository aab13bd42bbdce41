import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from '../context.js';
import { agendaMessages } from './messages.js';

/** The address of the calendar to subscribe to, and how that is done. Only an address on the web is one. */
export function subscription(calendar: string | undefined, { language, link }: PartContext): TemplateResult | typeof nothing {
  const href = link(calendar);
  if (!href?.startsWith('http')) return nothing;
  const say = wordsIn(agendaMessages, language);
  return html`<div class="panel subscribe">
    <div>
      <a href=${href} type="text/calendar">${say.subscribe}</a>
      <p class="small">${say.subscribeHelp}</p>
    </div>
    <button class="button quiet" @click=${(event: Event) => copy(href, event.currentTarget as HTMLElement, say)}>${say.copy}</button>
    <span class="small" role="status"></span>
  </div>`;
}

/** A browser gives a page no clipboard outside a secure address, or in a frame that may not have it. */
async function copy(address: string, button: HTMLElement, say: { readonly copied: string; readonly notCopied: string }): Promise<void> {
  const status = button.nextElementSibling as HTMLElement;
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = say.copied;
  } catch {
    status.textContent = say.notCopied;
  }
}
