// The pages with words that explain themselves: the same running text for every contestant.
import { existsSync } from 'node:fs';
import { toolkit } from '../support/toolkit.ts';
import { randomFrom } from './data.mjs';

/** How many words explain themselves, on the page where each is written out. */
export const TERMS = 100;
/** How many words the text has in which terms are looked for. */
export const WORDS = 10_000;

const { terms } = await toolkit();
const words = terms.map(({ id, term, definition }) => ({ id, name: term.nl.toLowerCase(), definition: definition.nl }));

const style = `
  body { margin: 0; font: 16px/1.5 sans-serif; background: #fff; color: #1c2b2e }
  main { max-width: 1100px; margin: 0 auto; padding: 16px }
  p button { all: unset; text-decoration: underline dotted; cursor: help }
`;

/** How a word is written that explains itself, and where what makes it do so is. */
const written = {
  term: { script: '/ours/term.js', word: ({ id, name }) => `<www-term term="${id}">${name}</www-term>` },
  shoelace: {
    script: '/peers/shoelace.js',
    word: ({ name, definition }) => `<sl-tooltip content="${escaped(definition)}"><button type="button">${name}</button></sl-tooltip>`,
  },
};

/** The HTML of a page. `who`: `term` or `shoelace`, each word written out; `annotate` or `plain`: a long text, with a glossary that looks for its terms or does not. */
export function wordsPage(who, folders) {
  const { script, body } = who in written ? { script: written[who].script, body: sentences(written[who].word) } : longPage(who);
  const sheet = `/peers/${who}.css`;
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${who}</title>
    <link rel="icon" href="data:," />
    <style>${style}</style>
    ${existsSync(`${folders.peers}/${who}.css`) ? `<link rel="stylesheet" href="${sheet}" />` : ''}
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <main><h1>Onze wijk</h1>${body}</main>
  </body>
</html>`;
}

function sentences(word) {
  return Array.from(
    { length: TERMS },
    (_, i) => `<p>In zin ${i + 1} van deze tekst staat het woord ${word(words[i % words.length])}, dat je kunt aanraken.</p>`,
  ).join('\n');
}

function longPage(who) {
  const glossary = who === 'annotate' ? '<www-glossary annotate="#tekst"></www-glossary>' : '<www-glossary></www-glossary>';
  return { script: '/ours/glossary.js', body: `<article id="tekst">${longText()}</article>${glossary}` };
}

const plain = [
  'In deze wijk doen bewoners, ondernemers en instellingen veel voor elkaar.',
  'Wie wil, schuift op donderdag aan bij de eettafel en neemt een buurvrouw mee.',
  'Het pleintje achter de school is vorig jaar opgeknapt, met banken en een pomp.',
  'De wethouder kwam langs, luisterde een uur en beloofde in het voorjaar terug te komen.',
  'Er zijn fietsen te leen, en een <a href="#top">lijst van spullen</a> die je kunt delen.',
  'Niemand hoeft alles te kunnen, want er is altijd iemand die het voordoet.',
];
const withTerm = [
  'Op de assemblee zei iedereen wat er misgaat.',
  'De kapitaalstromen van de wijk lopen nu nog naar buiten.',
  'Met coöperatieven blijft het werk bij wie het doet.',
  'Zo krijgt een buurt weer waarde, ook zonder winst.',
  'Twee ankerorganisaties kopen voortaan dichtbij in.',
];

/** Ten thousand words in sections, with a term in every fourth sentence or so; the same every time. */
function longText() {
  const random = randomFrom(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  let count = 0;
  let section = 0;
  const parts = [];
  while (count < WORDS) {
    const paragraphs = Array.from({ length: 4 }, () => Array.from({ length: 6 }, () => pick(random() < 0.25 ? withTerm : plain)).join(' '));
    parts.push(`<h2>Deel ${++section}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}`);
    count += paragraphs
      .join(' ')
      .replaceAll(/<[^>]*>/g, '')
      .split(' ').length;
  }
  return parts.join('\n');
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
