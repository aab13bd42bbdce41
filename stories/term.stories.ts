import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dossier } from '@wijkwelvaartswerk/contract';
import type { WwwTerm } from '@wijkwelvaartswerk/glossary';
import '@wijkwelvaartswerk/glossary/define.js';
import '@wijkwelvaartswerk/kit/define.js';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { unanswered } from './answering.js';

/** What a story sets: the element's own properties, and its text. */
type Args = Pick<WwwTerm, 'term' | 'noHover' | 'lang' | 'src' | 'dossier'> & { text: string };

const ownTerms: Dossier = {
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord' },
  glossary: [
    {
      id: 'buurthuis',
      term: { nl: 'Buurthuis', en: 'Community centre', tr: 'Mahalle evi' },
      aliases: ['ontmoetingsplek'],
      definition: {
        nl: 'Een huis voor de hele buurt, dat bewoners zelf openhouden.\n\nHet is er voor iedereen, ook zonder afspraak.',
        en: 'A house for the whole neighbourhood, kept open by residents.\n\nIt is there for everyone, without an appointment.',
      },
      see: ['commons', 'assemblee'],
      source: { title: 'Bewoners van Noord (verzonnen voorbeeld)' },
    },
  ],
};

const longTerm: Dossier = {
  ...ownTerms,
  glossary: [
    {
      id: 'lang',
      term: 'Haarlemmermeerspoorwegovergangsbuurtbewonersvereniging',
      definition: Array.from({ length: 8 }, () =>
        'Een vereniging van bewoners met een lange naam en een nog langere uitleg. '.repeat(4),
      ).join('\n\n'),
    },
  ],
};

function word({ term, text, noHover, lang, src, dossier }: Args): TemplateResult {
  return html`<www-term term=${term || nothing} ?no-hover=${noHover} lang=${lang || nothing} src=${src || nothing} .dossier=${dossier}
    >${text}</www-term
  >`;
}

/** Opens the bubble of the first term, by the keyboard. */
const open: Story['play'] = async ({ canvasElement }) => {
  const term = canvasElement.querySelector('www-term')!;
  await term.updateComplete;
  term.renderRoot.querySelector<HTMLElement>('[part=word]')!.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(term.renderRoot.querySelector('[part=definition] p')).toBeVisible());
};

export default {
  title: 'Term',
  component: 'www-term',
  args: { text: 'ankerorganisatie', term: '', noHover: false, lang: '', src: '' },
  argTypes: {
    text: { control: 'text', description: 'The text of the element, that is there without script too.' },
    term: { control: 'text' },
    noHover: { control: 'boolean' },
    lang: { control: 'inline-radio', options: ['', 'nl', 'nl-x-b1', 'en'] },
    src: { control: 'text' },
    dossier: { control: 'object' },
  },
  render: (args) => html`<p>Daarom praat de gemeente met elke ${word(args)} in Noord.</p>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/**
 * A word among words: it breaks, wraps and is followed by a full stop like any other.
 *
 * A screen reader says: “ankerorganisatie, button, collapsed”, and the definition once, as its description.
 */
export const Closed: Story = {};

/**
 * By click, touch, Enter, Space or a mouse that rests on it.
 *
 * A screen reader says: “ankerorganisatie, button, expanded”, and nothing by itself: the definition was said with the word. The bubble is
 * next in reading order: a note named “Ankerorganisatie”, with “Sluit uitleg, button” first.
 */
export const Open: Story = { play: open };

/**
 * A term of several paragraphs that leads on to others, and back.
 *
 * A screen reader says, of the name that now has the focus: its name, and its definition as the description; then “Terug naar Coöperatief
 * of coöperatie, button”.
 */
export const SeeAlso: Story = {
  args: { text: 'coöperaties' },
  play: async (context) => {
    await open(context);
    const term = context.canvasElement.querySelector('www-term')!;
    term.renderRoot.querySelector<HTMLElement>('[part=tip] .see button')!.click();
    await waitFor(() => expect(term.renderRoot.querySelector('.back')).toBeVisible());
  },
};

/**
 * Several words of a text, with the glossary of the page below: each bubble leads there.
 *
 * A screen reader says at the end of the bubble: “Meer in de begrippenlijst, button”.
 */
export const InAParagraph: Story = {
  render: (args) =>
    html`<p>
        In de wijk gaat veel geld om, maar weinig daarvan blijft hangen. Daarom praat de gemeente met elke ${word(args)} in Noord. Tijdens
        een
        <www-term>assemblee</www-term> vertellen bewoners zelf wat er speelt. Daarna tekenen we samen de
        <www-term>kapitaalstromen</www-term> op de kaart, want het gaat om de <www-term>democratisering van de economie</www-term>.
      </p>
      <www-glossary></www-glossary>`,
  play: open,
};

/** A screen reader says: “Wat doet een ankerorganisatie?, heading level 2”, with the word as a button in it. */
export const InAHeading: Story = { render: (args) => html`<h2>Wat doet een ${word(args)}?</h2>`, play: open };

/** A screen reader says the word in one piece: “ankerorganisatie, button”. */
export const WithMarkup: Story = {
  render: () =>
    html`<p>
      Een <www-term><em>anker</em>organisatie</www-term> in de buurt.
    </p>`,
};

/** A screen reader says the words that are there: “deze aanpak, button”, with the definition of Community Wealth Building. */
export const ByAlias: Story = { args: { text: 'deze aanpak', term: 'CWB' }, play: open };

/** A word nobody knows stays plain text: a screen reader says it as part of the sentence, and nothing more. */
export const Unknown: Story = { args: { text: 'fietsenstalling' } };

/** A resting mouse does not open it; all else does. A screen reader says the same as of `Closed`. */
export const WithoutHover: Story = { args: { noHover: true } };

/**
 * The terms of a dossier are explained beside those of the method. Nothing tells whose a term is but the line with its source.
 *
 * A screen reader says: “buurthuis, button”, and both paragraphs as one description.
 */
export const TermOfTheDossier: Story = { args: { text: 'buurthuis', dossier: ownTerms }, play: open };

/**
 * A long word breaks, and its bubble is by the line that was pressed; a long explanation scrolls inside the bubble.
 *
 * A screen reader says the word and the whole explanation, also what is not in view.
 */
export const LongText: Story = {
  args: { text: 'Haarlemmermeerspoorwegovergangsbuurtbewonersvereniging', dossier: longTerm },
  decorators: [(story) => html`<div style="max-width: 288px; overflow-wrap: anywhere">${story()}</div>`],
  play: open,
};

/** Near the right edge of a page of 320 px, or at 400 % zoom, the bubble stays in view. A screen reader says the same as of `Open`. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="max-width: 288px">${story()}</div>`],
  play: open,
};

