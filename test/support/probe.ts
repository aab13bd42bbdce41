import type { Dossier } from '@wijkwelvaartswerk/contract';
import { html, type TemplateResult } from 'lit';
import { DossierElement, register, type Language } from '../../packages/kit/src/index.js';

/** The smallest widget: it says the dossier's title and the selection. For tests of what all widgets share. */
export class Probe extends DossierElement {
  override get concerns(): readonly string[] {
    return ['plans'];
  }

  protected override isEmpty(dossier: Dossier): boolean {
    return dossier.title === undefined;
  }

  protected override renderReady(dossier: Dossier, language: Language): TemplateResult {
    return html`<button @click=${() => this.choose('plan', 'p')}>${dossier.title}</button>
      <p class="language">${language}</p>
      <p class="chosen">${this.chosen('plan')}</p>`;
  }
}

register('www-probe', Probe);

/** What a person can read in the element. */
export const text = (element: Element | null | undefined): string =>
  (element as Probe | null)?.renderRoot.textContent?.replace(/\s+/g, ' ').trim() ?? '';
