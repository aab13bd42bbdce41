import { heading } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { RenderContext } from './context.js';
import { stepIcon } from './icons.js';
import type { LessonView } from './model.js';
import { sourceLine } from './titled.js';

/** Cards shown before a person asks for all. */
const FIRST = 4;

/** What others learned. On paper all of it. */
export function lessonCards(
  lessons: readonly LessonView[],
  all: boolean,
  toggle: () => void,
  context: RenderContext,
): TemplateResult | typeof nothing {
  if (lessons.length === 0) return nothing;
  const { say, level } = context;
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

function card({ kind, text, source }: LessonView, context: RenderContext): TemplateResult {
  return html`<span class="lesson-icon">${stepIcon(kind)}</span>
    <div>
      <p class="kind">${context.say.lesson[kind]}</p>
      ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${source ? html`<p class="small muted">${sourceLine(source, context)}</p>` : nothing}
    </div>`;
}
