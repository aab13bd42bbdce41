import type { Dossier } from '@wijkwelvaartswerk/contract';
import type { Language } from '@wijkwelvaartswerk/kit';
import { html, type TemplateResult } from 'lit';
import { PartElement } from '../part-element.js';

/**
 * @tag www-plans
 */
export class WwwPlans extends PartElement {
  override get concerns(): readonly string[] {
    return ['plans'];
  }

  protected override renderReady(_dossier: Dossier, _language: Language): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-plans': WwwPlans;
  }
}
