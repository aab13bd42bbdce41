import { textIn, type Dossier, type Lesson } from '@wijkwelvaartswerk/contract';
import { DossierElement, heading, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import { toolkitSource } from '@wijkwelvaartswerk/toolkit';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PartContext } from '../context.js';
import { method } from '../method.js';
import { PartElement } from '../part-element.js';
import { aboutLesson } from './about.js';
import { kindFilter } from './kind-filter.js';
import { lessonList } from './lesson-cards.js';
import { lessonSingle } from './lesson-single.js';
import type { LessonView } from './lesson-view.js';
import { lessonStyles } from './lessons.styles.js';
import { lessonMessages } from './messages.js';
import { choiceOf, countByKind, lessonViews, type Choice } from './model.js';
import { widgetStyles } from './widget.styles.js';

/** Cards in the grid that are shown before a person asks for all. */
const FIRST = 12;

/**
 * What was learned: tips, pro tips, lessons, examples from practice and fun facts, of the neighbourhood and of the method together.
 * Without a dossier those of the method.
 *
 * @tag www-lessons
 * @fires {CustomEvent<ReadyDetail>} www-ready - Rendered with a dossier, first or again.
 * @fires {CustomEvent<ErrorDetail>} www-error - The dossier could not be shown.
 * @csspart heading - The title.
 * @csspart lesson - One lesson.
 * @csspart source - Where the lessons of the method come from.
 * @csspart loading - While the dossier is on its way.
 * @csspart empty - When there is no lesson to show.
 * @csspart error - When the dossier cannot be shown.
 * @csspart notice - What in the dossier could not be read.
 * @cssprop --www-color-lesson-tip - Surface of a tip.
 * @cssprop --www-color-lesson-protip - Surface of a pro tip.
 * @cssprop --www-color-lesson-lesson - Surface of a lesson learned.
 * @cssprop --www-color-lesson-practice - Surface of what was done in practice.
 * @cssprop --www-color-lesson-funfact - Surface of a fun fact.
 */
export class WwwLessons extends PartElement {
  static override styles: CSSResultGroup = [DossierElement.styles, lessonStyles, widgetStyles];

  /** Ids or numbers of the steps to show the lessons of, by comma; by default all. */
  @property() step = '';

  /** Kinds to show, by comma: `tip`, `protip`, `lesson`, `practice`, `funfact`; by default all. */
  @property() kind = '';

  /** For whom, by comma: `resident`, `official`, `organisation`; by default all. What is for everyone always counts. */
  @property() audience = '';

  /** `single`: one at a time; anything else: `grid`. */
  @property() variant: 'grid' | 'single' = 'grid';

  /** Lets the reader choose a kind. */
  @property({ type: Boolean }) filter = false;

  /** The kind a reader chose. */
  @state() private picked: Lesson['kind'] | undefined;

  /** Whether all cards of the grid are shown. */
  @state() private all = false;

  /** Id of the lesson a reader turned to. */
  @state() private turnedTo: string | undefined;

  #lessons: readonly LessonView[] = [];
  #choice: Choice | undefined;

  override get concerns(): readonly string[] {
    return ['lessons'];
  }

  protected override get withoutDossier(): Dossier {
    return method;
  }

  protected override isEmpty(): boolean {
    return this.#lessons.length === 0;
  }

  protected override emptySentence(language: Language): string {
    return [wordsIn(lessonMessages, language).empty, ...this.#unknown(language)].join('. ');
  }

  // Not in willUpdate: the dossier to show is found only after that.
  protected override update(changed: PropertyValues<this>): void {
    const { shown } = this;
    this.#choice = shown && choiceOf(this, shown);
    this.#lessons = shown && this.#choice ? lessonViews(shown, this.#choice, this.context(shown, this.language)) : [];
    super.update(changed);
  }

  protected override renderReady(dossier: Dossier, language: Language): TemplateResult {
    const context = this.context(dossier, language);
    const say = wordsIn(lessonMessages, language);
    const counts = countByKind(this.#lessons);
    const canChoose = this.filter && counts.size > 1;
    const picked = canChoose && this.picked && counts.has(this.picked) ? this.picked : undefined;
    const lessons = picked ? this.#lessons.filter(({ kind }) => kind === picked) : this.#lessons;
    return html`<div class="part-head">
        ${heading(this.headingLevel, say.title, 'heading')}
        ${this.#unknown(language).map((sentence) => html`<p class="note">${sentence}</p>`)}
        ${canChoose ? kindFilter(counts, { chosen: picked, choose: (kind) => (this.picked = kind) }, language) : nothing}
      </div>
      ${this.variant === 'single' ? this.#renderSingle(lessons, context) : this.#renderGrid(lessons, context)}
      ${
        lessons.some(({ method }) => method)
          ? html`<p part="source" class="small muted">${say.credit(textIn(toolkitSource.title, language), toolkitSource.publisher)}</p>`
          : nothing
      }`;
  }

  #renderGrid(lessons: readonly LessonView[], context: PartContext): TemplateResult {
    const toggle = () => (this.all = !this.all);
    return lessonList(lessons, { first: FIRST, all: this.all, toggle, about: aboutLesson(context) }, context);
  }

  #renderSingle(lessons: readonly LessonView[], context: PartContext): TemplateResult {
    const found = lessons.findIndex(({ id }) => id === this.turnedTo);
    const turnTo = ({ id }: LessonView) => (this.turnedTo = id);
    return lessonSingle(lessons, { at: Math.max(0, found), turned: found >= 0, turnTo, about: aboutLesson(context) }, context);
  }

  /** What the page asks for that is not there, in sentences. */
  #unknown(language: Language): string[] {
    const say = wordsIn(lessonMessages, language).unknown;
    return (['step', 'kind', 'audience'] as const).flatMap((name) => {
      const unknown = this.#choice?.[name].unknown ?? [];
      return unknown.length > 0 ? [say[name](unknown.map((one) => `“${one}”`).join(', '), unknown.length > 1)] : [];
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'www-lessons': WwwLessons;
  }
}
