import { ContextProvider } from '@lit/context';
import type { Dossier } from '@wijkwelvaartswerk/contract';
import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { dossierContext } from './dossier-context.js';
import { DossierElement } from './dossier-element.js';

/**
 * Hands one dossier to all widgets inside it.
 *
 * @tag www-dossier
 * @slot - The widgets, and any other content of the page.
 */
export class WwwDossier extends DossierElement {
  static override styles: CSSResultGroup = [
    DossierElement.styles,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  readonly #provider = new ContextProvider(this, { context: dossierContext });

  protected override updated(): void {
    this.#provider.setValue(this.source.store);
    super.updated();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override renderReady(_dossier: Dossier): TemplateResult {
    return this.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-dossier': WwwDossier;
  }
}
