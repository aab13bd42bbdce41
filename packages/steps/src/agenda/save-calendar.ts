import type { Meeting } from '@wijkwelvaartswerk/contract';
import type { PartContext } from '../context.js';
import { calendarOf } from './calendar.js';

/** Hands meetings to the browser as a calendar file, and gives the name of the file. */
export function saveCalendar(meetings: readonly Meeting[], { dossier, language, text, link }: PartContext): string {
  // A link to nothing in the dossier is the address of the dossier.
  const file = calendarOf(dossier, { meetings, language, address: link('#') });
  const [first] = meetings;
  const name = `${fileName(text(meetings.length === 1 && first ? first.title : dossier.neighbourhood.name))}.ics`;
  const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser has to have begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}

/** `Assemblee: wat nu?` as `assemblee-wat-nu`, no longer than a disk allows. */
function fileName(title: string): string {
  const name = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
    .toLowerCase();
  return name || 'agenda';
}
