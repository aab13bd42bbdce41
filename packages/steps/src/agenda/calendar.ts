import { textIn, type Dossier, type LocalText, type Meeting } from '@wijkwelvaartswerk/contract';
import { safeLink, wordsIn, type Language } from '@wijkwelvaartswerk/kit';
import ical, { escape, ICalEventStatus, ICalEventTransparency, type ICalCalendar, type ICalEventData } from 'ical-generator';
import { placeNames } from '../places.js';
import { calendarMessages } from './calendar-messages.js';
import { agendaMessages } from './messages.js';
import { hasDay, timeOf, type MeetingTime } from './when.js';

export interface CalendarOptions {
  /** Which meetings; by default all of the dossier, also those that were and those that do not take place after all. */
  readonly meetings?: readonly Meeting[] | undefined;
  /** Language of the texts: that of the dossier unless set. */
  readonly language?: Language | undefined;
  /** Address of the dossier, absolute. Links are relative to it, and it makes the ids of the meetings unique in the world. */
  readonly address?: string | undefined;
  /** The moment it is made; now unless set. */
  readonly stamp?: Date | undefined;
}

/**
 * Meetings as an iCalendar file (RFC 5545) that calendars import or subscribe to; runs in a browser and on a server.
 * Give it a dossier that was read (`parseDossier`) and, when it may hold what is private, published (`publishDossier`).
 * A meeting of which no day is known has no place in a calendar and is left out. Never throws for a dossier that was read.
 *
 * Times are written in UTC. The dossier gives the distance to UTC of each hour, which fixes the moment, in summer and in winter; it does
 * not name a time zone, and +01:00 is that of many. Every calendar shows a moment in UTC by its owner's own clock, without a table of
 * zones in the file, which calendars read differently.
 */
export function calendarOf(
  dossier: Dossier,
  { meetings = dossier.meetings ?? [], language, address, stamp }: CalendarOptions = {},
): string {
  const spoken: Language = language ?? (dossier.language?.startsWith('en') ? 'en' : 'nl');
  const text = (local: LocalText) => plain(textIn(local, spoken, dossier.language));
  const title = wordsIn(agendaMessages, spoken).title(text(dossier.neighbourhood.name));
  const calendar = ical({
    prodId: { company: 'wijkwelvaartswerk', product: 'agenda', language: spoken.slice(0, 2).toUpperCase() },
    // The library writes the name as it is given.
    name: escape(title, false),
  });
  const context: Writing = { dossier, language: spoken, address, stamp: stamp ?? new Date(), text, places: placeNames(dossier, text) };
  const ids = new Set<string>();
  for (const meeting of meetings) addMeeting(meeting, calendar, ids, context);
  return `${calendar.toString()}\r\n`;
}

const DAY = 86_400_000;

/** When, as the library asks for it. */
interface Span extends Pick<ICalEventData, 'allDay' | 'transparency'> {
  readonly start: Date;
  readonly end: Date | undefined;
}

interface Writing {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly address: string | undefined;
  readonly stamp: Date;
  readonly text: (local: LocalText) => string;
  readonly places: ReadonlyMap<string, string>;
}

function addMeeting(meeting: Meeting, calendar: ICalCalendar, ids: Set<string>, context: Writing): void {
  const time = timeOf(meeting);
  const when = time && hasDay(time) && span(time);
  const id = uniqueId(meeting, context);
  if (!when || !fits(when.start) || ids.has(id)) return;
  ids.add(id);
  const { place, location, url, cancelled } = meeting;
  calendar.createEvent({
    ...when,
    end: when.end && fits(when.end) ? when.end : null,
    id,
    stamp: context.stamp,
    // A calendar that has the meeting already takes a later number for news of it.
    sequence: cancelled ? 1 : 0,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: summary(meeting, context),
    description: description(meeting, context),
    location: [place && context.places.get(place), location && context.text(location)].filter(Boolean).join(', ') || null,
    url: webLink(url, context) ?? null,
  });
}

/** A day without an hour takes the whole day, and keeps nobody from being asked for something else. The end of a calendar does not count in. */
function span({ day, lastDay, start, end, offset = 0 }: MeetingTime): Span {
  const last = lastDay.length === 10 ? lastDay : day;
  const after = Date.parse(last) + DAY;
  if (start === undefined) {
    return { allDay: true, start: new Date(day), end: new Date(after), transparency: ICalEventTransparency.TRANSPARENT };
  }
  const until = end ?? (last === day ? undefined : after - offset * 60_000);
  return { start: new Date(start), end: until === undefined ? undefined : new Date(until) };
}

/** A calendar file has four digits for a year. */
function fits(date: Date): boolean {
  return date.getUTCFullYear() >= 0 && date.getUTCFullYear() <= 9999;
}

function summary({ kind, title, example, cancelled }: Meeting, { text, language }: Writing): string {
  const say = wordsIn(agendaMessages, language);
  const words = text(title).trim() || say.kind[kind];
  const { invented } = wordsIn(calendarMessages, language);
  return `${cancelled ? `${say.cancelled(false)}: ` : ''}${words}${example ? ` (${invented})` : ''}`;
}

function description({ summary, decisions = [], url, example }: Meeting, context: Writing): string | null {
  const { text, language } = context;
  const say = wordsIn(calendarMessages, language);
  const decided = decisions.map((decision) => text(decision).trim()).filter(Boolean);
  const link = webLink(url, context);
  const parts = [
    example && say.inventedNote,
    summary && text(summary).trim(),
    decided.length > 0 && [`${wordsIn(agendaMessages, language).decisions}:`, ...decided.map((decision) => `- ${decision}`)].join('\n'),
    link && say.readMore(link),
  ];
  return parts.filter(Boolean).join('\n\n') || null;
}

/** A link for everyone who has the calendar: to the web, and absolute. */
function webLink(url: string | undefined, { address }: Writing): string | undefined {
  const link = url === undefined ? undefined : safeLink(url, address ?? 'relative:');
  return link?.startsWith('http') ? written(link) : undefined;
}

/** The same for the same meeting each time, also when all else of it changes. */
function uniqueId({ id }: Meeting, { dossier, address, text }: Writing): string {
  const home = address && URL.canParse(address) ? new URL(address) : undefined;
  const place = home ? `${home.host}${home.pathname}${home.search}` : encodeURIComponent(text(dossier.neighbourhood.name));
  return `${encodeURIComponent(plain(id))}@${written(place)}`;
}

/** An address without the characters that stand for something else in a calendar file: the library puts a backslash before them, or nothing. */
function written(address: string): string {
  return address.replace(/[,;\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A text without what may not be in a calendar file: control characters, and halves of characters. */
function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/gu, '');
}
