import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@wijkwelvaartswerk/kit/define.js';
import '@wijkwelvaartswerk/map/define.js';
import type { WwwMap } from '@wijkwelvaartswerk/map';
import { html } from 'lit';

const noord = '/dossiers/noord.json';
/** One tile of squared paper for each place: tiles of the site itself. */
const squares = '/dossiers/tegel.svg?{z}/{x}/{y}';

/** Waits until something is to be seen in the map. */
const until = async (canvasElement: HTMLElement, selector: string): Promise<HTMLElement> => {
  const root = canvasElement.querySelector('www-map')!.renderRoot;
  for (;;) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
};

/** For a story's `beforeEach`: a person who is here, until the story is left. */
const here = (longitude: number, latitude: number) => () => {
  const coords = { longitude, latitude, accuracy: 120 };
  const geolocation = { getCurrentPosition: (tell: PositionCallback) => tell({ coords } as GeolocationPosition) };
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  return () => void delete (navigator as { geolocation?: unknown }).geolocation;
};

const find: Story['play'] = async ({ canvasElement }) => {
  await until(canvasElement, '.picture-canvas');
  (await until(canvasElement, '.buttons > button:last-child')).click();
  await until(canvasElement, '.remark');
};

/**
 * A background of tiles: the national map by its name, or tiles of your own. Nothing is asked of another site before a person
 * agrees. See `docs/map-background.md` for what a site has to do.
 */
export default {
  title: 'Map background',
  component: 'www-map',
  args: { src: noord, base: '', tiles: '', tilesCredit: '', baseConsent: '', locate: false, headingLevel: 2, lang: '' },
  argTypes: {
    base: { control: 'inline-radio', options: ['', 'pdok-standaard', 'pdok-grijs', 'pdok-pastel', 'pdok-water'] },
    tiles: { control: 'text', description: 'Address with `{z}`, `{x}` and `{y}` or `{-y}`. Goes before `base`.' },
    tilesCredit: { control: 'text', description: 'Who made the tiles; an address at its end becomes a link.' },
    baseConsent: { control: 'inline-radio', options: ['', 'given'] },
    locate: { control: 'boolean', description: 'A button that shows a person where they are.' },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'en'] },
  },
} satisfies Meta<WwwMap>;

type Story = StoryObj<WwwMap>;

/** Asks first: what is sent, and to whom. Until then, and after a no, the map is as it always is. */
export const NationalMap: Story = {
  args: { base: 'pdok-grijs' },
  play: async ({ canvasElement }) => void (await until(canvasElement, '[part=consent]')),
};
export const NationalMapRefused: Story = {
  args: { base: 'pdok-grijs' },
  play: async ({ canvasElement }) => (await until(canvasElement, '.consent-acts .quiet')).click(),
};
export const NationalMapNarrow: Story = {
  args: { base: 'pdok-grijs' },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
  play: NationalMap.play!,
};
export const AnotherSite: Story = {
  args: { tiles: 'https://tegels.example/{z}/{x}/{y}.png', tilesCredit: '© Voorbeeld https://tegels.example/' },
  play: NationalMap.play!,
};

/** Tiles of the page's own site are shown at once. */
export const OwnTiles: Story = {
  args: { tiles: squares, tilesCredit: '© Gemeente Voorbeeld' },
  play: async ({ canvasElement }) => void (await until(canvasElement, '.picture-tiles')),
};

/** The simple map comes back, and a person can try again. */
export const TilesThatDoNotCome: Story = {
  args: { tiles: '/bestaat-niet/{z}/{x}/{y}.png' },
  play: async ({ canvasElement }) => void (await until(canvasElement, '.remark')),
};
export const UnknownName: Story = { args: { base: 'pdok-gray' } };
export const NoAddressOfTiles: Story = { args: { tiles: '/tegels.png' } };

/** Only after a press on the button, and only in the browser: nothing is kept or sent. */
export const WhereAmI: Story = { args: { locate: true }, beforeEach: here(4.9171, 52.4071), play: find };
export const WhereAmIElsewhere: Story = { args: { locate: true }, beforeEach: here(5.12, 52.09), play: find };

export const English: Story = { args: { base: 'pdok-grijs', locate: true }, globals: { language: 'en' }, play: NationalMap.play! };
export const RightToLeft: Story = { args: { base: 'pdok-grijs', locate: true }, globals: { direction: 'rtl' }, play: NationalMap.play! };
export const HighContrast: Story = { args: { base: 'pdok-grijs', locate: true }, tags: ['high-contrast'], play: NationalMap.play! };
