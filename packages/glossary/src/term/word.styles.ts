import { css } from '@lit/reactive-element/css-tag.js';
import { sharedTokens, tokenStyles } from '@wijkwelvaartswerk/kit';
import { termTokens } from '../tokens.js';

/** How the word looks: all that is needed before it is opened. */
export const wordStyles = [
  tokenStyles(sharedTokens),
  tokenStyles(termTokens),
  css`
    /* A word among words: nothing of a widget's own box. */
    :host {
      --_action-soft: color-mix(in srgb, var(--_action) 13%, var(--_surface));

      display: inline;
      font-size: inherit;
      line-height: inherit;
      color: inherit;
      background: none;
      container-type: normal;
      overflow-wrap: inherit;
      text-align: inherit;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
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
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
      border-radius: var(--_radius-1);
    }

    #meaning::before {
      content: ' (';
    }

    #meaning::after {
      content: ')';
    }

    @media (forced-colors: active) {
      :host {
        --_action: ButtonText;
        --_surface: Canvas;
      }
    }

    @media print {
      [part='word'] {
        background: none;
        text-decoration: none;
      }
    }
  `,
];
