import { heading, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from '../context.js';
import { stepIcon } from '../icons.js';
import type { LessonView } from './lesson-view.js';
import { lessonMessages } from './messages.js';
import { sourceLine } from '../titled.js';

/** Cards shown before a person asks for all. */
const FIRST = 4;

/** What others learned. On paper all of it. */
export function lessonCards(
  lessons: readonly LessonView[],
  all: boolean,
  toggle: () => void,
  context: PartContext,
): TemplateResult | typeof nothing {
  if (lessons.length === 0) return nothing;
  const { level } = context;
  const say = wordsIn(lessonMessages, context.language);
  return html`<section class="lessons">
    <div class="visually-hidden">${heading(level + 1, say.lessons)}</div>
    <ul>
      ${lessons.map((lesson, i) => html`<li part="lesson" class="lesson" ?hidden=${!all && i >= FIRST}>${card(lesson, context)}</li>`)}
    </ul>
    ${
      lessons.length > FIRST
        ? html`<button class="button quiet" aria-expanded=${all ? 'true' : 'false'} @click=${toggle}>
            ${all ? say.fewerLessons : say.allLessons(lessons.length)}
          </button>`
        : nothing
    }
  </section>`;
}

function card({ kind, text, source }: LessonView, context: PartContext): TemplateResult {
  return html`<span class="lesson-icon">${stepIcon(kind)}</span>
    <div>
      <p class="kind">${wordsIn(lessonMessages, context.language).kind[kind]}</p>
      ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${source ? html`<p class="small muted">${sourceLine(source, context)}</p>` : nothing}
    </div>`;
}
