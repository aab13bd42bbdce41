import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, PlaceFeature } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/map/define.js';
import type { WwwMap } from '@wijkwelvaartswerk/map';
import { html } from 'lit';
import { unanswered } from './answering.js';

const noord = '/dossiers/noord.json';
const longWord = 'Zelfstandigeondernemersverenigingsoverlegvoorzittersverkiezing';

const place = (id: string, longitude: number | null, more: Partial<PlaceFeature['properties']> = {}): PlaceFeature => ({
  type: 'Feature',
  id,
  geometry: longitude === null ? null : { type: 'Point', coordinates: [longitude, 52.4] },
  properties: { name: `Plek ${id}`, ...more },
});

const dossier = (...features: PlaceFeature[]): Dossier => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Voorbeeldwijk' },
  map: {
    layers: [{ id: 'plekken', kind: 'places', title: 'Plekken', category: 3, features: { type: 'FeatureCollection', features } }],
  },
});

/** Waits until the dossier is there, then does what a person does. */
const after =
  (act: (element: WwwMap) => void) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const element = canvasElement.querySelector('www-map')!;
    if (element.dataset['status'] !== 'ready') await new Promise((done) => element.addEventListener('www-ready', done, { once: true }));
    await element.updateComplete;
    act(element);
    await element.updateComplete;
  };

export default {
  title: 'Map',
  component: 'www-map',
  args: { layers: '', place: '', view: '', headingLevel: 2, lang: '', src: '' },
  argTypes: {
    layers: { control: 'text', description: 'Ids of the layers that are on, by comma or space. Empty: what the dossier says.' },
    place: { control: 'text', description: 'Id or number of the chosen place.' },
    view: { control: 'inline-radio', options: ['', 'map', 'list', 'table'] },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
  },
} satisfies Meta<WwwMap>;

type Story = StoryObj<WwwMap>;

/** The 34 places of the legend: 13 on the map, 21 of which the place is unknown. */
export const Noord: Story = { args: { src: noord } };
export const PlaceChosen: Story = { args: { src: noord, place: '17' } };

/** Approximate, and without a position: what is not known is said. */
export const PlaceUnknownChosen: Story = { args: { src: noord, place: '12' } };
export const AllLayers: Story = {
  args: { src: noord },
  play: after((element) =>
    element.renderRoot.querySelectorAll<HTMLInputElement>('[part~=panel] input:not(:checked)').forEach((box) => box.click()),
  ),
};
export const OneLayer: Story = { args: { src: noord, layers: 'ondernemers' } };

export const Found: Story = {
  args: { src: noord },
  play: after((element) => search(element, 'huis van de wijk')),
};
export const NothingFound: Story = {
  args: { src: noord },
  play: after((element) => search(element, 'bakker')),
};

export const MapOnly: Story = { args: { src: noord, view: 'map' } };
export const ListOnly: Story = { args: { src: noord, view: 'list' } };
export const Table: Story = { args: { src: noord, view: 'table' } };

/** Ten lines of dossier. */
export const ThreePlaces: Story = { args: { src: '/dossiers/minimal.json' } };
export const NoPlaceKnown: Story = { args: { dossier: dossier(place('een', null), place('twee', null)) } };
export const OnePlace: Story = { args: { dossier: dossier(place('een', 4.9)) } };

/** Three on one spot open a list of the three. */
export const OnOneSpot: Story = {
  args: { dossier: dossier(place('een', 4.9), place('twee', 4.9), place('drie', 4.9), place('vier', 4.91)) },
};
export const PlannedAndClosed: Story = {
  args: {
    dossier: dossier(
      place('nu', 4.9),
      place('straks', 4.91, { status: 'planned', since: '2028' }),
      place('ooit', 4.92, { status: 'closed', until: '2024' }),
      place('ongeveer', 4.93, { precision: 'neighbourhood', address: 'Oostelijk deel' }),
    ),
  },
};

/** Invented, to show that a large file stays smooth. */
export const TenThousandPlaces: Story = { args: { src: '/dossiers/tienduizend.json' } };

export const LongTexts: Story = {
  args: {
    dossier: dossier(
      place('lang', 4.9, {
        name: `${longWord} en alle andere groepen die meedoen in de straten rond het plein`,
        address: longWord,
        summary: 'Een verhaal dat zo lang is dat het niet op één regel past, en ook niet op twee. '.repeat(6),
        facts: [{ label: longWord, value: longWord }],
      }),
      place('kort', 4.91),
    ),
    place: 'lang',
  },
};

/** Markup is text, and a link that may not be followed is none. */
export const HostileTexts: Story = {
  args: {
    dossier: dossier(place('een', 4.9, { name: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)', summary: '<b>vet</b>' })),
    place: 'een',
  },
};

export const Loading: Story = { args: { src: 'nooit.json' }, beforeEach: unanswered };
export const Empty: Story = { args: { dossier: { version: 1, neighbourhood: { name: 'Noord' } } } };
export const FileNotFound: Story = { args: { src: '/bestaat-niet.json' } };
export const NotADossier: Story = { args: { dossier: '{ "version": 1,' } };
export const PartlyReadable: Story = { args: { src: '/dossiers/broken.json' } };

export const Narrow: Story = {
  args: { src: noord },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};
export const English: Story = { args: { src: noord, place: '17' }, globals: { language: 'en' } };
export const RightToLeft: Story = { args: { src: noord, place: '17' }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { src: noord, place: '17' }, globals: { theme: 'dark' } };

/** Shown, and tested, with the colours a reader has set (forced colours, more contrast). */
export const HighContrast: Story = { args: { src: noord, place: '17' }, tags: ['high-contrast'] };

function search(element: WwwMap, words: string): void {
  const field = element.renderRoot.querySelector<HTMLInputElement>('input[type=search]')!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
