import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/map/define.js';
import type { WwwMap } from '@wijkwelvaartswerk/map';

type Properties = Readonly<Record<string, unknown>>;

const place = (name: unknown, geometry: unknown, more: Properties = {}, id?: string) => ({
  ...{ type: 'Feature', geometry, properties: { name, ...more } },
  ...(id && { id }),
});
const at = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });
const area = (...corners: [longitude: number, latitude: number][]) => ({ type: 'Polygon', coordinates: [corners] });
const layer = (id: string, title: string, features: readonly unknown[], more: Properties = {}) => ({
  ...{ id, kind: 'places', title, features: { type: 'FeatureCollection', features } },
  ...more,
});
const dossier = (...layers: unknown[]) => ({ version: 1, language: 'nl', neighbourhood: { name: 'Voorbeeldwijk' }, map: { layers } });

/** Once the dossier is there, opens what is said of it. */
async function openNotice({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const element = canvasElement.querySelector('www-map')!;
  if (element.dataset['status'] !== 'ready') await new Promise((done) => element.addEventListener('www-ready', done, { once: true }));
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLDetailsElement>('[part=notice]')!.open = true;
}

/** What a map makes of mistakes: it says each in a sentence, and shows all the rest. */
export default { title: 'Map/Bad input', component: 'www-map', play: openNotice } satisfies Meta<WwwMap>;

type Story = StoryObj<WwwMap>;

/** Where a place cannot be meant to be: it stays in the list. */
export const PositionsThatCannotBe: Story = {
  args: {
    dossier: dossier(
      layer('plekken', 'Plekken', [
        place('Buurttuin', at(4.9, 52.4)),
        place('Kapper, met omgedraaide coördinaten', at(52.4, 4.9)),
        place('Fietsenmaker, in meters', at(121_000, 487_000)),
        place('Weggeefwinkel, op nul', at(0, 0)),
        place('Bibliotheek, met tekst', at('4.9', '52.4')),
        place('Eettafel, zonder plek', null),
        place('Markt, zonder punten', { type: 'MultiPoint', coordinates: [] }),
        place('Sporthal, in een verzameling', { type: 'GeometryCollection', geometries: [at(4.9, 52.4)] }),
      ]),
    ),
  },
};

/** Shapes that are open or cross themselves are drawn; one of two points is not. */
export const ShapesThatAreNotRight: Story = {
  args: {
    dossier: dossier(
      layer(
        'groeten',
        'Waar mensen elkaar groeten',
        [
          place('Dijk die zichzelf kruist', area([4.9, 52.4], [4.91, 52.406], [4.91, 52.4], [4.9, 52.406], [4.9, 52.4])),
          place('Haven die open is', area([4.915, 52.4], [4.922, 52.4], [4.922, 52.406], [4.915, 52.406])),
          place('Plein van twee punten', area([4.93, 52.4], [4.93, 52.4])),
        ],
        { kind: 'areas' },
      ),
    ),
  },
};

/** Nothing is lost: numbers stay as they may be in print, a layer and a place get another id. */
export const TwiceTheSame: Story = {
  args: {
    dossier: dossier(
      layer('plekken', 'Plekken', [
        place('Een', at(4.9, 52.4), { number: 3 }, 'tuin'),
        place('Twee', at(4.91, 52.4), { number: 3 }, 'tuin'),
      ]),
      layer('plekken', 'Nog meer plekken', [place('Drie', at(4.92, 52.4))]),
    ),
  },
};

/** Names too long to read, without anything to read, from right to left, and with characters that would turn round the rest. */
export const NamesOfAllKinds: Story = {
  args: {
    dossier: dossier(
      layer('plekken', 'Plekken', [
        place('Zelfstandigeondernemersvereniging '.repeat(300), at(4.9, 52.4)),
        place('x'.repeat(10_000), at(4.905, 52.4)),
        place('   ', at(4.91, 52.4)),
        place('حديقة الحي', at(4.915, 52.4)),
        place('🌱👩🏽‍🌾🏳️‍🌈', at(4.92, 52.4)),
        place('De \u202Eniut', at(4.925, 52.4)),
      ]),
    ),
  },
};

/** Lines and arrows that cannot be drawn are left out; the others are there. */
export const ArrowsThatLeadNowhere: Story = {
  args: {
    dossier: dossier(
      layer('plekken', 'Plekken', [place('Buurttuin', at(4.9, 52.4), {}, 'tuin'), place('Markt', at(4.92, 52.405), {}, 'markt')]),
      { id: 'zorg', kind: 'network', title: 'Zorgnetwerk', lines: [{ from: 'tuin', to: 'markt' }, { from: 'tuin', to: 'mrkt' }, { from: 'tuin', to: 'tuin' }] }, // prettier-ignore
      {
        ...{ id: 'geld', kind: 'flows', title: 'Geldstromen' },
        flows: [
          { from: 'markt', to: 'outside', amount: 1e15, unit: 'EUR', label: 'heel veel geld' },
          { from: 'outside', to: 'tuin', amount: -5, unit: 'EUR' },
          { from: 'outside', to: 'outside', amount: 5, unit: 'EUR' },
          { from: 'tuin', to: 'outside', amount: { min: 9, max: 3 }, unit: 'EUR' },
        ],
      },
    ),
  },
};

/** Colours and shapes begin again after eight. */
export const SixtyLayers: Story = {
  args: {
    dossier: dossier(
      ...Array.from({ length: 60 }, (_, index) => layer(`laag-${index}`, `Laag ${index + 1}`, [place(`Plek ${index + 1}`, at(4.9 + (index % 10) / 500, 52.4 + Math.floor(index / 10) / 500))])), // prettier-ignore
    ),
  },
  play: () => undefined,
};
