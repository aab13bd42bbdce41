import { textIn, type Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, heading, icon, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { toolkitSource } from '@wijkwelvaartswerk/toolkit';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { PartElement } from '../part-element.js';
import { axisOf, type Axis } from './axis.js';
import { bar } from './bar.js';
import { barStyles } from './bar.styles.js';
import type { RenderContext } from './context.js';
import { detailStyles } from './details.styles.js';
import { factMessages } from './fact-messages.js';
import { factsOf } from './facts.js';
import { lessonCards } from '../lessons/lesson-cards.js';
import { lessonStyles } from '../lessons/lessons.styles.js';
import { messages } from './messages.js';
import { allExamples, firstOpen, method, stepNamed, stepViews, type StepView } from './model.js';
import { readableDate } from '../partial-date.js';
import { paceSentence, summaryOf, when } from './sentences.js';
import { statusPill } from './status.js';
import { stepDetails } from './step-details.js';
import { stepsStyles } from './steps.styles.js';
import { axisHead, timeline } from './timeline.js';
import { timelineStyles } from './timeline.styles.js';

/**
 * How far a neighbourhood is in the five steps: status, plan and reality, what came of it, what shows it, and what others learned.
 * Without a dossier it explains the method.
 *
 * @tag www-steps
 * @fires {CustomEvent<ReadyDetail>} www-ready - Rendered with a dossier, first or again.
 * @fires {CustomEvent<SelectDetail>} www-select - A person opened a step or picked it in the bar (`kind: "step"`), let go of it (`id: null`),
 * or chose the place that shows its result (`kind: "place"`).
 * @fires {CustomEvent<ErrorDetail>} www-error - The dossier could not be shown.
 * @csspart heading - The title.
 * @csspart bar - All steps on one line (variant `bar`).
 * @csspart list - The steps (variant `full`).
 * @csspart step - One step, in either variant.
 * @csspart status - The status of a step, in words.
 * @csspart panel - What a step unfolds.
 * @csspart legend - What the bars of the time axis mean.
 * @csspart lesson - One lesson.
 * @csspart source - Where it all comes from.
 * @csspart loading - While the dossier is on its way.
 * @csspart empty - In place of the steps when the dossier has none.
 * @csspart error - In place of the steps when the dossier cannot be shown.
 * @csspart notice - What in the dossier could not be read.
 * @cssprop --www-color-done - Status: done; with `--www-color-done-soft` for its surface.
 * @cssprop --www-color-doing - Status: in progress; with `--www-color-doing-soft` for its surface.
 * @cssprop --www-color-todo - Status: not started; with `--www-color-todo-soft` for its surface.
 */
export class WwwSteps extends PartElement {
  static override styles: CSSResultGroup = [DossierElement.styles, stepsStyles, timelineStyles, detailStyles, lessonStyles, barStyles];

  /** `bar`: all steps on one line; anything else: `full`. */
  @property() variant: 'bar' | 'full' = 'full';

  /**
   * Id or number of the step to open, or `none`; by default the first that is under way. Setting it opens that step.
   * It does not change when a person opens or closes a step: `www-select` tells that.
   */
  @property() step = '';

  /** Ids of the steps that are open; until a person or the page chooses, `step` decides. */
  @state() private opened: ReadonlySet<string> | undefined;

  /** Id of the step that is picked, here or in another widget. */
  @state() private picked: string | undefined;

  /** Ids of the steps of which all lessons are shown. */
  @state() private unfolded: ReadonlySet<string> = new Set();

  #steps: readonly StepView[] = [];
  #read: readonly unknown[] = [];
  #reveal: string | undefined;

  override get concerns(): readonly string[] {
    return this.variant === 'bar' ? ['steps'] : ['steps', 'coalition', 'lessons', 'meetings', 'plans', 'anchoring', 'financeCircle'];
  }

  protected override get withoutDossier(): Dossier {
    return method;
  }

  protected override isEmpty({ steps }: Dossier): boolean {
    return steps?.length === 0;
  }

  protected override emptySentence(language: Language): string {
    return wordsIn(messages, language).empty;
  }

  // Not in willUpdate: the dossier to show is found only after that.
  protected override update(changed: PropertyValues<this>): void {
    const { shown, language } = this;
    const read = [shown, language, this.day];
    if (read.some((part, i) => part !== this.#read[i])) {
      if (shown !== this.#read[0]) this.opened = undefined;
      this.#read = read;
      this.#steps = shown ? stepViews(shown, language, this.day) : [];
    }
    if (changed.has('step')) this.opened = undefined;
    this.#follow();
    super.update(changed);
  }

  protected override updated(): void {
    super.updated();
    if (!this.#reveal) return;
    const index = this.#steps.findIndex(({ id }) => id === this.#reveal);
    this.#reveal = undefined;
    if (this.variant !== 'bar') this.renderRoot.querySelectorAll('[part=step]')[index]?.scrollIntoView({ block: 'nearest' });
  }

  protected override renderReady(dossier: Dossier, language: Language): TemplateResult {
    const context = this.#context(dossier, language);
    return this.variant === 'bar' ? this.#renderBar(context) : this.#renderFull(dossier, context);
  }

  #renderBar(context: RenderContext): TemplateResult {
    const { say, formats, today } = context;
    const picked = this.#steps.find(({ id }) => id === this.picked);
    const pace = (step: StepView) => paceSentence(step, today, say, formats)?.text;
    return html`${bar(this.#steps, picked, pace, (step) => this.#pick(step === picked ? undefined : step.id), say)}
    ${this.#exampleNote(context)}`;
  }

  #renderFull(dossier: Dossier, context: RenderContext): TemplateResult {
    const { say, language, today } = context;
    const axis = axisOf(this.#steps, today);
    const own = dossier !== method;
    const title = own ? say.title(textIn(dossier.neighbourhood.name, language, dossier.language)) : say.methodTitle;
    return html`<div class="head" ?data-axis=${axis !== undefined}>
        <div>
          ${heading(this.headingLevel, title, 'heading')}
          <p class="lead">${own ? summaryOf(this.#steps, say, language) : say.methodLead}</p>
          ${this.#exampleNote(context)}
        </div>
        ${axis ? axisHead(axis, context) : nothing}
      </div>
      <ol class="steps" part="list" ?data-axis=${axis !== undefined}>
        ${repeat(
          this.#steps,
          ({ id }) => id,
          (step, index) => this.#renderStep(step, index, axis, dossier, context),
        )}
      </ol>
      ${this.#renderSource(dossier, context)}`;
  }

  #renderStep(step: StepView, index: number, axis: Axis | undefined, dossier: Dossier, context: RenderContext): TemplateResult {
    const { say, level, language } = context;
    const { id, number, title, status, unproven, headline, unfinished } = step;
    const open = this.#openIds().has(id);
    const facts = factsOf(number, dossier, language, context.sayFacts, context.formats);
    return html`<li part="step" data-status=${status ?? nothing} ?data-unproven=${unproven}>
      <span class="disc" aria-hidden="true">${number}</span>
      <div class="row">
        <div>
          ${heading(
            level,
            html`<button
              class="title"
              aria-expanded=${open ? 'true' : 'false'}
              aria-controls="panel-${index}"
              @click=${() => this.#toggle(id)}
            >
              <span><span class="visually-hidden">${number}. </span>${title}</span>${icon('chevron')}
            </button>`,
          )}
          ${
            status
              ? html`<p class="meta">
                  ${statusPill(step, status, say)}
                  ${step.example && !allExamples(this.#steps) ? html`<span class="pill example">${say.example}</span>` : nothing}
                  ${headline ? html`<span class="headline">${unfinished ? say.notYet : nothing} ${headline}</span>` : nothing}
                </p>`
              : nothing
          }
        </div>
        ${status && axis ? html`<div>${timeline(axis, step, status, context)}</div>` : nothing}
      </div>
      <div id="panel-${index}" part="panel" class="details" .hidden=${open ? false : 'until-found'} @beforematch=${() => this.#toggle(id)}>
        <div class="main">${stepDetails(step, facts, context)}</div>
        ${lessonCards(step.lessons, this.unfolded.has(id), () => (this.unfolded = toggled(this.unfolded, id)), context)}
      </div>
    </li>`;
  }

  #exampleNote({ say }: RenderContext): TemplateResult | typeof nothing {
    return allExamples(this.#steps)
      ? html`<p class="example-note small"><span class="pill example">${say.example}</span> ${say.exampleNote}</p>`
      : nothing;
  }

  #renderSource({ updated, language: written }: Dossier, { say, formats, language }: RenderContext): TemplateResult {
    const day = readableDate(updated);
    return html`<p part="source" class="small muted">
      ${day ? say.updated(when(day, say, formats)) : nothing}
      ${say.credit(textIn(toolkitSource.title, language, written), toolkitSource.publisher)}
    </p>`;
  }

  #context(dossier: Dossier, language: Language): RenderContext {
    return { ...this.context(dossier, language), say: wordsIn(messages, language), sayFacts: wordsIn(factMessages, language) };
  }

  #openIds(): ReadonlySet<string> {
    if (this.opened) return this.opened;
    const wanted = String(this.step ?? '');
    const step = wanted === 'none' ? undefined : (stepNamed(this.#steps, wanted) ?? firstOpen(this.#steps));
    return new Set(step ? [step.id] : []);
  }

  #toggle(id: string): void {
    this.opened = toggled(this.#openIds(), id);
    if (this.opened.has(id)) this.#pick(id);
    else if (this.picked === id) this.#pick(undefined);
  }

  #pick(id: string | undefined): void {
    this.picked = id;
    this.choose('step', id ?? null);
  }

  /** Opens the step that was picked in another widget, and brings it into view. */
  #follow(): void {
    const picked = this.chosen('step');
    if (!this.source.store || picked === this.picked) return;
    this.picked = picked;
    if (!picked) return;
    this.opened = new Set([...this.#openIds(), picked]);
    if (this.hasUpdated) this.#reveal = picked;
  }
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const changed = new Set(ids);
  if (!changed.delete(id)) changed.add(id);
  return changed;
}

declare global {
  interface HTMLElementTagNameMap {
    'www-steps': WwwSteps;
  }
}
