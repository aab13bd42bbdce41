import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement } from '@wijkwelvaartswerk/kit';
import { nothing } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * What comes into the neighbourhood, stays and leaves: a diagram, and the same as a table and as sentences.
 *
 * @tag www-flows
 */
export class WwwFlows extends DossierElement {
  /** Show only flows of this kind: `money`, `time`, `care` or `goods`. */
  @property() kind = '';

  /** Show only flows in this unit, such as `EUR` or `hours`. */
  @property() unit = '';

  /** Whether the flows show as a diagram, a table or sentences. The reader can switch; the property follows. */
  @property() view: 'diagram' | 'table' | 'text' = 'diagram';

  override get concerns(): readonly string[] {
    return ['flows'];
  }

  protected override isEmpty({ flows }: Dossier): boolean {
    return !flows || flows.items.length === 0;
  }

  protected override renderReady(): typeof nothing {
    return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-flows': WwwFlows;
  }
}
