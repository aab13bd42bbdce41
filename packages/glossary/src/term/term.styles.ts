import { tokenStyles } from '@wijkwelvaartswerk/kit';
import { css } from 'lit';
import { textStyles } from '../text.styles.js';
import { termTokens } from '../tokens.js';

export const termStyles = [
  tokenStyles(termTokens),
  textStyles,
  css`
    /* A word among words: nothing of a widget's own box. */
    :host {
      display: inline;
      font-size: inherit;
      line-height: inherit;
      color: inherit;
      background: none;
      container-type: normal;
      overflow-wrap: inherit;
      text-align: inherit;
    }

    [part='word'] {
      border-radius: 1px;
      box-decoration-break: clone;
      cursor: pointer;
      text-decoration: underline dotted 2px var(--_term-underline);
      text-underline-offset: 0.25em;
    }

    [part='word']:hover,
    [part='word'][aria-expanded='true'] {
      background: var(--_action-soft);
      text-decoration-style: solid;
    }

    [part='word']:focus-visible {
      border-radius: var(--_radius-1);
    }

    [part='tip'] {
      display: none;
      position: fixed;
      inset: auto;
      inline-size: min(var(--_term-width), 100vw - 32px);
      margin: 0;
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
      overflow-wrap: break-word;
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

    @media (width < 480px) {
      [part='tip'] {
        inline-size: calc(100vw - 32px);
      }
    }

    @media print {
      [part='word'] {
        background: none;
        text-decoration: none;
      }

      [part='tip'] {
        display: none !important;
      }
    }
  `,
];
