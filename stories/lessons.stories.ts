import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, Lesson } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/steps/define/lessons.js';
import type { WwwLessons } from '@wijkwelvaartswerk/steps';
import { html } from 'lit';
import { unanswered } from './answering.js';

/** Invented: what a neighbourhood learned itself. */
const own: Lesson[] = [
  {
    id: 'koffie',
    kind: 'lesson',
    step: 'stap-1',
    audience: ['official'],
    text: {
      nl: 'We begonnen met regels, en dat werkte niet. Na drie keer koffie wisten we wat we aan elkaar hebben.',
      en: 'We began with rules, and that did not work. After coffee three times we knew what we have in each other.',
    },
  },
  {
    id: 'sleutels',
    kind: 'funfact',
    step: 'stap-5',
    text: { nl: 'Het wijkhuis heeft 23 sleutels. Bewoners bewaren ze.', en: 'The house has 23 keys. Residents keep them.' },
    source: { title: { nl: 'Jaarverslag van het wijkhuis', en: 'Annual report of the house' }, url: 'jaarverslag.html' },
  },
];
const noord: Dossier = { version: 1, language: 'nl', neighbourhood: { name: 'Noord' }, lessons: own };
const withLessons = (lessons: Lesson[], more: Partial<Dossier> = {}): Dossier => ({ ...noord, ...more, lessons });

const long = {
  nl: `De eerste opdracht was klein: drie binnentuinen.\n\n${'Daarna vroegen bewoners om meer, en kwam er elke maand een tuin bij. '.repeat(6)}`,
  en: `The first contract was small: three courtyards.\n\n${'Then residents asked for more, and each month brought another garden. '.repeat(6)}`,
};

export default {
  title: 'Lessons',
  component: 'www-lessons',
  args: { step: '', kind: '', audience: '', variant: 'grid', filter: false, headingLevel: 2 },
  argTypes: {
    variant: { control: 'inline-radio', options: ['grid', 'single'] },
    step: { control: 'text', description: 'Ids or numbers of steps, by comma.' },
    kind: { control: 'text', description: 'tip, protip, lesson, practice, funfact.' },
    audience: { control: 'text', description: 'resident, official, organisation.' },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
    today: { control: false },
  },
} satisfies Meta<WwwLessons>;

type Story = StoryObj<WwwLessons>;

/** A screen reader says: heading "Tips en lessen", list with 12 items, and of each its kind, its text, then "Stap 1 · Voor ambtenaren · Uit Noord"; last a button "Toon alle 19 lessen, ingeklapt". */
export const Grid: Story = { args: { dossier: noord } };

/** A screen reader says: button "Vorige les", status "1 van 4", button "Volgende les", group "Les 1 van 4": kind and text. After a turn the status says "2 van 4. Protip." and the text. */
export const Single: Story = { args: { kind: 'protip', variant: 'single' } };
export const SingleTurned: Story = {
  args: { kind: 'protip', variant: 'single' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('www-lessons')!;
    await element.updateComplete;
    element.renderRoot.querySelectorAll<HTMLButtonElement>('.icon-button')[1]?.click();
  },
};

/** A screen reader says: group "Wat wil je lezen?", radio button "Alles, aangevinkt", one of six; after a choice the status says "3 van de 19 lessen". */
export const WithChoice: Story = { args: { dossier: noord, filter: true } };
export const WithKindChosen: Story = {
  args: { dossier: noord, filter: true },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('www-lessons')!;
    await element.updateComplete;
    element.renderRoot.querySelectorAll<HTMLInputElement>('input')[1]?.click();
  },
};

/** For residents in one step: what does not say for whom it is, is for everyone. */
export const OfOneStep: Story = { args: { dossier: noord, step: '2', audience: 'resident' } };

/** Without a dossier: those of the method. */
export const Method: Story = {};

/** A screen reader says after the first paragraph: button "Lees meer: De eerste opdracht was klein: drie…, ingeklapt". On paper all of it is there. */
export const LongLesson: Story = { args: { dossier: withLessons([{ id: 'lang', kind: 'practice', text: long }]), kind: 'practice' } };

/** A screen reader says under the heading "De soort “tipp” is er niet.", then what there is. */
export const UnknownKind: Story = { args: { dossier: noord, kind: 'protip,tipp' } };

/** A screen reader says: "Hier zijn nog geen lessen bij. Stap “12” is er niet." */
export const Empty: Story = { args: { dossier: noord, step: '12' } };

/** A word without end, a text from right to left, a language that is missing, a text of spaces: each card keeps to its place. */
export const BadInput: Story = {
  args: {
    dossier: withLessons(
      [
        { id: 'a', kind: 'tip', text: 'Zelfstandigeondernemersverenigingsoverlegvoorzittersverkiezing'.repeat(20), step: 'x' },
        { id: 'b', kind: 'lesson', text: 'مرحبا بكم في الحي. '.repeat(30), step: 'x' },
        { id: 'c', kind: 'practice', text: { fr: 'Une leçon dans une autre langue.' }, step: 'x' },
        { id: 'd', kind: 'funfact', text: '   ', step: 'x' },
        { id: 'e', kind: 'protip', text: '<b>Dit is geen opmaak.</b>', step: 'weg' },
      ],
      { steps: [{ id: 'x', number: 9, title: 'Eigen stap', status: 'todo' }] },
    ),
    step: 'x',
  },
};

/** At 320 px the cards stand one below another. */
export const Narrow: Story = {
  args: { dossier: noord, filter: true, kind: 'tip,funfact' },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};

export const Loading: Story = { args: { src: 'nooit.json' }, beforeEach: unanswered };
export const FileNotFound: Story = { args: { src: '/bestaat-niet.json' } };

/** One mistake never costs the rest: the lesson of a kind that does not exist is left out, and said. */
export const PartlyReadable: Story = {
  args: { dossier: { ...noord, lessons: [...own, { id: 'grap', kind: 'grap' as 'tip', text: 'Een grap.' }] } },
};
export const English: Story = { args: { dossier: noord }, globals: { language: 'en' } };
export const RightToLeft: Story = { args: { dossier: noord, filter: true }, globals: { direction: 'rtl' } };
export const RightToLeftSingle: Story = { args: { variant: 'single' }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { dossier: noord, filter: true }, globals: { theme: 'dark' } };

/** Shown, and tested, with the colours a reader has set: each card gets an edge. */
export const HighContrast: Story = { args: { dossier: noord, filter: true }, tags: ['high-contrast'] };
