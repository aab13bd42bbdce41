import { momentOf } from '../partial-date.js';
import type { PartContext } from '../context.js';
import type { AgendaWords } from './messages.js';
import { clockOf, type MeetingTime } from './when.js';

type Speaking = Pick<PartContext, 'language' | 'formats'>;

/** When a meeting is, in words: `donderdag 10 december 2026, 19:30 tot 21:30 uur`. */
export function whenText({ day, lastDay, time, endTime }: MeetingTime, say: AgendaWords, speaking: Speaking): string {
  const [first, last] = [dayText(day, speaking), dayText(lastDay, speaking)];
  if (day !== lastDay) {
    const start = joined(first, time && say.at(time));
    return endTime ? say.between(start, joined(last, say.at(endTime))) : say.through(start, last);
  }
  if (time) return joined(first, endTime ? say.fromTo(time, endTime) : say.at(time));
  return joined(first, endTime && say.until(endTime));
}

/** For who lives by another clock: that this is the time there, and what time it is here. `ahead`: minutes that the clock here is ahead of UTC at a moment. */
export function hereText(
  { day, start, offset }: MeetingTime,
  ahead: (instant: number) => number,
  say: AgendaWords,
  speaking: Speaking,
): string | undefined {
  if (start === undefined || ahead(start) === offset) return undefined;
  const here = clockOf(start, ahead(start));
  if (!here) return undefined;
  const when = here.day === day ? say.at(here.time) : joined(dayText(here.day, speaking), say.at(here.time));
  return `${offset === undefined ? say.timeUtc : say.timeThere} ${say.here(when)}`;
}

/** A date as it is read out: a day with the day of the week. */
export function dayText(day: string, { language, formats }: Speaking): string {
  const moment = momentOf(day);
  if (moment?.precision !== 'day') return formats.date(day);
  return `${datePart(day, language, 'weekday')} ${formats.date(day)}`;
}

/** The month of a date in short, as `dec`. */
export function monthInShort(day: string, language: string): string {
  return datePart(day, language, 'month').replace('.', '');
}

const made = new Map<string, Intl.DateTimeFormat>();

function datePart(day: string, language: string, part: 'weekday' | 'month'): string {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  let format = made.get(locale + part);
  const options: Intl.DateTimeFormatOptions = part === 'weekday' ? { weekday: 'long' } : { month: 'short' };
  if (!format) made.set(locale + part, (format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
  return format.format(new Date(`${day.padEnd(10, '-01')}T00:00Z`));
}

function joined(first: string, second: string | undefined): string {
  return second ? `${first}, ${second}` : first;
}
