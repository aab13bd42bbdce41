import { tokenStyles } from '@wijkwelvaartswerk/kit';
import { css } from 'lit';
import { textStyles } from '../text.styles.js';
import { glossaryTokens } from '../tokens.js';

export const glossaryStyles = [
  tokenStyles(glossaryTokens),
  textStyles,
  css`
    .glossary,
    .group,
    [part='list'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .glossary {
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

    .search > span {
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
      padding-inline-start: 42px;
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

    /* Drawn outside the item, so that nothing moves. */
    .chosen {
      border-radius: var(--_radius-1);
      outline: 2px solid var(--_action);
      outline-offset: var(--_space-2);
      background: var(--_glossary-chosen);
      box-shadow: 0 0 0 var(--_space-2) var(--_glossary-chosen);
    }

    dt {
      font-size: 1.125em;
      font-weight: 700;
      line-height: 1.35;
    }

    dt > span {
      display: block;
    }

    dt > i {
      display: block;
      color: var(--_text-muted);
      font-size: 0.7778em;
      font-weight: 400;
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

    @media print {
      .search,
      [part='index'],
      .see,
      [role='status'] {
        display: none;
      }

      [part='item'] {
        break-inside: avoid;
      }

      [part='letter'] {
        break-after: avoid;
      }
    }
  `,
];
