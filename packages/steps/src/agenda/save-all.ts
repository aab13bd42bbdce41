import { wordsIn } from '@wijkwelvaartswerk/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartContext } from '../context.js';
import type { CalendarDownload } from './calendar-download.js';
import { meetingIcon } from './icons.js';
import type { MeetingView } from './meeting-view.js';
import { agendaMessages } from './messages.js';

/**
 * Offers several meetings to come in one file. With what does not take place after all: who has it in a calendar from an earlier time
 * hears of it there.
 */
export function saveAll(
  upcoming: readonly MeetingView[],
  calendar: CalendarDownload,
  context: PartContext,
): TemplateResult | typeof nothing {
  const count = upcoming.filter(({ savable }) => savable).length;
  if (count < 2) return nothing;
  const meetings = upcoming.map(({ meeting }) => meeting);
  return html`<p class="save-all">
    <button class="button" @click=${() => calendar.save(meetings, context)}>
      ${meetingIcon('save')} ${wordsIn(agendaMessages, context.language).saveAll(count)}
    </button>
    <span class="small" role="status">${calendar.said(meetings)}</span>
  </p>`;
}
