import type { Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, heading, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { askedSteps } from '../asked-steps.js';
import type { PartContext } from '../context.js';
import { exampleNote, saidOnce } from '../example-note.js';
import { wanted } from '../wanted.js';
import { PartElement } from '../part-element.js';
import { partStyles } from '../part.styles.js';
import { stageIcon } from './icons.js';
import { planMessages, type PlanWords } from './messages.js';
import { planList } from './plan-list.js';
import { planStyles } from './plan.styles.js';
import { planViews, stages, type PlanView } from './plan-view.js';
import { plansStyles } from './plans.styles.js';

/**
 * The plans of a neighbourhood by stage, from idea to running: what each is meant to do, where, and who takes part.
 *
 * @tag www-plans
 * @fires {CustomEvent<ReadyDetail>} www-ready - Rendered with a dossier, first or again.
 * @fires {CustomEvent<SelectDetail>} www-select - A person chose a plan (`kind: "plan"`), its step (`kind: "step"`) or one of its places
 * (`kind: "place"`), or let go of it (`id: null`).
 * @fires {CustomEvent<ErrorDetail>} www-error - The dossier could not be shown.
 * @csspart heading - The title.
 * @csspart list - The plans of one stage.
 * @csspart item - One plan.
 * @csspart status - The stage, in words.
 * @csspart loading - While the dossier is on its way.
 * @csspart empty - In place of the plans when there are none.
 * @csspart error - In place of the plans when the dossier cannot be shown.
 * @csspart notice - What in the dossier could not be read.
 */
export class WwwPlans extends PartElement {
  static override styles: CSSResultGroup = [DossierElement.styles, partStyles, planStyles, plansStyles];

  /** Stages, by comma: `idea`, `plan`, `pilot`, `running`, `stopped`. Empty: all stages. */
  @property() stage = '';

  /** Ids or numbers of steps, by comma: only plans that belong to one of them. Empty: all plans. */
  @property() step = '';

  #read: readonly unknown[] = [];
  #views: readonly PlanView[] = [];
  #unknown: readonly string[] = [];

  /** The plan that is chosen, here or in another widget. */
  #chosen: string | undefined;

  /** The plan that was chosen in another widget: still to be brought into view. */
  #reveal: string | undefined;

  override get concerns(): readonly string[] {
    return ['plans'];
  }

  protected override isEmpty(): boolean {
    return this.#views.length === 0;
  }

  protected override emptySentence(language: Language): string {
    const say = wordsIn(planMessages, language);
    return this.#unknown.length > 0 ? say.unknown(this.#unknown.join(', ')) : say.empty;
  }

  // Not in willUpdate: the dossier to show is found only after that.
  protected override update(changed: PropertyValues<this>): void {
    const { shown, language, stage, step } = this;
    const read = [shown, language, stage, step];
    if (read.some((part, i) => part !== this.#read[i])) {
      this.#read = read;
      this.#views = shown ? this.#asked(shown, language) : [];
    }
    const chosen = this.chosen('plan');
    if (chosen !== this.#chosen) {
      this.#chosen = chosen;
      this.#reveal = this.hasUpdated ? chosen : undefined;
    }
    super.update(changed);
  }

  protected override updated(): void {
    super.updated();
    if (this.#reveal === undefined) return;
    const cards = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-plan]')];
    cards.find(({ dataset }) => dataset['plan'] === this.#reveal)?.scrollIntoView({ block: 'nearest' });
    this.#reveal = undefined;
  }

  protected override choose(kind: Parameters<PartElement['choose']>[0], id: string | null): void {
    // What a person chooses here is in view, and the button says that it is pressed.
    if (kind === 'plan') this.#chosen = id ?? undefined;
    super.choose(kind, id);
  }

  protected override renderReady(dossier: Dossier, language: Language): TemplateResult {
    const context = this.context(dossier, language);
    const say = wordsIn(planMessages, language);
    const { views, invented } = saidOnce(this.#views);
    const running = views.filter(({ stage }) => stage === 'running').length;
    const revealed = views.find(({ id }) => id === this.#reveal);
    return html`${heading(this.headingLevel, say.title(context.text(dossier.neighbourhood.name)), 'heading')}
      ${this.stage ? nothing : html`<p class="lead">${say.lead(views.length, running)}</p>`}
      ${invented ? exampleNote(say.exampleNote, context) : nothing}
      <div class="board">
        ${stages.map((stage) =>
          this.#column(
            stage,
            views.filter((view) => view.stage === stage),
            context,
            say,
          ),
        )}
      </div>
      <p class="visually-hidden" role="status">${revealed ? say.chosen(revealed.title ?? say.untitled) : nothing}</p>`;
  }

  #column(stage: PlanView['stage'], views: readonly PlanView[], context: PartContext, say: PlanWords): TemplateResult | typeof nothing {
    if (views.length === 0) return nothing;
    const inside = { ...context, level: context.level + 1 };
    const title = html`<span class="stage" data-stage=${stage} part="status">${stageIcon(stage)}${say.stage[stage]}</span>
      <span class="count">${views.length}</span>`;
    return html`<div class="column">${heading(context.level, title)} ${planList(views, inside, { stageSaid: true })}</div>`;
  }

  /** The plans a page asks for. */
  #asked(dossier: Dossier, language: Language): PlanView[] {
    const steps = askedSteps(this.step, dossier);
    const atStage = wanted(this.stage, (name) => stages.find((known) => known === name));
    this.#unknown = [...steps.unknown, ...atStage.unknown];
    return planViews(this.context(dossier, language)).filter(
      ({ stage, step }) => (!atStage.known || atStage.known.has(stage)) && (!steps.known || steps.known.has(step?.id ?? '')),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-plans': WwwPlans;
  }
}
