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
  args: { terms: '', languages: '', share: false, structuredData: false, headingLevel: 2 },
  argTypes: {
    terms: { control: 'text' },
    languages: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    lang: { control: 'inline-radio', options: ['', 'nl', 'nl-x-b1', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
  },
} satisfies Meta<WwwGlossary>;

type Story = StoryObj<WwwGlossary>;

/**
 * Without a dossier: the ten terms of the method. A screen reader says “Begrippenlijst, kop niveau 2”, the field “Zoek een begrip”, the letters as
 * “Ga naar een letter, navigatie”, “10 begrippen”, each letter as a heading, and each term before its definition, in a definition list.
 */
export const Method: Story = {};

/** A neighbourhood's own terms stand among them. */
export const WithTermsOfTheDossier: Story = { args: { dossier: dossier(own) } };

/** A few chosen terms need no search and no letters. */
export const ChosenTerms: Story = { args: { terms: 'commons, assemblee, buurthuis', dossier: dossier(own) } };

/**
 * In any case, without accents, by alias or by part of a word; what begins with it comes first, and what was found is marked.
 * A screen reader says “1 begrip gevonden met “cooperat””; Enter goes to the first term, Escape or “Wis zoekwoord” begins again.
 */
export const Search: Story = { play: search('cooperat') };
/** A term that is found by a name its entry does not show says which: “Gevonden met: democratisation of the economy”. */
export const FoundByAnotherName: Story = { play: search('democratisation') };

/** A screen reader says that nothing was found and what to try, and the button “Toon alle begrippen” comes next. */
export const NothingFound: Story = { play: search('fietsenstalling') };

/** A term that was chosen, here or in running text, is marked. */
export const TermMarked: Story = {
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('www-glossary')!;
    await list.updateComplete;
    await list.show('commons');
  },
};

/**
 * Dutch, plain Dutch and English side by side where there is room. A screen reader says the term once, then each definition with the name
 * of its language before it, in that language; the choice above is a group “Toon ook” of checkboxes.
 */
export const SideBySide: Story = { args: { languages: 'nl,nl-x-b1,en' } };

/** One below another where there is no room for columns. */
export const SideBySideNarrow: Story = {
  args: { languages: 'nl,nl-x-b1,en' },
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};

/** Not every term has every language, and some have one from right to left: each keeps its own column and direction. */
export const SideBySideWithGaps: Story = {
  args: {
    languages: 'ar,en',
    terms: 'buurthuis, tuin',
    dossier: dossier([
      ...own,
      {
        id: 'tuin',
        term: { nl: 'Buurttuin', ar: 'حديقة الحي' },
        definition: { nl: 'Een tuin die buren samen verzorgen.', ar: 'حديقة يعتني بها الجيران معًا.' },
      },
    ]),
  },
};

/**
 * With `share` each term has a link of its own, to copy; a page with `#begrip-commons` in its address opens there.
 * A screen reader says “Commons, Link naar Commons, koppeling” at the term, and the term itself when a link led to it.
 */
export const Links: Story = { args: { share: true } };

/** With `structured-data` search engines read the terms in a script inside the element; a person sees, and hears, nothing of it. */
export const ForSearchEngines: Story = {
  args: { structuredData: true },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('www-glossary')!;
    await waitFor(() => expect(list.querySelector('script')?.text).toContain('DefinedTermSet'));
  },
};

/** Terms that refer to themselves or each other, texts of only spaces, an endless word, markup: each is shown as far as it says something. */
export const BadInput: Story = {
  args: {
    languages: 'en',
    share: true,
    terms: 'zelf, ander, spaties, eindeloos, opmaak',
    dossier: dossier([
      { id: 'zelf', term: 'Zelf', definition: 'Verwijst naar zichzelf.', see: ['zelf', 'ander'] },
      { id: 'ander', term: 'Ander', definition: 'Verwijst terug.', see: ['zelf'] },
      { id: 'spaties', term: { nl: 'Spaties', en: '   ' }, aliases: ['  '], definition: { nl: 'De Engelse tekst is leeg.', en: ' ' } },
      { id: 'eindeloos', term: 'a'.repeat(400), definition: 'b'.repeat(10_000) },
      { id: 'opmaak', term: '<b>Opmaak</b>', definition: '<img src=x onerror=alert(1)> is tekst.' },
    ]),
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
/** The first terms are there at once, the others come while the browser has nothing else to do. A screen reader says “1.010 begrippen”. */
export const ManyTerms: Story = {
  args: {
    dossier: dossier(
      Array.from({ length: 1000 }, (_, i) => ({
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
