import { paragraphsOf, type Meeting } from '@wijkwelvaartswerk/contract';
import type { PartContext } from '../context.js';
import { methodTerms } from '../method-names.js';
import { placeFinder, type PlaceRef } from '../places.js';
import { dayAfter, hasDay, isPast, timeOf, type MeetingTime } from './when.js';

/** A meeting as a reader meets it, in the reader's language. */
export interface MeetingView {
  /** As it is in the dossier. */
  readonly meeting: Meeting;
  readonly kind: Meeting['kind'];
  /** Absent when nobody wrote one. */
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** Absent when its date cannot be read. */
  readonly time?: MeetingTime | undefined;
  readonly past: boolean;
  readonly near?: 'today' | 'tomorrow' | undefined;
  readonly cancelled: boolean;
  readonly example: boolean;
  readonly place?: PlaceRef | undefined;
  readonly location?: string | undefined;
  /** In paragraphs. */
  readonly summary: readonly string[];
  readonly decisions: readonly string[];
  readonly terms: readonly { readonly id: string; readonly name: string }[];
  /** Whether a person can still put it into a calendar. */
  readonly savable: boolean;
}

/** The meetings: first those to come, the soonest first, then those that were, the latest first. */
export function meetingViews({ dossier, text, today }: Pick<PartContext, 'dossier' | 'text' | 'today'>): MeetingView[] {
  const placeOf = placeFinder({ dossier, text });
  const terms = new Map([...methodTerms, ...(dossier.glossary ?? [])].map(({ id, term }) => [id, text(term)]));

  const view = (meeting: Meeting): MeetingView => {
    const { kind, title, url, place, location, summary, decisions = [], cancelled, example } = meeting;
    const time = timeOf(meeting);
    const past = time !== undefined && isPast(time, today);
    return {
      meeting,
      kind,
      title: text(title).trim() || undefined,
      url,
      time,
      past,
      near: time && nearness(time, today),
      cancelled: cancelled === true,
      example: example === true,
      place: placeOf(place),
      location: (location && text(location).trim()) || undefined,
      summary: summary ? paragraphsOf(text(summary)) : [],
      decisions: decisions.map((decision) => text(decision).trim()).filter(Boolean),
      terms: [...new Set(meeting.terms)].flatMap((id) => {
        const name = terms.get(id)?.trim();
        return name ? [{ id, name }] : [];
      }),
      savable: time !== undefined && hasDay(time) && !past && !cancelled,
    };
  };
  return (dossier.meetings ?? []).map(view).sort((a, b) => Number(a.past) - Number(b.past) || (a.past ? inOrder(b, a) : inOrder(a, b)));
}

function nearness({ day, lastDay }: MeetingTime, today: string): MeetingView['near'] {
  if (day.length !== 10) return undefined;
  if (day <= today && today <= lastDay) return 'today';
  return day === dayAfter(today) ? 'tomorrow' : undefined;
}

/** By day, then by hour. A month comes before its days; what has no date comes last. */
function inOrder({ time: a }: MeetingView, { time: b }: MeetingView): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return (a.start ?? 0) - (b.start ?? 0);
}
