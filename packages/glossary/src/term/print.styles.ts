import { css } from '@lit/reactive-element/css-tag.js';

/** The list under a text, on paper only. What the page's own styles say of it has no effect, except its letters. */
export const notesStyles = css`
  :host {
    all: initial !important;
    display: none !important;
    margin-block-start: 1.5em !important;
    padding-block-start: 0.75em !important;
    border-block-start: 1px solid !important;
    color: inherit !important;
    font: inherit !important;
  }

  @media print {
    :host {
      display: block !important;
    }
  }

  ol,
  p {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: 2.5em 1fr;
    margin-block-start: 0.5em;
    font-size: 0.875em;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }

  .title {
    font-weight: 700;
    break-after: avoid;
  }

  .sources {
    margin-block-start: 0.75em;
    font-size: 0.8125em;
  }
`;

/** The figure at a word, on paper only. */
export const figureStyles = css`
  .figure {
    display: none;
  }

  @media print {
    .figure {
      display: inline;
      font-size: 0.7em;
      line-height: 0;
      vertical-align: super;
    }
  }
`;
