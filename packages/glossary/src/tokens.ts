import type { Token } from '@wijkwelvaartswerk/kit';

/** The tokens of a term in running text. */
export const termTokens: readonly Token[] = [
  { name: 'term-underline', value: 'var(--_action)', use: 'Colour of the dotted line under the word.' },
  { name: 'term-font-size', value: 'medium', use: 'Text size in the bubble, whatever the size of the text around the word.' },
  { name: 'term-width', value: '24em', use: 'Width of the bubble, where there is room.' },
];

/** The tokens of the glossary. */
export const glossaryTokens: readonly Token[] = [
  { name: 'glossary-letter', value: 'var(--_action)', use: 'Colour of the large letters.' },
  { name: 'glossary-chosen', value: 'var(--_action-soft)', use: 'Surface of the term that was chosen.' },
];
