import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, Plan } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/steps/define.js';
import type { WwwPlans } from '@wijkwelvaartswerk/steps';
import { html } from 'lit';
import { unanswered } from './answering.js';

/** Invented: plans in every stage. */
const plans: readonly Plan[] = [
  {
    id: 'wonen',
    title: { nl: 'Wooncoöperatie', en: 'Housing cooperative' },
    summary: { nl: 'Bewoners willen samen huizen bezitten en beheren.', en: 'Residents want to own and manage homes together.' },
    stage: 'idea',
    step: 'stap-3',
  },
  {
    id: 'super',
    title: { nl: 'Coöperatieve buurtsuper', en: 'Cooperative supermarket' },
    summary: { nl: 'Een supermarkt van klanten en werknemers samen.', en: 'A supermarket of customers and workers together.' },
    stage: 'plan',
    places: ['plein'],
    step: 'stap-3',
  },
  {
    id: 'tuin',
    title: { nl: 'Buurttuin', en: 'Community garden' },
    summary: { nl: 'Een tuin waar buren groente verbouwen.', en: 'A garden where neighbours grow vegetables.' },
    stage: 'pilot',
    places: ['plein'],
    step: 'stap-3',
  },
  { id: 'soep', title: { nl: 'Soepbus', en: 'Soup bus' }, stage: 'pilot' },
  {
    id: 'groen',
    title: { nl: 'Groencoöp', en: 'Green cooperative' },
    summary: { nl: 'Veertien bewoners verzorgen elf tuinen.', en: 'Fourteen residents look after eleven gardens.' },
    stage: 'running',
    organisations: ['brug', 'groep'],
    step: 'stap-4',
    url: 'groencoop.html',
  },
  {
    id: 'auto',
    title: { nl: 'Elektrische deelauto’s', en: 'Shared electric cars' },
    summary: { nl: 'Er waren te weinig laadpalen. Wat we leerden, staat in het verslag.', en: 'There were too few charging points.' },
    stage: 'stopped',
    url: 'verslag.html',
  },
];

const noord: Dossier = {
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  plans: [...plans],
  organisations: [
    { id: 'brug', name: 'Woningcorporatie De Brug', url: 'https://example.org/' },
    { id: 'groep', name: 'Bewonersgroep de Banne' },
  ],
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
const withPlans = (...given: Plan[]): Dossier => ({ ...noord, plans: given });
const [some] = plans as [Plan];

const longWord = 'Zelfstandigeondernemersverenigingsoverlegvoorzittersverkiezing';

export default {
  title: 'Plans',
  component: 'www-plans',
  args: { stage: '', step: '', headingLevel: 2 },
  argTypes: {
    stage: { control: 'text', description: 'idea, plan, pilot, running, stopped, by comma. Empty: all stages.' },
    step: { control: 'text', description: 'Ids or numbers of steps, by comma. Empty: all plans.' },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
  },
} satisfies Meta<WwwPlans>;

type Story = StoryObj<WwwPlans>;

/**
 * A column for each stage, from idea to running; what stopped comes last. A screen reader says: “Proef, 2, kop. Lijst met 2 items.
 * Buurttuin, kop, schakelknop. Een tuin waar buren groente verbouwen. Op de kaart: Bezaanjachtplein, schakelknop. Stap 3: Leren,
 * schakelknop.”
 */
export const Board: Story = { args: { dossier: noord } };

/** The stages a page asks for. */
export const PilotAndRunning: Story = { args: { dossier: noord, stage: 'pilot,running' } };

/** The plans of one step, asked for by its number. */
export const OfOneStep: Story = { args: { dossier: noord, step: '3' } };

/** A plan is chosen by its title: it is marked, and the button says that it is pressed. Once more lets go of it. */
export const Chosen: Story = {
  args: { dossier: noord },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('www-plans')!;
    await element.updateComplete;
    element.renderRoot.querySelectorAll<HTMLButtonElement>('h4 button')[2]?.click();
  },
};

/** Inside one dossier they meet: what is chosen in the first is marked in the second, brought into view, and said: “Gekozen plan: Buurttuin”. */
export const ChosenElsewhere: Story = {
  render: ({ dossier }) =>
    html`<www-dossier .dossier=${dossier}><www-plans stage="pilot"></www-plans><www-plans></www-plans></www-dossier>`,
  args: { dossier: noord },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('www-plans')!;
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLButtonElement>('h4 button')?.click();
  },
};

/** All is invented: said once, above. */
export const Example: Story = { args: { dossier: withPlans(...plans.map((plan) => ({ ...plan, example: true }))) } };

/** Some is invented: said of each. */
export const PartlyExample: Story = { args: { dossier: withPlans(some, { ...plans[2]!, example: true }) } };

/** One plan, and none that runs yet. */
export const OnlyOne: Story = { args: { dossier: withPlans(some) } };

/** “Hier staan nog geen plannen.” */
export const Empty: Story = { args: { dossier: withPlans() } };

/** A page asks for what nobody knows: the sentence names it. */
export const AskedForTheUnknown: Story = { args: { dossier: noord, stage: 'droom' } };

export const LongTexts: Story = {
  args: {
    dossier: {
      ...noord,
      plans: plans.map((plan) => ({
        ...plan,
        title: `${longWord} voor de hele wijk`,
        summary: 'Een verhaal dat zo lang is dat het niet op één regel past, en ook niet op twee. '.repeat(6),
      })),
      organisations: [{ id: 'brug', name: `Vereniging ${longWord}`, url: 'https://example.org/' }],
    },
  },
};

/** A place, an organisation and a step that are not there, no title, a stage nobody knows: the rest is shown, and what is wrong is said once. */
export const BadInput: Story = {
  args: {
    dossier: withPlans(
      { ...some, id: 'leeg', title: '  ', places: ['nergens'], organisations: ['niemand'], step: 'stap-9', url: 'javascript:void 0' },
      { ...some, id: 'droom', stage: 'droom' as Plan['stage'] },
      some,
    ),
  },
};

/** A text that runs from right to left stays so among the others. */
export const ArabicAmongDutch: Story = {
  args: { dossier: withPlans({ ...some, title: 'حديقة الحي', summary: 'حديقة يزرع فيها الجيران الخضروات.' }, plans[2]!) },
};

export const Narrow: Story = {
  args: { dossier: noord },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};

export const Loading: Story = { args: { src: 'nooit.json' }, beforeEach: unanswered };
export const FileNotFound: Story = { args: { src: '/bestaat-niet.json' } };

export const English: Story = { args: { dossier: noord }, globals: { language: 'en' } };
export const RightToLeft: Story = { args: { dossier: noord }, globals: { direction: 'rtl' } };
export const Dark: Story = { ...Chosen, globals: { theme: 'dark' } };

/** Shown, and tested, with the colours a reader has set (forced colours, more contrast). */
export const HighContrast: Story = { ...Chosen, tags: ['high-contrast'] };
