import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Coalition, Dossier, Member } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/steps/define/coalition.js';
import type { WwwCoalition } from '@wijkwelvaartswerk/steps';
import { html } from 'lit';
import { unanswered } from './answering.js';

/** Invented: who takes part, and what residents are paid. */
const coalition: Coalition = {
  members: [
    {
      id: 'groep',
      organisation: 'verdedig-noord',
      role: 'resident-group',
      bond: { nl: 'Deed mee aan de proef in Amsterdam.', en: 'Took part in the trial in Amsterdam.' },
    },
    {
      id: 'kok',
      name: 'Kok',
      role: 'resident-group',
      person: { consent: 'none', pseudonym: { nl: 'Kok van een eettafel', en: 'Cook of a table' } },
    },
    { id: 'buur', name: 'Buur', role: 'resident-group', person: { consent: 'coalition' } },
    {
      id: 'ambtenaar',
      name: { nl: 'Gebiedsmakelaar', en: 'Area broker' },
      role: 'official',
      bond: { nl: 'Is elke week op straat.', en: 'Is out in the streets every week.' },
    },
    { id: 'studenten', name: { nl: 'Studenten uit de buurt', en: 'Students from the area' }, role: 'expert' },
  ],
  compensation: {
    budget: 24000,
    paid: 15500,
    currency: 'EUR',
    asOf: '2026-11-01',
    definition: { nl: 'Vergoeding voor uren van bewoners.', en: 'Payment for hours of residents.' },
    source: { title: { nl: 'Begroting van het team', en: 'Budget of the team' }, url: 'begroting.html' },
  },
  documents: [{ title: { nl: 'Convenant', en: 'Covenant' }, url: 'convenant.html', date: '2026-04-21' }],
};
const noord: Dossier = {
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  organisations: [
    { id: 'verdedig-noord', name: 'Verdedig Noord', url: 'https://example.org/verdedig-noord', contact: 'mailto:info@example.org' },
  ],
  coalition,
};
const changed = (changes: Partial<Coalition>): Dossier => ({ ...noord, coalition: { ...coalition, ...changes } });
const paying = (changes: object): Dossier =>
  changed({ members: [], documents: [], compensation: { ...coalition.compensation!, ...changes } });

export default {
  title: 'Coalition',
  component: 'www-coalition',
  args: { headingLevel: 2 },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
    today: { control: false },
  },
} satisfies Meta<WwwCoalition>;

type Story = StoryObj<WwwCoalition>;

/** A screen reader says: heading "Wie doet er mee in Noord?", "Er doen er 5 mee. Daarvan zijn 3 van bewoners.", heading "Bewoners", list with 3 items: link "Verdedig Noord", "Band met de wijk: Deed mee aan de proef in Amsterdam." Last the budget as pairs: "Begroot, € 24.000", "Betaald, € 15.500", "Nog over, € 8.500". */
export const Full: Story = { args: { dossier: noord } };

/** Invented members say that they are: a screen reader says "Voorbeeld" and why, before the first of them. */
export const Example: Story = { args: { dossier: changed({ example: true }) } };

/** Who did not agree to be named is called "Kok van een eettafel" or "Een buurtbewoner": nothing else of them is on the page. */
export const WithoutConsent: Story = {
  args: {
    dossier: changed({
      members: (['resident-group', 'official', 'partner', 'expert', 'broker'] as const).map((role) => ({
        id: role,
        name: 'Naam',
        role,
        person: { consent: 'none' },
      })),
    }),
  },
};

/** Bands: a screen reader says "Betaald, € 4.000 – € 9.000; Nog over, € 15.000 – € 20.000". */
export const Bands: Story = { args: { dossier: paying({ paid: { min: 4000, max: 9000 } }) } };
export const Overspent: Story = { args: { dossier: paying({ paid: 25500 }) } };

/** A figure without a source says "zonder bron". */
export const WithoutSource: Story = { args: { dossier: paying({ source: undefined, paid: undefined }) } };

/** Of 200 members twelve are there at once; then a button "Toon nog 188: Bewoners, ingeklapt". */
export const TwoHundred: Story = {
  args: {
    dossier: changed({
      members: Array.from({ length: 200 }, (_, i): Member => ({ id: `lid-${i}`, name: `Bewonersgroep ${i + 1}`, role: 'resident-group' })),
    }),
  },
};

const endless = 'Zelfstandigeondernemersverenigingsoverlegvoorzittersverkiezing'.repeat(20);

/** A word without end, a name of spaces, an organisation that is not there, a text from right to left. */
export const BadInput: Story = {
  args: {
    dossier: changed({
      members: [
        { id: 'a', name: endless, role: 'resident-group', bond: endless },
        { id: 'b', name: '  ', role: 'expert' },
        { id: 'c', organisation: 'weg', role: 'partner' },
        { id: 'd', name: 'مجموعة الحي', role: 'official', bond: 'يعمل في الحي منذ ثماني سنوات.' },
      ],
      compensation: { budget: { min: 9000, max: 3000 }, currency: 'EUR' },
      documents: [{ title: 'Een link die niet mag', url: 'javascript:void 0' }],
    }),
  },
};

/** A screen reader says: "Hier staat nog niet wie er meedoet". */
export const Empty: Story = { args: { dossier: { version: 1, neighbourhood: { name: 'Noord' } } } };

/** At 320 px everything stands one below another. */
export const Narrow: Story = {
  args: { dossier: noord },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};
export const Loading: Story = { args: { src: 'nooit.json' }, beforeEach: unanswered };
export const FileNotFound: Story = { args: { src: '/bestaat-niet.json' } };
export const English: Story = { args: { dossier: noord }, globals: { language: 'en' } };
export const RightToLeft: Story = { args: { dossier: noord }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { dossier: noord }, globals: { theme: 'dark' } };

/** Shown, and tested, with the colours a reader has set: each group gets an edge. */
export const HighContrast: Story = { args: { dossier: noord }, tags: ['high-contrast'] };
