import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@wijkwelvaartswerk/anchors/define.js';
import '@wijkwelvaartswerk/glossary/define.js';
import '@wijkwelvaartswerk/kit/define.js';
import type { WwwDossier } from '@wijkwelvaartswerk/kit';
import '@wijkwelvaartswerk/map/define.js';
import '@wijkwelvaartswerk/steps/define.js';
import { html } from 'lit';
import { unanswered } from './answering.js';

const article = html`
  <www-steps variant="bar"></www-steps>
  <p>We praten in een <www-term>assemblee</www-term> over wat er echt speelt.</p>
  <www-map></www-map>
  <www-anchor-gauge></www-anchor-gauge>
`;

export default {
  title: 'Dossier',
  component: 'www-dossier',
  args: { src: '/dossiers/noord.json' },
  argTypes: { src: { control: 'text' }, lang: { control: 'inline-radio', options: ['', 'nl', 'en'] }, dossier: { control: 'object' } },
  render: ({ src, dossier }) => html`<www-dossier src=${src} .dossier=${dossier}>${article}</www-dossier>`,
} satisfies Meta<WwwDossier>;

type Story = StoryObj<WwwDossier>;

/** One file for all widgets: asked for once, and what is chosen in one lights up in the others. */
export const SeveralWidgets: Story = {};
export const English: Story = { globals: { language: 'en' } };
export const Dark: Story = { globals: { theme: 'dark' } };

/** Without a widget that says so, the dossier itself does. */
export const FileNotFoundWithoutWidgets: Story = {
  args: { src: '/bestaat-niet.json' },
  render: ({ src }) => html`<www-dossier src=${src}><p>Een artikel zonder onderdelen.</p></www-dossier>`,
};
export const FileNotFound: Story = { args: { src: '/bestaat-niet.json' } };
export const Loading: Story = { args: { src: 'nooit.json' }, beforeEach: unanswered };

/** Mistakes in parts that no widget here draws are reported at the end. */
export const PartlyReadable: Story = { args: { src: '/dossiers/broken.json' } };

/** Shown, and tested, with the colours a reader has set (forced colours, more contrast). */
export const HighContrast: Story = { tags: ['high-contrast'] };
