import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, Step } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/steps/define.js';
import type { WwwSteps } from '@wijkwelvaartswerk/steps';
import { html } from 'lit';
import { unanswered } from './answering.js';

/** The day of all stories, so that they look the same tomorrow. */
const today = new Date(2026, 10, 20);

/** Invented: a neighbourhood with one step done and one that takes longer than planned. */
const steps: readonly Step[] = [
  {
    id: 'stap-1',
    number: 1,
    title: { nl: 'WijkWelvaartsWerk doet de wijk zelf', en: 'The neighbourhood does it itself' },
    status: 'done',
    planned: { from: '2026-01', to: '2026-03' },
    actual: { from: '2026-01', to: '2026-04' },
    outcome: { nl: 'Een team van wijkambtenaren en actieve bewoners.', en: 'A team of officials from the area and active residents.' },
    evidence: [{ title: { nl: 'Afspraken van het team', en: 'Agreements of the team' }, url: 'afspraken.html', date: '2026-04-21' }],
  },
  {
    id: 'stap-2',
    number: 2,
    title: { nl: 'Omschrijf met elkaar het echte probleem', en: 'Describe the real problem together' },
    status: 'doing',
    planned: { from: '2026-04', to: '2026-09' },
    actual: { from: '2026-05' },
    outcome: { nl: 'een nieuw verhaal over de buurt, met een kaart.', en: 'a new story about the neighbourhood, with a map.' },
    tasks: [
      { id: 'assemblee', title: { nl: 'Assemblee met de hele buurt', en: 'Assembly with the whole neighbourhood' }, status: 'done' },
      { id: 'kaart', title: { nl: 'Kaart van de wijk maken', en: 'Make a map' }, status: 'doing', owner: 'studenten uit de buurt' },
      { id: 'analyse', title: { nl: 'Probleemanalyse schrijven', en: 'Write down the problem' }, status: 'doing' },
      { id: 'bespreken', title: { nl: 'Analyse bespreken met de buurt', en: 'Discuss it with the neighbourhood' }, status: 'todo' },
    ],
    evidence: [
      { title: { nl: 'Verslag van de assemblee', en: 'Report of the assembly' }, url: 'verslag.html', date: '2026-06-20', meeting: 'juni' },
      { title: { nl: 'Het plein op de kaart gezet', en: 'The square put on the map' }, place: 'plein' },
    ],
  },
  {
    id: 'stap-3',
    number: 3,
    title: { nl: 'Leer met elkaar van de toekomst', en: 'Learn from the future together' },
    status: 'todo',
    planned: { from: '2026-10', to: '2027-03' },
  },
  {
    id: 'stap-4',
    number: 4,
    title: { nl: 'Bouw aan de ankers van de wijkeconomie', en: 'Build the anchors of the local economy' },
    status: 'todo',
    planned: { from: '2027-04', to: '2027-12' },
  },
  {
    id: 'stap-5',
    number: 5,
    title: { nl: 'Veranker het WijkWelvaartsWerk in de toekomst', en: 'Anchor the work in the future' },
    status: 'todo',
    planned: { from: '2027-01', to: '2027-12' },
  },
];

