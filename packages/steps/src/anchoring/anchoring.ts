import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, heading, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { PartElement } from '../part-element.js';
import { anchoringList } from './anchoring-list.js';
import { anchoringStyles } from './anchoring.styles.js';
import { anchoringMessages } from './messages.js';
import { anchoringView, factNames, hasNoAnchoring, knownFacts } from './model.js';

/**
 * How the work will last, in five facts: a place of its own, money, who decides, people, and network and agreements.
 * What is not known yet says so.
 *
 * @tag www-anchoring
 * @fires {CustomEvent<ReadyDetail>} www-ready - Rendered with a dossier, first or again.
 * @fires {CustomEvent<SelectDetail>} www-select - A person chose the place of its own (`kind: "place"`), or let go of it (`id: null`).
 * @fires {CustomEvent<ErrorDetail>} www-error - The dossier could not be shown.
 * @csspart heading - The title.
 * @csspart loading - While the dossier is on its way.
 * @csspart empty - When the dossier says nothing of how the work will last.
 * @csspart error - When the dossier cannot be shown.
 * @csspart notice - What in the dossier could not be read.
 */
export class WwwAnchoring extends PartElement {
  static override styles: CSSResultGroup = [DossierElement.styles, anchoringStyles];

  override get concerns(): readonly string[] {
    return ['anchoring'];
  }

  protected override isEmpty(dossier: Dossier): boolean {
    return hasNoAnchoring(dossier);
  }

  protected override emptySentence(language: Language): string {
    return wordsIn(anchoringMessages, language).empty;
  }

  protected override renderReady(dossier: Dossier, language: Language): TemplateResult {
    const context = this.context(dossier, language);
    const view = anchoringView(context);
    const say = wordsIn(anchoringMessages, language);
    return html`<div class="part-head">
        ${heading(this.headingLevel, say.title(context.text(dossier.neighbourhood.name)), 'heading')}
        <p class="lead"><bdi>${say.lead(knownFacts(view).length, factNames.length)}</bdi></p>
      </div>
      ${anchoringList(view, context, { all: true })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-anchoring': WwwAnchoring;
  }
}
