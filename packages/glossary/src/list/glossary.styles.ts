import { tokenStyles } from '@wijkwelvaartswerk/kit';
import { css } from 'lit';
import { headStyles } from './head.styles.js';
import { textStyles } from '../text.styles.js';
import { glossaryTokens } from '../tokens.js';

export const glossaryStyles = [
  tokenStyles(glossaryTokens),
  textStyles,
  headStyles,
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
