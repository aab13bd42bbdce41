import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Anchoring, Dossier } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/steps/define/anchoring.js';
import type { WwwAnchoring } from '@wijkwelvaartswerk/steps';
import { html } from 'lit';
import { unanswered } from './answering.js';

/** The day of all stories, so that they look the same tomorrow. */
const today = new Date(2026, 10, 20);

const source = { title: { nl: 'Begroting van het team', en: 'Budget of the team' }, url: 'begroting.html' };

/** Invented: how a neighbourhood makes its work last. */
const anchoring: Anchoring = {
  homeBase: { name: { nl: 'Wijkhuis aan het water', en: 'House by the water' }, tenure: 'temporary', until: '2027-12' },
  budget: [
    { year: 2026, structural: 40000, temporary: 110000, currency: 'EUR', source },
    { year: 2027, structural: 90000, temporary: 65000, currency: 'EUR', source },
    {
      year: 2028,
      structural: { min: 120000, max: 150000 },
      temporary: { min: 0, max: 20000 },
      currency: 'EUR',
      source,
      definition: { nl: 'Hangt af van wat de ankers meebetalen.', en: 'Depends on what the anchors contribute.' },
    },
  ],
  governance: {
    form: { nl: 'Wijkcoöperatie', en: 'Neighbourhood cooperative' },
    council: { seats: 7, residentSeats: 3, asOf: '2026-11', source },
    charter: 'statuten.html',
  },
  team: { fte: 2.4, until: '2030-12', source },
  exchange: [
    { direction: 'to-community', fte: 0.5, since: '2026-09', source },
    { direction: 'to-municipality', fte: 0.5, since: '2027-01', source },
  ],
  network: [{ name: { nl: 'Wijken in Zuidoost en Nieuw-West', en: 'Neighbourhoods in Zuidoost and Nieuw-West' } }],
  programme: { name: { nl: 'Leerplek voor coöperatieven', en: 'Learning place for cooperatives' } },
  documents: [{ title: { nl: 'Convenant', en: 'Covenant' }, url: 'convenant.html', date: '2026-11-02' }],
};
const of = (anchoring: Anchoring | undefined): Dossier => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  ...(anchoring && { anchoring }),
});
const noord = of(anchoring);

export default {
  title: 'Anchoring',
  component: 'www-anchoring',
  args: { headingLevel: 2, today },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
    today: { control: false },
  },
} satisfies Meta<WwwAnchoring>;

type Story = StoryObj<WwwAnchoring>;

/** A screen reader says: heading "Hoe het werk in Noord blijft bestaan", then five headings. Under "Geld voor meer jaren" a list with 3 items: "2026, € 40.000 vast, € 110.000 tijdelijk". Under "Bewoners in het bestuur": "3 van de 7 zetels zijn van bewoners". The bars and seats are not read: the words say the same. */
export const Full: Story = { args: { dossier: noord } };

/** Invented figures say that they are: a screen reader says "Voorbeeld" and why, before the first of them. */
export const Example: Story = { args: { dossier: of({ ...anchoring, example: true }) } };

/** What is not filled in is said kindly: "Een eigen plek. Nog niet bekend waar, en tot wanneer." Five are always five. */
export const PartlyKnown: Story = {
  args: { dossier: of({ governance: { council: { seats: 9, residentSeats: 5 } }, exchange: [{ direction: 'to-community', fte: 0.5 }] }) },
};

/** With a map of the same dossier the place of its own lights up: a screen reader says button "Op de kaart: Wijkhuis, niet ingedrukt". */
export const OnTheMap: Story = {
  args: {
    dossier: {
      ...of({ ...anchoring, homeBase: { place: 'wijkhuis', tenure: 'owned' } }),
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
                  id: 'wijkhuis',
                  geometry: { type: 'Point', coordinates: [4.945, 52.397] },
                  properties: { name: 'Wijkhuis' },
                },
              ],
            },
          },
        ],
      },
    },
  },
};

/** Different currencies are never added, nor measured along the same bar; it says so. */
export const Currencies: Story = {
  args: {
    dossier: of({
      budget: [
        { year: 2026, structural: 40000, temporary: 20000, currency: 'EUR' },
        { year: 2026, structural: 900000, currency: 'XPF' },
      ],
    }),
  },
};

/** What is over says so, and what contradicts itself is shown as it was given: "6 zetels van bewoners en 4 zetels in het geheel". */
export const BadInput: Story = {
  args: {
    dossier: of({
      homeBase: { name: 'Zelfstandigeondernemersverenigingsoverlegvoorzittersverkiezing'.repeat(20), tenure: 'temporary', until: '2024' },
      budget: [
        { year: 2026, structural: { min: 9000, max: 3000 }, currency: 'EUR' },
        { year: 2027, structural: 0, temporary: 0, currency: 'EUR' },
        { year: 2028, structural: 1e15, currency: 'EUR' },
      ],
      governance: { form: 'تعاونية الحي', council: { seats: 4, residentSeats: 6 } },
      team: { until: '2027' },
      network: [{ name: ' ' }],
      documents: [{ title: 'Een link die niet mag', url: 'javascript:void 0' }],
    }),
  },
};

/** A screen reader says: "Hier staat nog niet hoe het werk blijft bestaan". */
export const Empty: Story = { args: { dossier: of(undefined) } };

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

/** Shown, and tested, with the colours a reader has set: the patterns of the bars stay apart without colour. */
export const HighContrast: Story = { args: { dossier: noord }, tags: ['high-contrast'] };
