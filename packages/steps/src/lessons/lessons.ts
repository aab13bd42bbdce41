import type { Dossier } from '@wijkwelvaartswerk/contract';
import type { Language } from '@wijkwelvaartswerk/kit';
import { html, type TemplateResult } from 'lit';
import { PartElement } from '../part-element.js';

/**
 * @tag www-lessons
 */
export class WwwLessons extends PartElement {
  override get concerns(): readonly string[] {
    return ['lessons'];
  }

  protected override renderReady(_dossier: Dossier, _language: Language): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-lessons': WwwLessons;
  }
}
