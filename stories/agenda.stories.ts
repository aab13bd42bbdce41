import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, Meeting } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/steps/define.js';
import type { WwwAgenda } from '@wijkwelvaartswerk/steps';
import { html } from 'lit';
import { unanswered } from './answering.js';

/** The day of all stories, so that they look the same tomorrow. */
const today = new Date(2026, 10, 25);

/** Invented: a neighbourhood that met twice and meets again. */
const meetings: readonly Meeting[] = [
  {
    id: 'juni',
    kind: 'assembly',
    title: { nl: 'Assemblee: wat is er aan de hand?', en: 'Assembly: what is going on?' },
    start: '2026-06-14T14:00+02:00',
    end: '2026-06-14T17:00+02:00',
    place: 'plein',
    step: 'stap-2',
    summary: { nl: 'Zestig buren praatten in vijf kringen.', en: 'Sixty neighbours talked in five circles.' },
    decisions: [
      { nl: 'We zoeken uit wie de winkelpanden bezit.', en: 'We find out who owns the shops.' },
      { nl: 'Studenten uit de buurt doen het onderzoek.', en: 'Students from the area do the research.' },
    ],
    terms: ['assemblee', 'waarde'],
    url: 'verslag.html',
  },
  {
    id: 'kaart',
    kind: 'workshop',
    title: { nl: 'Samen de kaart tekenen', en: 'Drawing the map together' },
    start: '2026-10-08',
    location: { nl: 'Aan de keukentafel', en: 'At the kitchen table' },
    step: 'stap-2',
  },
  {
    id: 'december',
    kind: 'assembly',
    title: { nl: 'Assemblee: klopt ons verhaal?', en: 'Assembly: is our story right?' },
    start: '2026-12-10T19:30+01:00',
    end: '2026-12-10T21:30+01:00',
    place: 'plein',
    step: 'stap-2',
    summary: { nl: 'We lezen samen het concept. Er is soep en er is oppas.', en: 'We read the draft. There is soup and childcare.' },
    terms: ['assemblee'],
  },
  {
    id: 'coach',
    kind: 'inspiration',
    title: { nl: 'Dromen met een businesscoach', en: 'Dreaming with a business coach' },
    start: '2027-03-11T19:30+01:00',
    step: 'stap-3',
    summary: { nl: 'De coach kan niet. We zoeken een andere.', en: 'The coach cannot come. We look for another.' },
    cancelled: true,
  },
  {
    id: 'markt',
    kind: 'other',
    title: { nl: 'Markt van plannen', en: 'Market of plans' },
    start: '2027-04-08T16:00+02:00',
    end: '2027-04-08T20:00+02:00',
    location: { nl: 'In de tuin, bij regen binnen', en: 'In the garden, inside when it rains' },
    step: 'stap-3',
    url: 'aanmelden.html',
  },
  { id: 'raad', kind: 'team', title: { nl: 'Eerste wijkraad', en: 'First council' }, start: '2027-09', step: 'stap-5' },
];

const noord: Dossier = {
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  meetings: [...meetings],
  map: {
    layers: [
      {
        id: 'plekken',
        kind: 'places',
        title: 'Plekken',
        features: {
          type: 'FeatureCollection',
          features: [
            {
              type: 'Feature',
              id: 'plein',
              geometry: { type: 'Point', coordinates: [4.945, 52.397] },
              properties: { name: 'Bezaanjachtplein' },
            },
          ],
        },
      },
    ],
  },
};
const withMeetings = (...given: Meeting[]): Dossier => ({ ...noord, meetings: given });
const some = meetings[2]!;
/** One without an end and a place. */
const plain: Meeting = { id: 'a', kind: 'assembly', title: 'Assemblee', start: '2026-12-10T19:30+05:45', summary: 'Er is soep.' };

const longWord = 'Zelfstandigeondernemersverenigingsoverlegvoorzittersverkiezing';

export default {
  title: 'Agenda',
  component: 'www-agenda',
  args: { step: '', kind: '', show: '', headingLevel: 2, today },
  argTypes: {
    step: { control: 'text', description: 'Ids or numbers of steps, by comma. Empty: all meetings.' },
    kind: { control: 'text', description: 'assembly, workshop, inspiration, team, other, by comma. Empty: all kinds.' },
    show: { control: 'inline-radio', options: ['', 'upcoming', 'past'] },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
    today: { control: false },
  },
} satisfies Meta<WwwAgenda>;

type Story = StoryObj<WwwAgenda>;

/**
 * What is to come, the soonest first, and what was, the latest first. A screen reader says of a meeting: “Assemblee: klopt ons verhaal?,
 * kop. Assemblee. Donderdag 10 december 2026, 19:30 tot 21:30 uur. Op de kaart: Bezaanjachtplein, schakelknop. … Zet in je agenda:
 * Assemblee: klopt ons verhaal?, knop.”
 */
export const Full: Story = { args: { dossier: noord } };

/** Only what is to come. The heading of the group stays. */
export const Upcoming: Story = { args: { dossier: noord, show: 'upcoming' } };

/** Only what was, with what was decided: “Wat we besloten”, and a list. There is nothing to put into a calendar. */
export const Past: Story = { args: { dossier: noord, show: 'past' } };

/** The meetings of one step, asked for by its number. */
export const OfOneStep: Story = { args: { dossier: noord, step: '3' } };

