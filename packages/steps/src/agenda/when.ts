import type { Meeting } from '@wijkwelvaartswerk/contract';
import { readableDate } from '../partial-date.js';

/** When a meeting is, by the calendar and the clock of the place it was written for. */
export interface MeetingTime {
  /** Its first day, as precise as it is known: `2026`, `2026-12` or `2026-12-10`. */
  readonly day: string;
  /** Its last day; the first when it takes one day, or one night. */
  readonly lastDay: string;
  /** The hour it starts, as `19:30`. */
  readonly time?: string | undefined;
  readonly endTime?: string | undefined;
  /** The moment it starts, in milliseconds since 1970; only with an hour. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** Minutes that the clock of the place is ahead of UTC; absent when it was written in UTC, so that nobody knows. */
  readonly offset?: number | undefined;
}

/** A meeting that ends before this hour of the next day belongs to the evening before. */
const MORNING = '06:00';

/** Reads when a meeting is. An end that cannot be is left out; of a day that does not exist the month is kept. */
export function timeOf({ start, end }: Pick<Meeting, 'start' | 'end'>): MeetingTime | undefined {
  const [from, to] = [momentOf(start), momentOf(end)];
  const offset = from?.offset ?? to?.offset;
  const clock = from && clockOf(from.instant, offset);
  const day = from ? clock?.day : (readableDate(start) ?? readableDate(start.slice(0, 7)));
  if (day === undefined) return undefined;
  const begin = { day, lastDay: day, time: clock?.time, start: from?.instant, offset };
  if (to) {
    const last = clockOf(to.instant, to.offset ?? offset);
    if (!last || (from ? to.instant <= from.instant : last.day < day)) return begin;
    const oneNight = from && last.day === dayAfter(day) && last.time <= MORNING;
    return { ...begin, lastDay: oneNight ? day : last.day, endTime: last.time, ...(from && { end: to.instant }) };
  }
  const lastDay = readableDate(end);
  const shared = Math.min(day.length, lastDay?.length ?? 0);
  return lastDay && lastDay.slice(0, shared) > day.slice(0, shared) ? { ...begin, lastDay } : begin;
}

/** Whether it is over. `today`: a day such as `2026-11-20`; a meeting of today still counts as to come, as does one of some day this month. */
export function isPast({ lastDay }: MeetingTime, today: string): boolean {
  return lastDay < today.slice(0, lastDay.length);
}

/** Whether it has a day of its own, so that it can be put into a calendar. */
export function hasDay({ day }: MeetingTime): boolean {
  return day.length === 10;
}

/** The day after, of a day such as `2026-12-31`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The day and hour of a moment on a clock that is this many minutes ahead of UTC; `undefined` where years have no four digits. */
export function clockOf(instant: number, offset = 0): { readonly day: string; readonly time: string } | undefined {
  const [day, time = ''] = new Date(instant + offset * 60_000).toISOString().split('T');
  return readableDate(day) && day ? { day, time: time.slice(0, 5) } : undefined;
}

/** A date and time, read; `undefined` without an hour that can be. */
function momentOf(date: string | undefined): { readonly instant: number; readonly offset?: number | undefined } | undefined {
  const [written, sign, hours, minutes] = /T.*(?:Z|([+-])(\d\d):(\d\d))$/.exec(date ?? '') ?? [];
  const instant = Date.parse(date ?? '');
  if (!written || Number.isNaN(instant) || !readableDate(date)) return undefined;
  return { instant, offset: sign === undefined ? undefined : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) };
}