/**
 * In boxes that cut off, scroll or are moved: the bubble is above all of them, and goes along when they scroll.
 * Scroll the box while it is open, with the wheel or by the arrow keys.
 */
export const InABoxThatScrolls: Story = {
  decorators: [
    (story) =>
      html`<div tabindex="0" style="block-size: 6em; overflow: auto; transform: translateX(8px); border: 1px solid">
        ${story()}
        <p>In de wijk gaat veel geld om, maar weinig daarvan blijft hangen.</p>
        <p>Daarom kijken we samen waar het heen gaat.</p>
      </div>`,
  ],
  play: open,
};

/** In a modal dialog the bubble is above the dialog, and Escape closes the bubble first, the dialog after that. */
export const InADialog: Story = {
  render: (args) => html`<dialog aria-label="Uitleg"><p>Een ${word(args)} in Noord.</p></dialog>`,
  play: async (context) => {
    context.canvasElement.querySelector('dialog')!.showModal();
    await open(context);
  },
};

/**
 * Print this page (the frame of the story): each word has a figure, and its definition stands once under the text.
 *
 * In a tagged PDF a screen reader says the figure after the word, and the list under the text with its title.
 */
export const OnPaper: Story = {
  render: () =>
    html`<article>
      <h2>Wat we doen</h2>
      <p>
        Tijdens een <www-term>assemblee</www-term> vertellen bewoners wat er speelt. Daarna tekenen we de
        <www-term>kapitaalstromen</www-term>, en is er weer een <www-term>assemblee</www-term>.
      </p>
    </article>`,
};

/** While a dossier loads, the method's own terms are explained. A screen reader says the same as of `Open`: nothing of the loading. */
export const Loading: Story = {
  args: { src: 'nooit.json' },
  beforeEach: unanswered,
  play: open,
};

/**
 * A dossier that fails leaves the method's own terms; others stay readable. The page hears of it by `www-error`, a reader does not.
 *
 * A screen reader says “ankerorganisatie, button” and its definition; “buurthuis” is part of the sentence.
 */
export const FileNotFound: Story = {
  args: { src: '/bestaat-niet.json' },
  render: (args) => html`<p>Een ${word(args)} helpt het ${word({ ...args, text: 'buurthuis' })}.</p>`,
  play: open,
};

/** A screen reader says: “anchor institution, button”, and the definition in English. */
export const English: Story = {
  args: { text: 'anchor institution' },
  render: (args) => html`<p>That is why the municipality talks to every ${word(args)} in Noord.</p>`,
  globals: { language: 'en' },
  play: open,
};

/** In plain Dutch (`nl-x-b1`) the definition is shorter, and a screen reader says that one. */
export const PlainDutch: Story = { globals: { language: 'nl-x-b1' }, play: open };

/** The bubble begins at the right end of the word, and its close button is on the left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: open };
export const Dark: Story = { globals: { theme: 'dark' }, play: open };

/** Shown, and tested, with the colours a reader has set (forced colours, more contrast). */
export const HighContrast: Story = { tags: ['high-contrast'], play: open };
