import type { WwwAnchorGauge } from '../../../packages/anchors/src/index.js';

/** Text as it reads: one space between words, none before a point or comma. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;])/g, '$1')
    .trim();

/** What is in a gauge. */
export const all = <Found extends HTMLElement>(element: WwwAnchorGauge, selector: string): Found[] => [
  ...element.renderRoot.querySelectorAll<Found>(selector),
];

export const texts = (element: WwwAnchorGauge, selector: string): string[] =>
  all(element, selector).map(({ textContent }) => plain(textContent));