/** One kind of meeting. Each kind has an icon, and says what it is in a word. */
export const OfOneKind: Story = { args: { dossier: noord, kind: 'assembly' } };
export const EveryKind: Story = {
  args: {
    dossier: withMeetings(
      ...(['assembly', 'workshop', 'inspiration', 'team', 'other'] as const).map((kind, i) => ({
        id: kind,
        kind,
        title: kind,
        start: `2027-01-1${i}T19:30+01:00`,
      })),
    ),
  },
};

/** “Vandaag” and “Morgen” are said after the title. */
export const TodayAndTomorrow: Story = {
  args: { dossier: withMeetings({ ...plain, id: 'a', start: '2026-11-25' }, { ...plain, id: 'b', start: '2026-11-26' }) },
};

/** Dates as precise as they are known. Only a day can be put into a calendar: a month or a year has no button. */
export const DatesOfEveryPrecision: Story = {
  args: {
    dossier: withMeetings(
      { ...plain, id: 'uur', start: '2026-12-10T19:30+01:00', end: '2026-12-10T21:30+01:00' },
      { ...plain, id: 'nacht', start: '2026-12-12T22:00+01:00', end: '2026-12-13T01:00+01:00' },
      { ...plain, id: 'dag', start: '2026-12-15' },
      { ...plain, id: 'dagen', start: '2027-06-11T14:00+02:00', end: '2027-06-13T16:00+02:00' },
      { ...plain, id: 'maand', start: '2027-09' },
      { ...plain, id: 'jaar', start: '2028' },
    ),
  },
};

/** Struck out, and said: “Dromen met een businesscoach, Gaat niet door, kop”. It does not count among those to come. */
export const Cancelled: Story = { args: { dossier: withMeetings(meetings[3]!, some) } };

/** Somewhere else the clock is another: below the time of the place it says what time it is for the reader. */
export const AnotherClock: Story = { args: { dossier: withMeetings(plain) } };

/** A calendar to subscribe to: a link, what to do with it, and a button that copies its address and says that it did. */
export const WithCalendar: Story = { args: { dossier: { ...noord, calendar: 'https://example.org/noord.ics' } } };

/** All is invented: said once, above. */
export const Example: Story = { args: { dossier: withMeetings(...meetings.map((one) => ({ ...one, example: true }))) } };

/** Some is invented: said of each. */
export const PartlyExample: Story = { args: { dossier: withMeetings(some, { ...meetings[4]!, example: true }) } };

/** Nothing is planned: “Er staat nu niets gepland.” What was stays. */
export const NothingPlanned: Story = { args: { dossier: withMeetings(meetings[0]!, meetings[1]!) } };

/** “Hier staan nog geen bijeenkomsten.” */
export const Empty: Story = { args: { dossier: withMeetings() } };

/** A page asks for what nobody knows: the sentence names it. */
export const AskedForTheUnknown: Story = { args: { dossier: noord, kind: 'borrel' } };

/** Five hundred: ten to come and three that were, and a button for the rest that says whether it is open. */
export const Many: Story = {
  args: {
    dossier: withMeetings(
      ...Array.from({ length: 500 }, (_, i) => ({
        id: `m${i}`,
        kind: 'team' as const,
        title: `Overleg ${i + 1}`,
        start: `${2020 + (i % 13)}-0${1 + (i % 9)}-1${i % 10}T19:30+01:00`,
      })),
    ),
  },
};

export const LongTexts: Story = {
  args: {
    dossier: withMeetings({
      ...some,
      title: `${longWord} voor alle bewoners, ondernemers, vrijwilligers en ambtenaren van de hele wijk`,
      location: longWord.repeat(3),
      summary: 'Een verhaal dat zo lang is dat het niet op één regel past, en ook niet op twee. '.repeat(6),
      url: 'x.html',
    }),
  },
};

/** Dates upside down, a place and a word that are not there, no title: the rest is shown, and what is wrong is said once. */
export const BadInput: Story = {
  args: {
    dossier: withMeetings(
      { ...some, id: 'om', end: '2026-12-10T18:00+01:00' },
      { ...some, id: 'ooit', start: 'ooit' },
      { ...some, id: 'leeg', title: '  ', place: 'nergens', terms: ['bestaat-niet'], url: 'javascript:void 0' },
      some,
    ),
  },
};

/** A text that runs from right to left stays so among the others. */
export const ArabicAmongDutch: Story = {
  args: { dossier: withMeetings({ ...some, title: 'اجتماع الحي', summary: 'نقرأ المسودة معا.', location: 'في الحديقة' }) },
};

export const Narrow: Story = {
  args: { dossier: { ...noord, calendar: 'https://example.org/noord.ics' } },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};

export const Loading: Story = { args: { src: 'nooit.json' }, beforeEach: unanswered };
export const FileNotFound: Story = { args: { src: '/bestaat-niet.json' } };

export const English: Story = { args: { dossier: noord }, globals: { language: 'en' } };
export const RightToLeft: Story = { args: { dossier: noord }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { dossier: { ...noord, calendar: 'https://example.org/noord.ics' } }, globals: { theme: 'dark' } };

/** Shown, and tested, with the colours a reader has set (forced colours, more contrast). */
export const HighContrast: Story = { args: { dossier: noord }, tags: ['high-contrast'] };
