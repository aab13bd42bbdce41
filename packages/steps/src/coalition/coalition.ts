import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, heading, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { PartElement } from '../part-element.js';
import { coalitionList } from './coalition-list.js';
import { coalitionStyles } from './coalition.styles.js';
import { coalitionMessages } from './messages.js';
import { coalitionView, hasNoCoalition, type CoalitionView } from './model.js';

/**
 * Who takes part, by role and with what tie to the neighbourhood; what residents are paid, and what was agreed.
 * Who did not agree to be named is called by a pseudonym or a role.
 *
 * @tag www-coalition
 * @fires {CustomEvent<ReadyDetail>} www-ready - Rendered with a dossier, first or again.
 * @fires {CustomEvent<ErrorDetail>} www-error - The dossier could not be shown.
 * @csspart heading - The title.
 * @csspart item - One who takes part.
 * @csspart loading - While the dossier is on its way.
 * @csspart empty - When the dossier says nothing of a coalition.
 * @csspart error - When the dossier cannot be shown.
 * @csspart notice - What in the dossier could not be read.
 */
export class WwwCoalition extends PartElement {
  static override styles: CSSResultGroup = [DossierElement.styles, coalitionStyles];

  override get concerns(): readonly string[] {
    return ['coalition'];
  }

  protected override isEmpty(dossier: Dossier): boolean {
    return hasNoCoalition(dossier);
  }

  protected override emptySentence(language: Language): string {
    return wordsIn(coalitionMessages, language).empty;
  }

  protected override renderReady(dossier: Dossier, language: Language): TemplateResult {
    const context = this.context(dossier, language);
    const view = coalitionView(context);
    const say = wordsIn(coalitionMessages, language);
    return html`<div class="part-head">
        ${heading(this.headingLevel, say.title(context.text(dossier.neighbourhood.name)), 'heading')} ${this.#renderLead(view, language)}
      </div>
      ${coalitionList(view, context)}`;
  }

  #renderLead({ groups }: CoalitionView, language: Language): TemplateResult | typeof nothing {
    const all = groups.reduce((sum, { members }) => sum + members.length, 0);
    const residents = groups.find(({ role }) => role === 'resident-group')?.members.length ?? 0;
    return all > 0 ? html`<p class="lead"><bdi>${wordsIn(coalitionMessages, language).lead(all, residents)}</bdi></p>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-coalition': WwwCoalition;
  }
}
