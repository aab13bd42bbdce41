import { icon, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PartContext } from '../context.js';
import { lessonCard } from './lesson-card.js';
import type { LessonView } from './lesson-view.js';
import { lessonMessages } from './messages.js';

interface Turning {
  /** Place of the lesson that is shown, from 0. */
  readonly at: number;
  /** Whether a person turned to it: then it is said aloud. */
  readonly turned: boolean;
  readonly turnTo: (lesson: LessonView) => void;
  readonly about: (lesson: LessonView) => string;
}

/** One lesson at a time, always in the same order; after the last comes the first. On paper, and for the browser's search, all of them. */
export function lessonSingle(lessons: readonly LessonView[], { at, turned, turnTo, about }: Turning, context: PartContext): TemplateResult {
  const say = wordsIn(lessonMessages, context.language);
  const all = lessons.length;
  const shown = lessons[at]!;
  const by = (steps: number) => () => turnTo(lessons[(at + steps + all) % all]!);
  return html`${
      all > 1
        ? html`<div class="turning">
            <button class="icon-button" aria-label=${say.previous} @click=${by(-1)}>${icon('chevron', 24)}</button>
            <p role="status">
              <bdi>${say.position(at + 1, all)}</bdi
              ><span class="visually-hidden">${turned ? html`. ${say.kind[shown.kind]}. ${shown.text[0]}` : nothing}</span>
            </p>
            <button class="icon-button" aria-label=${say.next} @click=${by(1)}>${icon('chevron', 24)}</button>
          </div>`
        : nothing
    }
    <div class="lesson-single">
      ${repeat(
        lessons,
        ({ id }) => id,
        (lesson, i) =>
          html`<div
            part="lesson"
            class="lesson"
            data-kind=${lesson.kind}
            role=${i === at ? 'group' : nothing}
            aria-label=${i === at ? say.lessonOf(i + 1, all) : nothing}
            .hidden=${i === at ? false : 'until-found'}
            @beforematch=${() => turnTo(lesson)}
          >
            ${lessonCard(lesson, context, about(lesson))}
          </div>`,
      )}
    </div>`;
}
