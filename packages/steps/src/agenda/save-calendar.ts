import type { Meeting } from '@wijkwelvaartswerk/contract';
import { fileName, saveFile } from '@wijkwelvaartswerk/kit';
import type { PartContext } from '../context.js';
import { calendarOf } from './calendar.js';

/** Hands meetings to the browser as a calendar file, and gives the name of the file. */
export function saveCalendar(meetings: readonly Meeting[], { dossier, language, text, link }: PartContext): string {
  // A link to nothing in the dossier is the address of the dossier.
  const file = calendarOf(dossier, { meetings, language, address: link('#') });
  const [first] = meetings;
  const title = text(meetings.length === 1 && first ? first.title : dossier.neighbourhood.name);
  const name = `${fileName(title) || 'agenda'}.ics`;
  saveFile(name, 'text/calendar', file);
  return name;
}
