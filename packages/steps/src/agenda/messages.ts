import type { Meeting } from '@wijkwelvaartswerk/contract';
import type { Messages } from '@wijkwelvaartswerk/kit';

export interface AgendaWords {
  title: (neighbourhood: string) => string;
  /** `first`: the day of the first, written out. */
  lead: (count: number, first: string) => string;
  empty: string;
  /** What a page asks for and nobody knows, as it was written. */
  unknown: (names: string) => string;
  upcoming: string;
  past: string;
  none: { upcoming: string; past: string };
  kind: Record<Meeting['kind'], string>;
  cancelled: (past: boolean) => string;
  today: string;
  tomorrow: string;
  noDate: string;
  at: (time: string) => string;
  until: (time: string) => string;
  fromTo: (from: string, to: string) => string;
  /** Several days, of which the last counts in. */
  through: (first: string, last: string) => string;
  /** Between two moments on different days. */
  between: (start: string, end: string) => string;
  timeThere: string;
  timeUtc: string;
  here: (time: string) => string;
  decisions: string;
  terms: (past: boolean) => string;
  save: string;
  saveAll: (count: number) => string;
  saved: (file: string) => string;
  notSaved: string;
  more: (count: number) => string;
  less: string;
  subscribe: string;
  subscribeHelp: string;
  copy: string;
  copied: string;
  notCopied: string;
  exampleNote: string;
}

export const agendaMessages: Messages<AgendaWords> = {
  nl: {
    title: (neighbourhood) => `Bijeenkomsten in ${neighbourhood}`,
    lead: (count, first) =>
      count === 1 ? `De volgende bijeenkomst: ${first}.` : `Er komen ${count} bijeenkomsten aan. De eerste: ${first}.`,
    empty: 'Hier staan nog geen bijeenkomsten',
    unknown: (names) => `Hier staan geen bijeenkomsten voor ‘${names}’`,
    upcoming: 'Wat er komt',
    past: 'Wat er was',
    none: { upcoming: 'Er staat nu niets gepland.', past: 'Er is nog geen bijeenkomst geweest.' },
    kind: { assembly: 'Assemblee', workshop: 'Workshop', inspiration: 'Inspiratie', team: 'Teamoverleg', other: 'Bijeenkomst' },
    cancelled: (past) => (past ? 'Ging niet door' : 'Gaat niet door'),
    today: 'Vandaag',
    tomorrow: 'Morgen',
    noDate: 'Datum niet bekend',
    at: (time) => `${time} uur`,
    until: (time) => `tot ${time} uur`,
    fromTo: (from, to) => `${from} tot ${to} uur`,
    through: (first, last) => `${first} tot en met ${last}`,
    between: (start, end) => `${start} tot ${end}`,
    timeThere: 'Dit is de tijd van de plek zelf.',
    timeUtc: 'Dit is de tijd in UTC.',
    here: (time) => `Bij jou is het dan ${time}.`,
    decisions: 'Wat we besloten',
    terms: (past) => (past ? 'Waar het over ging' : 'Waar het over gaat'),
    save: 'Zet in je agenda',
    saveAll: (count) => `Zet alle ${count} in je agenda`,
    saved: (file) => `${file} wordt gedownload`,
    notSaved: 'Het bestand voor je agenda kon niet worden gemaakt. Probeer het nog eens.',
    more: (count) => `Toon alle ${count} bijeenkomsten`,
    less: 'Toon minder bijeenkomsten',
    subscribe: 'Abonneer je op deze agenda',
    subscribeHelp: 'Kopieer het adres en plak het in je eigen agenda. Nieuwe bijeenkomsten komen er dan vanzelf bij.',
    copy: 'Kopieer het adres',
    copied: 'Het adres is gekopieerd.',
    notCopied: 'Kopiëren lukt hier niet. Kopieer het adres van de link.',
    exampleNote: 'Deze bijeenkomsten zijn verzonnen, om te laten zien hoe het werkt.',
  },
  en: {
    title: (neighbourhood) => `Meetings in ${neighbourhood}`,
    lead: (count, first) => (count === 1 ? `The next meeting: ${first}.` : `${count} meetings are coming up. The first: ${first}.`),
    empty: 'No meetings here yet',
    unknown: (names) => `No meetings here for ‘${names}’`,
    upcoming: 'Coming up',
    past: 'What was held',
    none: { upcoming: 'Nothing is planned now.', past: 'No meeting has been held yet.' },
    kind: { assembly: 'Assembly', workshop: 'Workshop', inspiration: 'Inspiration', team: 'Team meeting', other: 'Meeting' },
    cancelled: () => 'Cancelled',
    today: 'Today',
    tomorrow: 'Tomorrow',
    noDate: 'Date unknown',
    at: (time) => time,
    until: (time) => `until ${time}`,
    fromTo: (from, to) => `${from} to ${to}`,
    through: (first, last) => `${first} to ${last}`,
    between: (start, end) => `${start} to ${end}`,
    timeThere: 'This is the time of the place itself.',
    timeUtc: 'This is the time in UTC.',
    here: (time) => `For you it is ${time} then.`,
    decisions: 'What we decided',
    terms: (past) => (past ? 'What it was about' : 'What it is about'),
    save: 'Add to your calendar',
    saveAll: (count) => `Add all ${count} to your calendar`,
    saved: (file) => `${file} is being downloaded`,
    notSaved: 'The file for your calendar could not be made. Try again.',
    more: (count) => `Show all ${count} meetings`,
    less: 'Show fewer meetings',
    subscribe: 'Subscribe to this calendar',
    subscribeHelp: 'Copy the address and paste it into your own calendar. New meetings will then appear by themselves.',
    copy: 'Copy the address',
    copied: 'The address is copied.',
    notCopied: 'Copying does not work here. Copy the address of the link.',
    exampleNote: 'These meetings are invented, to show how it works.',
  },
};
