import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, PlaceFeature } from '@wijkwelvaartswerk/contract';
import '@wijkwelvaartswerk/map/define.js';
import type { WwwMap } from '@wijkwelvaartswerk/map';
import { html } from 'lit';

const noord = '/dossiers/noord.json';
const tenThousand = '/dossiers/tienduizend.json';

const place = (id: string, longitude: number | null, more: Partial<PlaceFeature['properties']> = {}): PlaceFeature => ({
  type: 'Feature',
  id,
  geometry: longitude === null ? null : { type: 'Point', coordinates: [longitude, 52.4] },
  properties: { name: `Plek ${id}`, ...more },
});

/** Invented places of every status, of two kinds. */
const everyStatus: Dossier = {
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Voorbeeldwijk' },
  organisations: [{ id: 'brug', name: 'De Brug' }],
  map: {
    layers: [
      {
        id: 'winkels',
        kind: 'places',
        title: 'Winkels',
        category: 4,
        features: {
          type: 'FeatureCollection',
          features: [
            place('bakker', 4.9, { name: 'Bakkerij', address: 'Dorpsstraat 1', since: '2019', organisation: 'brug' }),
            place('slager', 4.91, { name: 'Slagerij', address: 'Dorpsstraat 3', status: 'closed', until: '2024' }),
          ],
        },
      },
      {
        id: 'groepen',
        kind: 'places',
        title: 'Groepen',
        category: 1,
        features: {
          type: 'FeatureCollection',
          features: [
            place('tuin', 4.92, { name: 'Buurttuin', status: 'planned', since: '2028-04' }),
            place('koor', null, { name: 'Koor' }),
          ],
        },
      },
    ],
  },
};

type Root = ShadowRoot;
const rootOf = (element: WwwMap) => element.shadowRoot!;

/** Waits for something that comes a little later, such as a part that is loaded when it is wanted. */
async function found<E extends Element>(look: () => E | null | undefined): Promise<E> {
  for (;;) {
    const element = look();
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
}

/** Waits until the dossier is there, then does what a person does. */
const after =
  (act: (root: Root, element: WwwMap) => Promise<void>) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const element = canvasElement.querySelector('www-map')!;
    if (element.dataset['status'] !== 'ready') await new Promise((done) => element.addEventListener('www-ready', done, { once: true }));
    await element.updateComplete;
    await act(rootOf(element), element);
    await element.updateComplete;
  };

const openFilter = async (root: Root) => {
  root.querySelector<HTMLElement>('[aria-controls=filters]')!.click();
  await found(() => root.querySelector('#filters fieldset'));
};
const tick = async (root: Root, ...names: string[]) => {
  await openFilter(root);
  for (const name of names)
    (
      await found(() => [...root.querySelectorAll<HTMLElement>('#filters label')].find((label) => label.textContent.includes(name)))
    ).click();
};
const showTable = async (root: Root) => {
  root.querySelector<HTMLElement>('.switch label:last-of-type')!.click();
  await found(() => root.querySelector('[part=table]'));
};
const sortBy = async (root: Root, name: string) =>
  (
    await found(() => [...root.querySelectorAll<HTMLElement>('thead button')].find(({ textContent }) => textContent.includes(name)))
  ).click();

export default {
  title: 'Map/List',
  component: 'www-map',
  args: { src: noord, view: '', lang: '' },
  argTypes: {
    view: { control: 'inline-radio', options: ['', 'map', 'list', 'table'] },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
  },
} satisfies Meta<WwwMap>;

type Story = StoryObj<WwwMap>;

/** What there is to choose: nothing ticked is everything. */
export const FilterOpen: Story = { play: after(openFilter) };
export const OfOneKind: Story = { play: after((root) => tick(root, 'Ondernemers')) };

/** The list follows the map; what is nowhere on it is never in view, and that is said. */
export const OnlyInView: Story = {
  play: after(async (root) => {
    await tick(root, 'in beeld');
    root.querySelector<HTMLElement>('[aria-label="Zoom in"]')!.click();
  }),
};

/** What is closed is faded, and can be hidden. */
export const EveryStatus: Story = { args: { src: '', dossier: everyStatus }, play: after(openFilter) };
export const WithoutClosed: Story = {
  args: { src: '', dossier: everyStatus },
  play: after((root) => tick(root, 'Nu', 'Gepland')),
};
export const NothingLeft: Story = {
  args: { src: '', dossier: everyStatus },
  play: after((root) => tick(root, 'Groepen', 'Gestopt')),
};

/** In place of the list, when a person asks for it. */
export const AsTable: Story = { play: after(showTable) };
export const SortedByName: Story = { args: { view: 'table' }, play: after((root) => sortBy(root, 'Naam')) };
export const TableOfEveryStatus: Story = {
  args: { src: '', dossier: everyStatus, view: 'table' },
  play: after((root) => sortBy(root, 'Status')),
};

/** Invented: ten thousand rows come bit by bit, and are all found by the browser's own search. */
export const TenThousandRows: Story = { args: { src: tenThousand, view: 'list' } };
export const TenThousandRowsAsTable: Story = { args: { src: tenThousand, view: 'table' } };

/** The page adds something of its own under two rows. */
export const OwnContent: Story = {
  render: ({ src }) =>
    html`<www-map src=${src} view="list">
      <span slot="item:17">Vandaag open tot 17 uur</span>
      <a slot="item:18" href="#">Kom eten op donderdag</a>
    </www-map>`,
};

export const Narrow: Story = {
  play: after((root) => tick(root, 'Ondernemers')),
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};
export const NarrowTable: Story = {
  args: { src: '', dossier: everyStatus, view: 'table' },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};
export const English: Story = { globals: { language: 'en' }, play: after(showTable) };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: after(showTable) };

/** Shown, and tested, with the colours a reader has set. */
export const HighContrast: Story = {
  args: { src: '', dossier: everyStatus },
  play: after((root) => tick(root, 'Winkels')),
  tags: ['high-contrast'],
};
