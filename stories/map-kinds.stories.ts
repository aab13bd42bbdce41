import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, Layer, PlaceFeature, PlaceProperties, Position } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/map/define.js';
import type { WwwMap } from '@wijkwelvaartswerk/map';
import { html } from 'lit';

/** Invented, and marked as such on the map. */
const place = (id: string, name: string, position: Position | null, more: Partial<PlaceProperties> = {}): PlaceFeature => ({
  type: 'Feature',
  id,
  geometry: position && { type: 'Point', coordinates: position },
  properties: { name, ...more },
});

const area = (id: string, name: string, [west, south]: readonly [number, number], more: Partial<PlaceProperties> = {}): PlaceFeature => {
  const [east, north] = [west + 0.009, south + 0.004];
  const corners: [Position, Position, Position, Position, Position] = [
    [west, south],
    [east, south + 0.001],
    [east - 0.001, north],
    [west + 0.002, north - 0.0005],
    [west, south],
  ];
  return { type: 'Feature', id, geometry: { type: 'Polygon', coordinates: [corners] }, properties: { name, ...more } };
};

const collection = (features: PlaceFeature[]) => ({ type: 'FeatureCollection' as const, features });

const dossier = (...layers: Layer[]): Dossier => ({
  version: 1,
  language: 'nl',
  updated: '2026-11-20',
  neighbourhood: { name: 'Voorbeeldwijk' },
  map: { layers: layers.map((layer) => ({ ...layer, example: true })) },
});

const places: Layer = {
  id: 'plekken',
  kind: 'places',
  title: 'Plekken',
  category: 3,
  features: collection([
    place('huis', 'Buurthuis', [4.9, 52.4], { address: 'Voorbeeldplein 1' }),
    place('winkel', 'Weggeefwinkel', [4.912, 52.404]),
    place('keuken', 'Buurtkeuken', [4.921, 52.399], { precision: 'neighbourhood', address: 'Oostkant' }),
    place('tuin', 'Buurttuin', [4.909, 52.396], { status: 'planned', since: '2028' }),
    place('fabriek', 'De oude fabriek', [4.893, 52.397], { status: 'closed', until: '2024' }),
    place('club', 'Wandelclub', null),
  ]),
};

const areas: Layer = {
  id: 'groeten',
  kind: 'areas',
  title: 'Waar mensen elkaar groeten',
  category: 4,
  features: collection([
    area('plein', 'Rond het plein', [4.895, 52.398], { summary: 'Op de markt zegt iedereen gedag.' }),
    area('kade', 'De nieuwe kade', [4.912, 52.4005], { status: 'planned', since: '2027' }),
    area('hof', 'Het oude hof', [4.903, 52.3935], { status: 'closed', until: '2023' }),
  ]),
};

const network: Layer = {
  id: 'zorg',
  kind: 'network',
  title: 'Zorgnetwerk',
  category: 2,
  lines: [
    { from: 'huis', to: 'winkel', weight: 4, label: 'elke dag' },
    { from: 'winkel', to: 'keuken', label: 'elke week' },
    { from: 'huis', to: 'tuin', weight: 2, label: 'vanaf 2028' },
    { from: 'huis', to: 'fabriek', weight: 2, label: 'tot 2024' },
    { from: 'club', to: 'huis', label: 'de wandelclub staat niet op de kaart' },
  ],
};

const flows: Layer = {
  id: 'geld',
  kind: 'flows',
  title: 'Geldstromen',
  flows: [
    { from: 'plein', to: 'outside', amount: 38e6, unit: 'EUR', label: 'huur en hypotheek' },
    { from: 'outside', to: 'keuken', amount: 9e6, unit: 'EUR', label: 'lonen van buiten de wijk' },
    { from: 'huis', to: 'winkel', amount: 2e6, unit: 'EUR', label: 'boodschappen' },
    { from: 'winkel', to: 'outside', amount: { min: 1e6, max: 3e6 }, unit: 'EUR' },
  ],
};

export default {
  title: 'Map/Kinds of layers',
  component: 'www-map',
} satisfies Meta<WwwMap>;

type Story = StoryObj<WwwMap>;

/** Filled: there now. Ring: roughly here. Dashed with its name: planned. Struck through: closed. Only in the list: place unknown. */
export const Places: Story = { args: { dossier: dossier(places) } };

/** A soft edge, for who greets whom ends nowhere to the metre. Planned: with a dashed edge. Closed: faded. */
export const Areas: Story = { args: { dossier: dossier(areas) } };

/** An edge around it, its words in the card. By hand a click where no place is; by key a stop among the places. */
export const AreaChosen: Story = { args: { dossier: dossier(areas, places), place: 'plein' } };

/** Dotted, wider for more weight. To what is planned dashed, to what is closed faded; what is not on the map is in the list. */
export const Network: Story = { args: { dossier: dossier(places, network) } };

/** The lines of the chosen place are without gaps. */
export const NetworkOfPlace: Story = { args: { dossier: dossier(places, network), place: 'huis' } };

/** Wider is more. Which way it goes is in the arrow and in the words, not in the colour alone. */
export const Flows: Story = { args: { dossier: dossier(places, areas, flows) } };

/** The arrows of the chosen place have a dark edge. */
export const FlowsOfPlace: Story = { args: { dossier: dossier(places, areas, flows), place: 'winkel' } };

export const All: Story = { args: { dossier: dossier(places, areas, network, flows) } };
export const AllDark: Story = { args: { ...All.args, place: 'plein' }, globals: { theme: 'dark' } };
export const AllRightToLeft: Story = { args: { ...All.args, place: 'huis' }, globals: { direction: 'rtl' } };

/** Shown, and tested, with the colours a reader has set: told apart by form alone. */
export const AllHighContrast: Story = { args: { ...All.args, place: 'plein' }, tags: ['high-contrast'] };

export const AllNarrow: Story = {
  args: { ...All.args },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};
