import { heading, wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from '../context.js';
import { partMessages } from '../messages.js';
import { placeButton } from '../place-button.js';
import { titled } from '../titled.js';
import type { CalendarDownload } from './calendar-download.js';
import { meetingIcon } from './icons.js';
import type { MeetingView } from './meeting-view.js';
import { agendaMessages, type AgendaWords } from './messages.js';
import { hereText, monthInShort, whenText } from './when-words.js';
import type { MeetingTime } from './when.js';

/**
 * Meetings in the order they are given, their titles headings of the context's level. Its styles: `meetingStyles`.
 * With a `calendar` each meeting to come is offered for a person's own calendar.
 */
export function meetingList(views: readonly MeetingView[], context: PartContext, calendar?: CalendarDownload): TemplateResult {
  const say = wordsIn(agendaMessages, context.language);
  return html`<ul class="meetings" part="list">
    ${views.map(
      (view) =>
        html`<li part="item" class="meeting" ?data-cancelled=${view.cancelled}>
          ${tile(view, context)}
          <div class="about">
            ${about(view, context, say)} ${calendar && view.savable ? saveButton(view, calendar, context, say) : nothing}
          </div>
        </li>`,
    )}
  </ul>`;
}

/** The day at a glance; the words beside it say it in full. */
function tile({ time, kind }: MeetingView, { language }: PartContext): TemplateResult {
  const [year, month, day] = time?.day.split('-') ?? [];
  return html`<div class="tile" aria-hidden="true">
    ${
      time && month
        ? html`<span class="tile-month">${monthInShort(time.day, language)}</span
            ><span class="tile-day">${day ? Number(day) : nothing}</span>${day ? nothing : html`<span>${year}</span>`}`
        : year
          ? html`<span class="tile-month">${year}</span>`
          : meetingIcon(kind, 24)
    }
  </div>`;
}

function about(view: MeetingView, context: PartContext, say: AgendaWords): TemplateResult {
  const { kind, url, past, cancelled, example, near, place, location, summary, decisions, time } = view;
  const title = view.title ?? say.kind[kind];
  const words = cancelled
    ? html`<s><bdi>${titled(title, url, context)}</bdi></s> <span class="pill cancelled" part="status">${say.cancelled(past)}</span>`
    : html`<bdi>${titled(title, url, context)}</bdi>`;
  return html`${heading(context.level, words)}
    <p class="tags">
      ${near && !cancelled ? html`<span class="pill near" part="status">${say[near]}</span>` : nothing}
      <span class="kind">${meetingIcon(kind, 18)}${say.kind[kind]}</span>
      ${example ? html`<span class="pill example">${wordsIn(partMessages, context.language).example}</span>` : nothing}
    </p>
    <p class="when">${time ? when(time, !past && !cancelled, context, say) : say.noDate}</p>
    ${place ? placeButton(place, context) : nothing} ${location ? html`<p><bdi>${location}</bdi></p>` : nothing}
    ${summary.map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}
    ${
      decisions.length > 0
        ? html`<p class="label">${say.decisions}</p>
            <ul class="bullets">
              ${decisions.map((decision) => html`<li><bdi>${decision}</bdi></li>`)}
            </ul>`
        : nothing
    }
    ${terms(view, context, say)}`;
}

function when(time: MeetingTime, toCome: boolean, context: PartContext, say: AgendaWords): TemplateResult {
  const here = toCome && hereText(time, readerAhead, say, context);
  return html`${whenText(time, say, context)} ${here ? html`<span class="note">${here}</span>` : nothing}`;
}

function readerAhead(instant: number): number {
  return -new Date(instant).getTimezoneOffset();
}

function terms({ terms, past, cancelled }: MeetingView, context: PartContext, say: AgendaWords): TemplateResult | typeof nothing {
  if (terms.length === 0) return nothing;
  return html`<p class="terms">
    <span class="muted">${say.terms(past && !cancelled)}:</span>
    ${terms.map(
      ({ id, name }) =>
        html`<button
          class="link"
          aria-pressed=${context.chosen('term') === id ? 'true' : 'false'}
          @click=${() => context.choose('term', id)}
        >
          ${name}
        </button>`,
    )}
  </p>`;
}

function saveButton(
  { meeting, title, kind }: MeetingView,
  calendar: CalendarDownload,
  context: PartContext,
  say: AgendaWords,
): TemplateResult {
  return html`<p class="save">
    <button class="button quiet" @click=${() => calendar.save([meeting], context)}>
      ${meetingIcon('save')}<span>${say.save}<span class="visually-hidden">: ${title ?? say.kind[kind]}</span></span>
    </button>
    <span class="small" role="status">${calendar.said([meeting])}</span>
  </p>`;
}
