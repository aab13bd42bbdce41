import { tokenStyles } from '@wijkwelvaartswerk/kit';
import { css } from 'lit';
import { textStyles } from '../text.styles.js';
import { glossaryTokens } from '../tokens.js';

export const glossaryStyles = [
  tokenStyles(glossaryTokens),
  textStyles,
  css`
    .glossary,
    .terms,
    .group,
    [part='list'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .glossary,
    .terms {
      gap: var(--_space-5);
    }

    .head {
      display: grid;
      gap: var(--_space-4);
    }

    .lead {
      margin-block-start: var(--_space-2);
      font-size: 1.125em;
    }

    .search {
      position: relative;
      display: block;
    }

    .search > label {
      display: block;
      margin-block-end: var(--_space-1);
      font-size: var(--_help);
      font-weight: 600;
    }

    .search > svg {
      position: absolute;
      inset-block-end: calc((var(--_target) - 20px) / 2);
      inset-inline-start: 14px;
      color: var(--_text-muted);
      pointer-events: none;
    }

    .search > .field {
      padding-inline: 42px var(--_target);
    }

    /* Ours can be reached by key. */
    .field::-webkit-search-cancel-button {
      display: none;
    }

    .search > .icon-button {
      position: absolute;
      inset-block-end: 0;
      inset-inline-end: 0;
      color: var(--_text-muted);
    }

    .field::placeholder {
      color: var(--_text-muted);
      opacity: 1;
    }

    [part='index'] ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1);
    }

    [part='index'] li {
      display: grid;
      place-items: center;
      min-inline-size: 24px;
      min-block-size: 36px;
      color: var(--_text-muted);
    }

    [part='index'] button {
      min-inline-size: 40px;
      min-block-size: 36px;
      padding: 0 var(--_space-2);
      border: 1px solid transparent;
      border-radius: var(--_radius-2);
      background: var(--_action-soft);
      color: var(--_action);
      font-weight: 600;
    }

    [part='index'] button:hover {
      text-decoration: underline;
    }

    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_space-2) var(--_space-5);
    }

    /* What was searched for may be one long word. */
    .bar > p {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }

    [part='languages'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--_space-4);
      margin: 0;
      padding: 0;
      border: 0;
      font-size: var(--_help);
    }

    legend {
      float: inline-start;
      padding: 0;
      color: var(--_text-muted);
    }

    [part='languages'] label {
      display: inline-flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: 32px;
      cursor: pointer;
    }

    [part='languages'] input {
      inline-size: 20px;
      block-size: 20px;
      margin: 0;
      accent-color: var(--_action);
    }

    .glossary > .button {
      justify-self: start;
    }

    .group {
      align-items: start;
      gap: var(--_space-2);
      scroll-margin-block-start: var(--_space-4);
    }

    [part='letter'] {
      padding-block: 2px;
      color: var(--_glossary-letter);
      font-size: 1.75em;
      font-weight: 700;
      line-height: 1.2;
    }

    [part='list'] {
      gap: var(--_space-5);
    }

    /* Of what is out of view only the size counts; the outline of a chosen term stands outside it. */
    .long [part='item']:not(.chosen, :focus-within) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 8em;
    }

    /* Kept as it was drawn while a search shows others: thousands of terms take long to draw again. */
    .aside {
      block-size: 0;
      margin-block-start: calc(-1 * var(--_space-5));
      overflow: hidden;
      content-visibility: hidden;
    }

    .coming {
      block-size: calc(var(--_count) * (8em + var(--_space-5)) - var(--_space-5));
      content-visibility: auto;
    }

    /* Drawn outside the item, so that nothing moves. */
    .chosen {
      border-radius: var(--_radius-1);
      outline: 2px solid var(--_action);
      outline-offset: var(--_space-2);
      background: var(--_glossary-chosen);
      box-shadow: 0 0 0 var(--_space-2) var(--_glossary-chosen);
    }

    dt,
    dd {
      overflow-wrap: anywhere;
    }

    dt {
      font-size: 1.125em;
      font-weight: 700;
      line-height: 1.35;
    }

    dt > i {
      display: block;
      color: var(--_text-muted);
      font-size: 0.7778em;
      font-weight: 400;
    }

    /* Its line is as high as that of the name. */
    [part='link'] {
      inline-size: 28px;
      block-size: 28px;
      margin-block: -2px;
      color: var(--_text-muted);
      vertical-align: middle;
    }

    [part='link']:hover,
    [part='link']:focus-visible {
      color: var(--_action);
    }

    dd {
      display: grid;
      gap: var(--_space-2);
      max-inline-size: 62ch;
      margin-block-start: var(--_space-1);
    }

    [part='definition'] {
      display: grid;
      gap: var(--_space-2);
    }

    @container (inline-size >= 640px) {
      .group {
        grid-template-columns: 64px minmax(0, 1fr);
      }

      [part='item'] {
        display: grid;
        grid-template-columns: minmax(200px, 1fr) minmax(0, 2.2fr);
        place-items: start;
        gap: var(--_space-6);
      }

      dd {
        margin-block-start: 0;
      }
    }

    @container (inline-size >= 760px) {
      .head {
        grid-template-columns: 1fr 320px;
        align-items: end;
      }
    }

    @media (forced-colors: active) {
      [part='index'] button {
        border-color: ButtonBorder;
      }
    }

    /* In one column: a letter beside its terms would stay behind when they go to the next page. */
    @media print {
      .search,
      .bar,
      [part='index'],
      [part='link'],
      .see {
        display: none;
      }

      .glossary,
      .terms,
      .group,
      [part='list'] {
        display: block;
      }

      .group,
      [part='item'] {
        margin-block-start: var(--_space-4);
      }

      .long [part='item']:not(.chosen, :focus-within) {
        content-visibility: visible;
      }

      .chosen {
        outline: 0;
        background: none;
        box-shadow: none;
      }

      [part='item'],
      .group > :is(h3, h4, h5, h6) {
        break-inside: avoid;
      }

      [part='letter'] {
        break-after: avoid;
      }

      mark {
        background: none;
      }
    }
  `,
];
