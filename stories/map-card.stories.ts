import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/map/define.js';
import '@wijkwelvaartswerk/steps/define.js';
import type { WwwMap } from '@wijkwelvaartswerk/map';
import { html } from 'lit';

const noord = '/dossiers/noord.json';

/** One invented place of which everything is known. */
const everything: Dossier = {
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Voorbeeldwijk' },
  sources: [{ id: 'verslag', title: 'Jaarverslag', publisher: 'De Brug', date: '2025', url: 'https://example.org/jaarverslag' }],
  organisations: [
    { id: 'brug', name: 'De Brug', summary: 'Coöperatie van buren.', url: 'https://example.org/', contact: 'mailto:brug@example.org' },
  ],
  map: {
    layers: [
      {
        id: 'plekken',
        kind: 'places',
        title: 'Plekken',
        category: 3,
        example: true,
        features: {
          type: 'FeatureCollection',
          features: [
            {
              type: 'Feature',
              id: 'tuin',
              geometry: { type: 'Point', coordinates: [4.9, 52.4] },
              properties: {
                name: 'Buurttuin',
                address: 'Dorpsstraat 1',
                summary: 'Een tuin waar buren groente verbouwen.\n\nElke zaterdag koffie.',
                status: 'planned',
                since: '2028-04',
                url: 'https://example.org/tuin',
                organisation: 'brug',
                facts: [
                  { label: 'Oppervlakte', value: 1200, unit: 'm²', asOf: '2025', source: 'verslag', definition: 'Zonder het pad.' },
                  { label: 'Tuinders', value: { min: 20, max: 30 }, unit: 'people' },
                ],
              },
            },
            { type: 'Feature', id: 'school', geometry: { type: 'Point', coordinates: [4.91, 52.4] }, properties: { name: 'School' } },
          ],
        },
      },
      { id: 'lijnen', kind: 'network', title: 'Lijnen', lines: [{ from: 'tuin', to: 'school', label: 'leren tuinieren' }] },
      {
        id: 'geld',
        kind: 'flows',
        title: 'Geld',
        flows: [{ from: 'outside', to: 'tuin', amount: 12_000, unit: 'EUR', label: 'subsidie', source: 'verslag' }],
      },
    ],
  },
  plans: [{ id: 'moes', title: 'Moestuin', stage: 'pilot', places: ['tuin'], url: 'https://example.org/moes' }],
  meetings: [{ id: 'm', kind: 'workshop', title: 'Samen schoffelen', start: '2026-06-14T14:00+02:00', place: 'tuin', cancelled: true }],
  steps: [
    {
      id: 's2',
      number: 2,
      title: 'Omschrijf het echte probleem',
      status: 'doing',
      evidence: [{ title: 'De tuin op de kaart', place: 'tuin' }],
    },
  ],
};

export default {
  title: 'Map/Card',
  component: 'www-map',
  args: { src: '', dossier: everything, place: 'tuin', lang: '' },
  argTypes: {
    place: { control: 'text', description: 'Id or number of the chosen place.' },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
  },
} satisfies Meta<WwwMap>;

type Story = StoryObj<WwwMap>;

/** All that a dossier can say of a place. */
export const Everything: Story = {};

/** Nothing but a name. */
export const Little: Story = { args: { place: 'school' } };

/** A step that is chosen in the card opens in the steps beside it; the card stays. */
export const BesideTheSteps: Story = {
  render: () => html`<www-dossier src=${noord}><www-map place="17"></www-map><www-steps heading-level="2"></www-steps></www-dossier>`,
};

/** The page adds something of its own at the end of the card. */
export const OwnContent: Story = {
  render: () =>
    html`<www-map src=${noord} place="17">
      <p slot="card:17"><a href="#">Meld je aan voor de koffieochtend</a></p>
    </www-map>`,
};

export const Narrow: Story = { decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`] };
export const English: Story = { globals: { language: 'en' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** Shown, and tested, with the colours a reader has set. */
export const HighContrast: Story = { tags: ['high-contrast'] };
