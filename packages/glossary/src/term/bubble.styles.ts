import { sharedStyles } from '@wijkwelvaartswerk/kit';
import { css } from 'lit';
import { textStyles } from '../text.styles.js';
import { anchoredStyles } from './anchored.styles.js';

/** How the bubble looks. Of the shared styles only what is inside it: the word keeps its own box. */
export const bubbleStyles = [
  sharedStyles,
  textStyles,
  anchoredStyles,
  css`
    [part='tip'] {
      display: none;
      padding-block: var(--_space-1) var(--_space-4);
      padding-inline: 20px;
      overflow: auto;
      overscroll-behavior: contain;
      border: 1px solid transparent;
      border-radius: var(--_radius-3);
      background: var(--_surface-raised);
      box-shadow: var(--_shadow);
      color: var(--_text);
      cursor: auto;
      font-size: var(--_term-font-size);
      font-style: normal;
      font-variant: normal;
      font-weight: 400;
      letter-spacing: normal;
      line-height: 1.5;
      overflow-wrap: anywhere;
      text-align: start;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      white-space: normal;
      word-spacing: normal;
    }

    [part='tip']:popover-open {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-2);
    }

    .head {
      display: flex;
      align-items: start;
      justify-content: space-between;
      gap: var(--_space-2);
      margin-inline-end: calc(-1 * var(--_space-3));
    }

    .name {
      min-inline-size: 0;
      padding-block: var(--_space-2);
      border-radius: var(--_radius-1);
      font-size: 1.125em;
      font-weight: 700;
      line-height: 1.35;
    }

    [part='definition'] {
      display: grid;
      gap: var(--_space-2);
    }

    .help {
      color: var(--_text-muted);
      font-size: var(--_help);
    }

    .back,
    .more {
      font-size: var(--_help);
    }

    .back {
      display: flex;
      align-items: center;
      gap: var(--_space-1);
    }

    .more {
      justify-self: start;
    }

    .back svg:dir(rtl) {
      transform: scaleX(-1);
    }

    @media print {
      [part='tip'] {
        display: none !important;
      }
    }
  `,
];
