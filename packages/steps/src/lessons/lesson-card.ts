import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from '../context.js';
import { fold } from '../fold.js';
import { stepIcon } from '../icons.js';
import { sourceLine } from '../titled.js';
import { foldText } from './fold-text.js';
import type { LessonView } from './lesson-view.js';
import { lessonMessages } from './messages.js';

/** Words of a lesson that tell one "read more" from another. */
const NAMED = 6;

/** What is in the card of a lesson. `about`: what to know of it where lessons of all steps stand together. */
export function lessonCard({ kind, text, source }: LessonView, context: PartContext, about?: string): TemplateResult {
  const say = wordsIn(lessonMessages, context.language);
  const { first, rest } = foldText(text);
  return html`<span class="lesson-icon">${stepIcon(kind)}</span>
    <div>
      <p class="kind">${say.kind[kind]}</p>
      ${paragraphs(first)} ${rest.length > 0 ? fold(paragraphs(rest), { more: say.more, less: say.less, of: beginOf(first[0]) }) : nothing}
      ${about || source ? html`<p class="small muted">${about}${source ? sourceOf(about, source, context) : nothing}</p>` : nothing}
    </div>`;
}

function paragraphs(text: readonly string[]): TemplateResult {
  return html`${text.map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}`;
}

function sourceOf(about: string | undefined, source: NonNullable<LessonView['source']>, context: PartContext): TemplateResult {
  return html`${about ? ' · ' : nothing}${sourceLine(source, context)}`;
}

function beginOf(text = ''): string {
  return `${text.split(/\s+/, NAMED).join(' ').slice(0, 60)}…`;
}
