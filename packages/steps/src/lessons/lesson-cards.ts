import { heading, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PartContext } from '../context.js';
import { lessonCard } from './lesson-card.js';
import type { LessonView } from './lesson-view.js';
import { lessonMessages } from './messages.js';

/** Cards shown before a person asks for all. */
const FIRST = 4;

/** What others learned, within a step. On paper all of it. */
export function lessonCards(
  lessons: readonly LessonView[],
  all: boolean,
  toggle: () => void,
  context: PartContext,
): TemplateResult | typeof nothing {
  if (lessons.length === 0) return nothing;
  const { level, language } = context;
  return html`<section class="lessons">
    <div class="visually-hidden">${heading(level + 1, wordsIn(lessonMessages, language).lessons)}</div>
    ${lessonList(lessons, { first: FIRST, all, toggle }, context)}
  </section>`;
}

/** Which of the cards are shown, and what a person does to see all of them. */
interface Shown {
  readonly first: number;
  readonly all: boolean;
  readonly toggle: () => void;
  /** What to know of a lesson besides. */
  readonly about?: ((lesson: LessonView) => string) | undefined;
}

/** The cards side by side. Those that are not shown yet are found by the browser's search, and are on paper. */
export function lessonList(lessons: readonly LessonView[], { first, all, toggle, about }: Shown, context: PartContext): TemplateResult {
  const say = wordsIn(lessonMessages, context.language);
  if (lessons.length <= first) return grid(lessons, about, context);
  const found = (event: Event) => {
    event.stopPropagation();
    toggle();
  };
  return html`${grid(lessons.slice(0, first), about, context)}
    <div class="folded" .hidden=${all ? false : 'until-found'} @beforematch=${found}>${grid(lessons.slice(first), about, context)}</div>
    <button class="button quiet" aria-expanded=${all ? 'true' : 'false'} @click=${toggle}>
      ${all ? say.fewerLessons : say.allLessons(lessons.length)}
    </button>`;
}

function grid(lessons: readonly LessonView[], about: Shown['about'], context: PartContext): TemplateResult {
  return html`<ul class="lesson-grid">
    ${repeat(
      lessons,
      ({ id }) => id,
      (lesson) => html`<li part="lesson" class="lesson" data-kind=${lesson.kind}>${lessonCard(lesson, context, about?.(lesson))}</li>`,
    )}
  </ul>`;
}
