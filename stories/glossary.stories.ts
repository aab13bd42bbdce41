import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier, Term } from '@wijkwelvaartswerk/contract';
import type { WwwGlossary } from '@wijkwelvaartswerk/glossary';
import '@wijkwelvaartswerk/glossary/define.js';
import '@wijkwelvaartswerk/kit/define.js';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { unanswered } from './answering.js';

/** Invented: two terms of a neighbourhood itself, with sources of their own. */
const own: readonly Term[] = [
  {
    id: 'buurthuis',
    term: { nl: 'Buurthuis', en: 'Community centre', tr: 'Mahalle evi' },
    aliases: [{ nl: 'ontmoetingsplek' }],
    definition: {
      nl: 'Een huis voor de hele buurt, dat bewoners zelf openhouden.\n\nHet is er voor iedereen, ook zonder afspraak.',
      en: 'A house for the whole neighbourhood, kept open by residents.\n\nIt is there for everyone, without an appointment.',
    },
    see: ['commons', 'assemblee'],
    source: { title: 'Bewoners van Noord (verzonnen voorbeeld)' },
  },
  {
    id: '99',
    term: '99 stoelen',
    definition: 'Zo noemen we de grote bijeenkomst in het voorjaar.',
    see: ['assemblee'],
    source: { title: 'Bewoners van Noord (verzonnen voorbeeld)' },
  },
];
const dossier = (glossary: readonly Term[]): Dossier => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  glossary: [...glossary],
});

/** Types into the field, as a reader does. */
const search =
  (query: string): Story['play'] =>
  async ({ canvasElement }) => {
    const list = canvasElement.querySelector('www-glossary')!;
    await list.updateComplete;
    const field = list.renderRoot.querySelector('input')!;
    field.focus();
    await userEvent.type(field, query);
    await waitFor(() => expect(list.renderRoot.querySelector('[role=status].help')?.textContent).toContain(query));
  };

export default {
  title: 'Glossary',
  component: 'www-glossary',
  args: { terms: '', headingLevel: 2 },
  argTypes: {
    terms: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'nl-x-b1', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
  },
} satisfies Meta<WwwGlossary>;

type Story = StoryObj<WwwGlossary>;

/** Without a dossier: the ten terms of the method. */
export const Method: Story = {};

/** A neighbourhood's own terms stand among them. */
export const WithTermsOfTheDossier: Story = { args: { dossier: dossier(own) } };

/** A few chosen terms need no search and no letters. */
export const ChosenTerms: Story = { args: { terms: 'commons, assemblee, buurthuis', dossier: dossier(own) } };

/** In any case, without accents, by alias or by part of a word. */
export const Search: Story = { play: search('cooperat') };
export const NothingFound: Story = { play: search('fietsenstalling') };

/** A term that was chosen, here or in running text, is marked. */
export const TermMarked: Story = {
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('www-glossary')!;
    await list.updateComplete;
    await list.show('commons');
  },
};

export const LongText: Story = {
  args: {
    dossier: dossier([
      {
        id: 'lang',
        term: { nl: 'Haarlemmermeerspoorwegovergangsbuurtbewonersvereniging', en: 'Residents’ association with a very long name' },
        aliases: ['Haarlemmermeerspoorwegovergangsbuurtbewonersverenigingsbestuur'],
        definition: Array.from({ length: 4 }, () =>
          'Een vereniging van bewoners met een lange naam en een nog langere uitleg. '.repeat(6),
        ).join('\n\n'),
      },
      ...own,
    ]),
  },
};
export const ManyTerms: Story = {
  args: {
    dossier: dossier(
      Array.from({ length: 200 }, (_, i) => ({
        id: `t${i}`,
        term: `${String.fromCharCode(65 + (i % 26))}-woord ${i}`,
        definition: 'Een korte uitleg.',
      })),
    ),
  },
};
export const Narrow: Story = {
  args: { dossier: dossier(own) },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};

/** While a dossier loads, the terms of the method are there already. */
export const Loading: Story = {
  args: { src: 'nooit.json' },
  beforeEach: unanswered,
};

/** None of the terms it is asked for exists. */
export const Empty: Story = { args: { terms: 'fietsenstalling' } };

/** A dossier that fails costs its own terms only; the list says so. */
export const FileNotFound: Story = { args: { src: '/bestaat-niet.json' } };

/** One mistake never costs the rest. */
export const PartlyReadable: Story = { args: { dossier: dossier([...own, { id: 'leeg' } as Term]) } };

export const English: Story = { args: { dossier: dossier(own) }, globals: { language: 'en' } };
export const PlainDutch: Story = { args: { dossier: dossier(own) }, globals: { language: 'nl-x-b1' } };
export const RightToLeft: Story = { args: { dossier: dossier(own) }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { dossier: dossier(own) }, globals: { theme: 'dark' } };

/** Shown, and tested, with the colours a reader has set (forced colours, more contrast). */
export const HighContrast: Story = { args: { dossier: dossier(own) }, tags: ['high-contrast'] };
