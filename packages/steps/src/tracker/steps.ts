import { textIn, type Dossier } from '@wijkwelvaartswerk/contract';
import { DossierElement, FragmentLink, Late, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { method } from '../method.js';
import { PartElement } from '../part-element.js';
import { partStyles } from '../part.styles.js';
import { bar } from './bar.js';
import { barStyles } from './bar.styles.js';
import type { RenderContext } from './context.js';
import { messages } from './messages.js';
import { firstOpen, stepLinked, stepNamed, stepViews, type StepView } from './model.js';
import { paceSentence, summaryOf } from './sentences.js';
import { examplesNote, stepList } from './step-list.js';
import { stepsStyles } from './steps.styles.js';
import { timelineStyles } from './timeline.styles.js';

/** Dossiers of which a widget on this page has said that they changed: one is enough. */
const told = new WeakSet<Dossier>();

/** Of each store the step that a tracker opened where the person is: others open it too, and leave the page where it is. */
const openedInPlace = new WeakMap<object, string>();

/**
 * How far a neighbourhood is in the five steps: status, plan and reality, what came of it, what shows it, and what others learned.
 * Without a dossier it explains the method.
 *
 * @tag www-steps
 * @fires {CustomEvent<ReadyDetail>} www-ready - Rendered with a dossier, first or again.
 * @fires {CustomEvent<SelectDetail>} www-select - A person opened a step or picked it in the bar (`kind: "step"`), let go of it (`id: null`),
 * came to it by a link, or chose the place that shows its result (`kind: "place"`).
 * @fires {CustomEvent<ErrorDetail>} www-error - The dossier could not be shown.
 * @csspart heading - The title.
 * @csspart bar - All steps on one line (variant `bar`).
 * @csspart list - The steps (variants `full` and `timeline`), and the meetings below a time axis.
 * @csspart item - A meeting below a time axis.
 * @csspart step - One step, in each variant.
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
  static override styles: CSSResultGroup = [DossierElement.styles, partStyles, stepsStyles, timelineStyles, barStyles];

  /** `bar`: all steps on one line; `timeline`: what was planned and done, and the meetings, on one time axis; anything else: `full`. */
  @property() variant: 'bar' | 'full' | 'timeline' = 'full';

  /**
   * Id or number of the step to open, or `none`; by default the first that is under way, and on a time axis none. Setting it opens that
   * step. It does not change when a person opens or closes a step: `www-select` tells that.
   */
  @property() step = '';

  /**
   * Keeps the open step in the address of the page, and opens the one a link names: `#stap-2`, or the id of a step. Set it on one
   * tracker of a page.
   */
  @property({ type: Boolean }) share = false;

  /** Ids of the steps that are open; until a person or the page chooses, `step` decides. */
  @state() private opened: ReadonlySet<string> | undefined;

  /** Id of the step that is picked, here or in another widget. */
  @state() private picked: string | undefined;

  /** The long lists that are shown whole. */
  @state() private unfolded: ReadonlySet<string> = new Set();

  /** Id of the meeting that is marked on the time axis. */
  @state() private marked: string | undefined;

  /** What happened that a person may not see. */
  @state() private said = '';

  readonly #details = new Late(this, () => import('./details.js'));
  readonly #link = new FragmentLink(this, {
    wanted: () => this.share,
    owns: (part) => stepLinked(this.#steps, part) !== undefined,
    show: (part) => this.#show(part),
  });

  #steps: readonly StepView[] = [];
  #read: readonly unknown[] = [];
  #last: Dossier | undefined;
  #pickedHere = false;
  #drawn = false;
  #gaveUp = false;
  #reveal: { readonly id: string; readonly focus: boolean } | undefined;

  override get concerns(): readonly string[] {
    return this.variant === 'bar' ? ['steps'] : ['steps', 'coalition', 'lessons', 'meetings', 'plans', 'anchoring', 'financeCircle'];
  }

  protected override get withoutDossier(): Dossier {
    return method;
  }

  protected override get waits(): boolean {
    // Once only: when it is asked for again, what there is stays.
    this.#gaveUp ||= this.#details.failed;
    return this.variant !== 'bar' && !this.#details.part && !this.#gaveUp;
  }

  protected override isEmpty({ steps }: Dossier): boolean {
    return steps?.length === 0;
  }

  protected override emptySentence(language: Language): string {
    return wordsIn(messages, language).empty;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.waits || !this.isConnected) return complete;
    await this.#details.settled;
    return super.getUpdateComplete();
  }

  // Not in willUpdate: the dossier to show is found only after that.
  protected override update(changed: PropertyValues<this>): void {
    const { shown, language } = this;
    const read = [shown, language, this.day];
    if (read.some((part, i) => part !== this.#read[i])) {
      if (shown !== this.#read[0]) this.opened = undefined;
      this.#read = read;
      this.#steps = shown ? stepViews(shown, language, this.day) : [];
      this.#tellChange(shown);
    }
    if (changed.has('step')) this.opened = undefined;
    this.#follow();
    super.update(changed);
  }

  protected override updated(): void {
    super.updated();
    this.#drawn = this.#steps.length > 0;
    // What is opened by a link is drawn in the update that follows.
    if (!this.#reveal || !this.#drawn || this.isUpdatePending) return;
    const { id, focus } = this.#reveal;
    this.#reveal = undefined;
    const index = this.#steps.findIndex((step) => step.id === id);
    const item = this.renderRoot.querySelectorAll('[part=step]')[index];
    if (focus) item?.querySelector('button')?.focus({ preventScroll: true });
    if (focus || this.variant !== 'bar') item?.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult {
    return html`${super.render()}
      <p class="visually-hidden" role="status">${this.said}</p>`;
  }

  protected override renderReady(dossier: Dossier, language: Language): TemplateResult {
    const context = this.#context(dossier, language);
    return this.variant === 'bar' ? this.#renderBar(context) : this.#renderList(context);
  }

  #renderBar(context: RenderContext): TemplateResult {
    const { say, formats, today } = context;
    const picked = this.#steps.find(({ id }) => id === this.picked);
    const pick = ({ id }: StepView) => this.#pick(id === this.picked ? undefined : id);
    const paceOf = (step: StepView) => paceSentence(step, today, say, formats)?.text;
    return html`${bar(this.#steps, { picked, here: this.#pickedHere, pick, paceOf, say })} ${examplesNote(this.#steps, context)}`;
  }

  #renderList(context: RenderContext): TemplateResult {
    return stepList(
      this.#steps,
      {
        onAxis: this.variant === 'timeline',
        headingLevel: this.headingLevel,
        isOpen: (id) => this.#openIds().has(id),
        toggle: (id) => this.#toggle(id),
        details: (step) => this.#details.part?.stepDetails(step, context) ?? this.#notLoaded(context),
        marking: { marked: this.marked, mark: (id) => (this.marked = id === this.marked ? undefined : id) },
      },
      context,
    );
  }

  #notLoaded({ say }: RenderContext): TemplateResult {
    return html`<p class="not-loaded">
      ${say.notLoaded} <button class="link" @click=${() => this.#details.retry()}>${say.retry}</button>
    </p>`;
  }

  #context(dossier: Dossier, language: Language): RenderContext {
    return {
      ...this.context(dossier, language),
      say: wordsIn(messages, language),
      host: this,
      isUnfolded: (list) => this.unfolded.has(list),
      fold: (list) => (this.unfolded = toggled(this.unfolded, list)),
    };
  }

  #openIds(): ReadonlySet<string> {
    if (this.opened) return this.opened;
    const wanted = String(this.step ?? '');
    const first = this.variant === 'timeline' ? undefined : firstOpen(this.#steps);
    const step = wanted === 'none' ? undefined : (stepNamed(this.#steps, wanted) ?? first);
    return new Set(step ? [step.id] : []);
  }

  #toggle(id: string): void {
    this.opened = toggled(this.#openIds(), id);
    if (this.opened.has(id)) this.#pick(id);
    else if (this.picked === id) this.#pick(undefined);
  }

  #pick(id: string | undefined): void {
    this.picked = id;
    this.#pickedHere = true;
    this.#link.write(id);
    const { store } = this.source;
    if (store) openedInPlace.set(store, (this.variant !== 'bar' && id) || '');
    this.choose('step', id ?? null);
  }

  /** Opens the step a link names, and goes there. */
  #show(part: string): void {
    const step = stepLinked(this.#steps, part);
    if (!step) return;
    this.opened = new Set([...this.#openIds(), step.id]);
    this.#reveal = { id: step.id, focus: true };
    this.picked = step.id;
    this.#pickedHere = true;
    if (this.source.store) openedInPlace.set(this.source.store, step.id);
    this.choose('step', step.id);
  }

  /** Opens the step that was picked in another widget, and brings it into view. */
  #follow(): void {
    const picked = this.chosen('step');
    const { store } = this.source;
    if (!store || this.#steps.length === 0 || picked === this.picked) return;
    this.picked = picked;
    this.#pickedHere = false;
    const step = this.#steps.find(({ id }) => id === picked);
    if (!step) return;
    this.opened = new Set([...this.#openIds(), step.id]);
    this.#link.write(step.id);
    if (!this.#drawn || this.variant === 'bar' || openedInPlace.get(store) === step.id) return;
    this.#reveal = { id: step.id, focus: false };
    this.said = wordsIn(messages, this.language).opened(step.number);
  }

  /** Says how far it is now when the dossier changed under the eyes of a reader; not when it is there for the first time. */
  #tellChange(shown: Dossier | undefined): void {
    if (!shown || shown === this.#last) return;
    const isFirst = !this.#last || this.#last === method;
    this.#last = shown;
    if (isFirst || told.has(shown) || this.#steps.length === 0) return;
    told.add(shown);
    const say = wordsIn(messages, this.language);
    this.said = `${say.title(textIn(shown.neighbourhood.name, this.language, shown.language))}: ${summaryOf(this.#steps, say, this.language)}`;
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
