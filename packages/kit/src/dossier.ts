import { ContextProvider } from '@lit/context';
import type { Issue } from '@wijkwelvaartswerk/contract';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { dossierContext } from './dossier-context.js';
import { DossierElement, firstKey } from './dossier-element.js';
import type { DossierState } from './dossier-store.js';

/**
 * Hands one dossier to all widgets inside it. Shows nothing itself, except what no widget inside says: that the dossier
 * cannot be read, and mistakes in parts of it that none of them draws.
 *
 * @tag www-dossier
 * @slot - The widgets, and any other content of the page.
 * @fires {CustomEvent<ReadyDetail>} www-ready - The dossier is read, again after each change.
 * @fires {CustomEvent<ErrorDetail>} www-error - The dossier cannot be read.
 * @csspart error - Why the dossier cannot be read.
 * @csspart notice - Mistakes in the dossier.
 */
export class WwwDossier extends DossierElement {
  static override styles: CSSResultGroup = [
    DossierElement.styles,
    css`
      :host {
        display: contents;
      }

      [part='loading'] {
        display: none;
      }
    `,
  ];

  readonly #provider = new ContextProvider(this, { context: dossierContext });

  /** The failure that a widget inside has told of already. */
  #told?: DossierState;

  constructor() {
    super();
    this.addEventListener('www-error', ({ target }) => {
      if (target === this || (target as Element).localName === 'www-term') return;
      this.#told = this.source.state;
      this.requestUpdate();
    });
  }

  override render(): TemplateResult {
    const told = this.#told === this.source.state;
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>${told ? nothing : super.render()}`;
  }

  protected override renderReady(): typeof nothing {
    return nothing;
  }

  protected override renderNotice(issues: readonly Issue[]): TemplateResult | typeof nothing {
    const said = new Set([...this.querySelectorAll('*')].flatMap((element) => (element as Partial<DossierElement>).concerns ?? []));
    return this.notice(issues.filter((issue) => !said.has(firstKey(issue))));
  }

  protected override updated(): void {
    this.#provider.setValue(this.source.store);
    super.updated();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-dossier': WwwDossier;
  }
}