const underWay: Dossier = {
  version: 1,
  language: 'nl',
  updated: '2026-11-20',
  neighbourhood: { name: 'Noord' },
  steps: [...steps],
  meetings: [{ id: 'juni', kind: 'assembly', title: { nl: 'Assemblee van juni', en: 'June assembly' }, start: '2026-06-14T14:00+02:00' }],
  plans: [{ id: 'tuin', title: { nl: 'Buurttuin', en: 'Community garden' }, stage: 'pilot', step: 'stap-3' }],
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

/** The same neighbourhood with other steps: what changes, by number. */
const changed = (changes: Record<number, Partial<Step>>): Dossier => ({
  ...underWay,
  steps: steps.map((step) => ({ ...step, ...changes[step.number] })),
});

const longWord = 'Zelfstandigeondernemersverenigingsoverlegvoorzittersverkiezing';

export default {
  title: 'Steps',
  component: 'www-steps',
  args: { variant: 'full', step: '', headingLevel: 2, today },
  argTypes: {
    variant: { control: 'inline-radio', options: ['bar', 'full'] },
    step: { control: 'text', description: 'Id or number of the step to open, or none. Empty: the first that is under way.' },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
    today: { control: false },
  },
} satisfies Meta<WwwSteps>;

type Story = StoryObj<WwwSteps>;

/** The step that is under way is open. The periods are always there in words; beside them, where there is room, a time axis. */
export const Full: Story = { args: { dossier: underWay } };

/** All steps on one line. Pick one to read more of it. */
export const Bar: Story = { args: { dossier: underWay, variant: 'bar' } };
export const BarWithStepPicked: Story = {
  args: { dossier: underWay, variant: 'bar' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('www-steps')!;
    await element.updateComplete;
    element.renderRoot.querySelectorAll('button')[1]?.click();
  },
};

/** Inside one dossier they meet: picking a step in the bar opens it below. */
export const BarAndFullTogether: Story = {
  render: ({ dossier, today }) =>
    html`<www-dossier .dossier=${dossier}>
      <www-steps variant="bar" .today=${today}></www-steps>
      <www-steps .today=${today}></www-steps>
    </www-dossier>`,
  args: { dossier: underWay },
};

/** The method is not a straight line: three steps at once, of which one takes longer. */
export const SeveralUnderWay: Story = {
  args: {
    dossier: changed({ 3: { status: 'doing', actual: { from: '2026-09' } }, 5: { status: 'doing', actual: { from: '2026-10-05' } } }),
  },
};
export const SeveralUnderWayBar: Story = { args: { ...SeveralUnderWay.args, variant: 'bar' } };

/** Evidence counts: without it a step that is done says so. */
export const DoneWithoutEvidence: Story = { args: { dossier: changed({ 1: { evidence: [] } }), step: '1' } };
export const DoneWithoutEvidenceBar: Story = { args: { ...DoneWithoutEvidence.args, variant: 'bar' } };
export const AllDone: Story = {
  args: {
    dossier: {
      ...underWay,
      steps: steps.map((step) => ({ ...step, status: 'done', actual: step.planned, evidence: steps[0]?.evidence })),
    },
    step: '5',
  },
};

/** Done, and taken up again. */
export const OpenedAgain: Story = {
  args: { dossier: changed({ 1: { status: 'doing', actual: { from: '2026-01', to: '2026-04' } } }) },
};

/** Dates as precise as the neighbourhood knows them, over many years. */
export const FarApart: Story = {
  args: {
    dossier: changed({
      1: { planned: { from: '2009', to: '2011' }, actual: { from: '2010-03-15', to: '2012' } },
      2: { planned: { to: '2014' }, actual: { from: '2013' } },
      3: { planned: { from: '2030' } },
      4: { planned: undefined },
    }),
  },
};

/** A neighbourhood that has not named its steps yet: the five of the method. */
export const NotBegun: Story = { args: { dossier: { version: 1, neighbourhood: { name: 'Noord' } } } };

/** Without a dossier the page still explains the method. */
export const Method: Story = {};
export const MethodBar: Story = { args: { variant: 'bar' } };

/** Invented progress says that it is. */
export const Example: Story = {
  args: { dossier: { ...underWay, steps: steps.map((step) => ({ ...step, example: true })) } },
};

/** What the dossier tells besides the steps: who takes part, and what makes it last. */
export const WithFacts: Story = {
  args: {
    dossier: {
      ...underWay,
      sources: [{ id: 'begroting', title: 'Begroting van het team', url: 'begroting.html' }],
      coalition: {
        members: [
          { id: 'groep', name: 'Bewonersgroep de Banne', role: 'resident-group', bond: 'Deed mee aan de proef' },
          { id: 'ambtenaar', name: 'Gebiedsmakelaar', role: 'official', bond: 'Elke week op straat' },
        ],
        compensation: { budget: 24000, paid: 15500, currency: 'EUR', asOf: '2026-11', source: 'begroting' },
        documents: [{ title: 'Afspraken van het team', url: 'afspraken.html', date: '2026-04-21' }],
      },
      anchors: [{ id: 'brug', name: 'Woningcorporatie De Brug' }],
      anchoring: {
        homeBase: { name: 'Wijkhuis aan het water', tenure: 'temporary', until: '2027-12' },
        budget: [{ year: 2027, structural: 90000, temporary: 65000, currency: 'EUR' }],
        governance: { form: 'Wijkcoöperatie', council: { seats: 9, residentSeats: 6 } },
        team: { fte: 2.4, until: '2030-12' },
      },
    },
    step: '1',
  },
};

export const LongTexts: Story = {
  args: {
    dossier: {
      ...changed({
        2: {
          title: `${longWord} voor alle bewoners, ondernemers, vrijwilligers en ambtenaren van de hele wijk en de straten daaromheen`,
          outcome: 'een verhaal dat zo lang is dat het niet op één regel past, en ook niet op twee. '.repeat(3),
          tasks: [{ id: 't', title: `${longWord} ${longWord}`, status: 'doing', owner: longWord }],
          evidence: [{ title: longWord, url: `${longWord}.html`, date: '2026-06-20', place: 'plein' }],
        },
      }),
      neighbourhood: { name: `Haarlemmermeerspoorwegovergangsbuurt en ${longWord}` },
    },
  },
};

export const TwelveSteps: Story = {
  args: {
    dossier: {
      ...underWay,
      steps: Array.from({ length: 12 }, (_, i) => ({
        id: `eigen-${i + 1}`,
        number: i + 1,
        title: `Eigen stap ${i + 1}`,
        status: i < 4 ? 'done' : i < 6 ? 'doing' : 'todo',
        ...(i < 4 && { evidence: [{ title: 'Verslag' }] }),
      })),
    },
  },
};
export const TwelveStepsBar: Story = { args: { ...TwelveSteps.args, variant: 'bar' } };

/** At 320 px everything stands one below another. */
export const Narrow: Story = {
  args: { dossier: underWay },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};
export const NarrowBar: Story = { ...Narrow, args: { dossier: underWay, variant: 'bar' } };

export const Loading: Story = {
  args: { src: 'nooit.json' },
  beforeEach: unanswered,
};
export const Empty: Story = { args: { dossier: { ...underWay, steps: [] } } };
export const FileNotFound: Story = { args: { src: '/bestaat-niet.json' } };

/** One mistake never costs the rest: a link that may not be followed stays as text. */
export const PartlyReadable: Story = {
  args: {
    dossier: changed({
      2: { status: 'doing', evidence: [{ title: 'Verslag van de assemblee', url: 'javascript:void 0' }], planned: { to: 'ooit' } },
    }),
  },
};

export const English: Story = { args: { dossier: underWay }, globals: { language: 'en' } };
export const RightToLeft: Story = { args: { dossier: underWay }, globals: { direction: 'rtl' } };
export const RightToLeftBar: Story = { args: { dossier: underWay, variant: 'bar' }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { dossier: underWay }, globals: { theme: 'dark' } };
export const DarkBar: Story = { args: { dossier: underWay, variant: 'bar' }, globals: { theme: 'dark' } };

/** Shown, and tested, with the colours a reader has set (forced colours, more contrast). */
export const HighContrast: Story = { args: { dossier: underWay }, tags: ['high-contrast'] };
