import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/steps/define.js';
import type { WwwSteps } from '@wijkwelvaartswerk/steps';
import { html } from 'lit';
import { unanswered } from './answering.js';
import { changed, steps, today, underWay } from './steps-dossier.js';

export default {
  title: 'Steps',
  component: 'www-steps',
  args: { variant: 'full', step: '', share: false, headingLevel: 2, today },
  argTypes: {
    variant: { control: 'inline-radio', options: ['bar', 'full', 'timeline'] },
    share: { control: 'boolean', description: 'Keeps the open step in the address of the page.' },
    step: { control: 'text', description: 'Id or number of the step to open, or none. Empty: the first that is under way.' },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
    today: { control: false },
  },
} satisfies Meta<WwwSteps>;

type Story = StoryObj<WwwSteps>;

/**
 * The step that is under way is open. The periods are always there in words; beside them, where there is room, a time axis. A screen reader
 * says: “Zo ver zijn we in Noord, kop. Stap 1 is klaar. Stap 2 is bezig en loopt twee maanden uit. 1. WijkWelvaartsWerk doet de wijk zelf,
 * knop, ingeklapt. Klaar. … Gepland jan – mrt 2026. Werkelijk jan – apr 2026, 1 maand later klaar.”
 */
export const Full: Story = { args: { dossier: underWay } };

/**
 * All steps on one line. Pick one to read more of it. A screen reader says: “Stappen van WijkWelvaartsWerk, navigatie. 2. Probleem en kaart,
 * Bezig, schakelknop, huidige stap”, and when it is pressed the sentence below: “Stap 2 van 5 is bezig: Omschrijf met elkaar het echte
 * probleem (loopt 2 maanden uit)”.
 */
export const Bar: Story = { args: { dossier: underWay, variant: 'bar' } };
export const BarWithStepPicked: Story = {
  args: { dossier: underWay, variant: 'bar' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('www-steps')!;
    await element.updateComplete;
    element.renderRoot.querySelectorAll('button')[1]?.click();
  },
};

/**
 * Inside one dossier they meet: picking a step in the bar opens it below, and a screen reader hears there “Stap 4 is geopend.” The other way
 * round the bar marks what was opened, and is silent.
 */
export const BarAndFullTogether: Story = {
  render: ({ dossier, today }) =>
    html`<www-dossier .dossier=${dossier}>
      <www-steps variant="bar" .today=${today}></www-steps>
      <www-steps .today=${today}></www-steps>
    </www-dossier>`,
  args: { dossier: underWay },
};

/**
 * A row for each step, all on one time axis with today and the meetings on it. What is drawn is said in words too: of each step its periods,
 * of each meeting “14 juni 2026: Assemblee van juni, schakelknop”, which marks its point. Cancelled is said: “(stap 3, gaat niet door)”.
 */
export const Timeline: Story = { args: { dossier: underWay, variant: 'timeline' } };
export const TimelineWithMeetingMarked: Story = {
  ...Timeline,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('www-steps')!;
    await element.updateComplete;
    element.renderRoot.querySelectorAll<HTMLButtonElement>('.points button')[1]?.click();
  },
};
export const TimelineWithStepOpen: Story = { args: { ...Timeline.args, step: '2' } };
/** “Bij deze stappen staan nog geen data.” */
export const TimelineWithoutDates: Story = { args: { dossier: { version: 1, neighbourhood: { name: 'Noord' } }, variant: 'timeline' } };

/**
 * A link on the page leads to a step: the title is focused, so a screen reader says “3. Leer met elkaar van de toekomst, knop, uitgeklapt”.
 * Opening a step writes it into the address, beside what the map keeps there.
 */
export const Shared: Story = {
  args: { dossier: underWay },
  render: ({ dossier, today }) =>
    html`<p><a href="#stap-3">Ga naar stap 3</a></p>
      <www-steps share .dossier=${dossier} .today=${today}></www-steps>`,
};

/** The method is not a straight line: three steps at once, of which one takes longer. “Stap 2, 3 en 5 zijn bezig. Stap 2 loopt twee maanden uit.” */
export const SeveralUnderWay: Story = {
  args: {
    dossier: changed({ 3: { status: 'doing', actual: { from: '2026-09' } }, 5: { status: 'doing', actual: { from: '2026-10-05' } } }),
  },
};
export const SeveralUnderWayBar: Story = { args: { ...SeveralUnderWay.args, variant: 'bar' } };

/** Evidence counts: without it a step that is done says “Klaar, maar nog niet laten zien”, and inside “Er staat nog niets bij waaraan je dit kunt zien.” */
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

/** Done, and taken up again: “Weer bezig”, and of its period “jan – apr 2026, nu weer bezig”. */
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

export const FarApartTimeline: Story = { args: { ...FarApart.args, variant: 'timeline' } };
export const SeveralUnderWayTimeline: Story = { args: { ...SeveralUnderWay.args, variant: 'timeline' } };
export const OpenedAgainBar: Story = { args: { ...OpenedAgain.args, variant: 'bar' } };

/** A neighbourhood that has not named its steps yet: the five of the method. */
export const NotBegun: Story = { args: { dossier: { version: 1, neighbourhood: { name: 'Noord' } } } };

/** Without a dossier the page still explains the method: “De vijf stappen van WijkWelvaartsWerk”, and no word of progress. */
export const Method: Story = {};
export const MethodBar: Story = { args: { variant: 'bar' } };

/** Invented progress says that it is, once when all of it is: “Voorbeeld. Deze stand is verzonnen, om te laten zien hoe het werkt.” */
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
      financeCircle: { members: [{ name: 'Buurtfonds', pledge: 5000, currency: 'EUR', status: 'pledged' }], source: 'begroting' },
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
export const WithAnchors: Story = { args: { ...WithFacts.args, step: '4' } };
export const WithAnchoring: Story = { args: { ...WithFacts.args, step: '5' } };

/** At 320 px everything stands one below another; the bar stays one line, and says above it where the neighbourhood is. */
export const Narrow: Story = {
  args: { dossier: underWay },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};
export const NarrowBar: Story = { ...Narrow, args: { dossier: underWay, variant: 'bar' } };
export const NarrowTimeline: Story = { ...Narrow, args: { dossier: underWay, variant: 'timeline' } };

export const Loading: Story = {
  args: { src: 'nooit.json' },
  beforeEach: unanswered,
};
export const Empty: Story = { args: { dossier: { ...underWay, steps: [] } } };
export const FileNotFound: Story = { args: { src: '/bestaat-niet.json' } };

export const English: Story = { args: { dossier: underWay }, globals: { language: 'en' } };
export const RightToLeft: Story = { args: { dossier: underWay }, globals: { direction: 'rtl' } };
export const RightToLeftBar: Story = { args: { dossier: underWay, variant: 'bar' }, globals: { direction: 'rtl' } };
export const RightToLeftTimeline: Story = { args: { dossier: underWay, variant: 'timeline' }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { dossier: underWay }, globals: { theme: 'dark' } };
export const DarkBar: Story = { args: { dossier: underWay, variant: 'bar' }, globals: { theme: 'dark' } };

/** Shown, and tested, with the colours a reader has set (forced colours, more contrast). */
export const HighContrast: Story = { args: { dossier: underWay }, tags: ['high-contrast'] };
export const HighContrastTimeline: Story = { args: { dossier: underWay, variant: 'timeline' }, tags: ['high-contrast'] };
export const HighContrastBar: Story = { args: { dossier: underWay, variant: 'bar' }, tags: ['high-contrast'] };
