import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier } from '@wijkwelvaartswerk/contract';
import type { WwwGlossary } from '@wijkwelvaartswerk/glossary';
import '@wijkwelvaartswerk/glossary/define.js';
import '@wijkwelvaartswerk/kit/define.js';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { unanswered } from './answering.js';

/** What a story sets: the glossary's own properties, and the text of the page. */
type Args = Partial<Pick<WwwGlossary, 'annotate' | 'terms' | 'src' | 'dossier' | 'hidden'>> & { text?: TemplateResult };

const text = html`
  <h2>Een avond over geld</h2>
  <p>
    In de assemblee van mei ging het over kapitaalstromen: wat komt de wijk in, en wat gaat eruit? Op de assemblee van juni tekenen we de
    kapitaalstromen op de kaart.
  </p>
  <h2>Wat kan er anders?</h2>
  <p>
    Een ankerorganisatie kan vaker in de buurt kopen, bij coöperaties. Dat is waar <b>Community Wealth Building</b> over gaat. Zo blijft er
    meer waarde in de wijk, en worden de commons sterker. Twee ankerorganisaties doen al mee.
  </p>
`;

/** Invented: a term of a neighbourhood itself. */
const dossier: Dossier = {
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  glossary: [
    {
      id: 'eettafel',
      term: 'Eettafel',
      definition: 'Een avond in de week waarop buren voor elkaar koken.',
      source: { title: 'Bewoners van Noord (verzonnen voorbeeld)' },
    },
  ],
};

/** Waits until so many words are terms. */
const terms = async (canvas: HTMLElement, count: number) => {
  await waitFor(() => expect(canvas.querySelectorAll('#artikel www-term')).toHaveLength(count), { timeout: 8000 });
  return [...canvas.querySelectorAll('www-term')];
};
const findAll: Story['play'] = async ({ canvasElement }) => void (await terms(canvasElement, 7));

export default {
  title: 'Terms in a text',
  component: 'www-glossary',
  args: { annotate: '#artikel', hidden: true, text },
  argTypes: {
    annotate: { control: 'text' },
    hidden: { control: 'boolean', description: 'HTML’s own attribute: without the list, with the terms in the text.' },
    terms: { control: 'text' },
    dossier: { control: 'object' },
    text: { table: { disable: true } },
  },
  parameters: {
    docs: {
      description: {
        component:
          'A glossary with `annotate` looks for its terms in the page’s own text, and makes the first of each in every section explain itself. ' +
          'A section begins at a heading, and at an `article`, `section`, `aside` or `nav`.',
      },
    },
  },
  render: ({ annotate = '', terms = '', src = '', dossier, hidden = false, text }) =>
    html`<article id="artikel">${text}</article>
      <www-glossary annotate=${annotate} terms=${terms} src=${src || nothing} .dossier=${dossier} ?hidden=${hidden}></www-glossary>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/**
 * The text is read as it was, with each term as a button in the sentence: “In de, assemblee, knop, ingeklapt, Een avond of middag waarop bewoners
 * zelf het gesprek voeren…, van mei ging het over”.
 */
export const FirstOfEachSection: Story = { play: findAll };

/** Opened like any `<www-term>`: by click, touch, Enter, Space, or a mouse that rests on it. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    const [first] = await terms(canvasElement, 7);
    await first!.updateComplete;
    first!.renderRoot.querySelector<HTMLElement>('[part=word]')!.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(first!.renderRoot.querySelector('[part=definition] p')).toBeVisible());
  },
};

/** Without `hidden` the list itself is there too, and each bubble leads to it. */
export const WithTheList: Story = { args: { hidden: false }, play: findAll };

/** Only some terms: those of the list. */
export const ChosenTerms: Story = {
  args: { terms: 'assemblee, commons' },
  play: async ({ canvasElement }) => void (await terms(canvasElement, 2)),
};

/** A dossier’s own terms are found as well. */
export const TermsOfTheDossier: Story = {
  args: { dossier, text: html`<p>Elke donderdag is er een eettafel. Op andere eettafels praten we over de commons.</p>` },
  play: async ({ canvasElement }) => void (await terms(canvasElement, 2)),
};

/**
 * Links, headings, buttons, code, form fields, labels, live regions, other elements, and what is marked with `data-www-no-terms` or `translate="no"`
 * stay as they are. A screen reader says nothing new in them.
 */
export const LeftAlone: Story = {
  args: {
    text: html`<h2>De assemblee</h2>
      <p>
        Lees over <a href="#artikel">de assemblee</a>, of zie <code>assemblee.json</code>.
        <span data-www-no-terms>Buurtradio Assemblee</span> zendt elke week uit. <button>Naar de assemblee</button>
      </p>
      <p>
        <label>Kom je naar de assemblee? <input type="checkbox" /></label>
      </p>
      <p>Hier is het woord wel een begrip: assemblee.</p>`,
  },
  play: async ({ canvasElement }) => void (await terms(canvasElement, 1)),
};

/** A `<www-term>` that the page has itself is the one of its section, also when it comes later. */
export const ForcedElsewhere: Story = {
  args: {
    text: html`<p>Eerst noemen we de commons kort. Daarna leggen we uit wat <www-term>commons</www-term> zijn, en wat de assemblee is.</p>`,
  },
  play: async ({ canvasElement }) => void (await terms(canvasElement, 2)),
};

/** The text is there at once; while the dossier is on its way, the method’s own terms are explained. */
export const Loading: Story = { args: { src: 'nooit.json' }, beforeEach: unanswered, play: findAll };

/** A dossier that fails costs its own terms only. */
export const FileNotFound: Story = { args: { src: '/bestaat-niet.json' }, play: findAll };

/** Nothing to find: the text stays as it is, and nothing is said. */
export const NoTermInTheText: Story = { args: { text: html`<p>Op het plein staat een pomp.</p>` } };

/** What is no selector is named above the list: “In annotate staat #. Dat is geen selector.” */
export const NoSelector: Story = { args: { annotate: '#', hidden: false } };

export const Narrow: Story = { decorators: [(story) => html`<div style="max-width: 288px">${story()}</div>`], play: findAll };

/** A text in another language has the names of that language. */
export const English: Story = {
  args: { text: html`<p>At the assembly we talk about money flows, worker cooperatives and the commons.</p>` },
  globals: { language: 'en' },
  play: async ({ canvasElement }) => void (await terms(canvasElement, 4)),
};
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: findAll };
export const Dark: Story = { globals: { theme: 'dark' }, play: findAll };

/** Shown, and tested, with the colours a reader has set (forced colours, more contrast). */
export const HighContrast: Story = { tags: ['high-contrast'], play: findAll };
