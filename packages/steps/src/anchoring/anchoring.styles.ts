import { css, type CSSResultGroup } from 'lit';
import { partStyles } from '../part.styles.js';

/** The five facts that make it last; in a step and in the widget of its own. */
export const anchoringStyles: CSSResultGroup = [
  partStyles,
  css`
    .anchoring {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-3);
    }

    .anchoring > section {
      flex: 1 1 18em;
      min-inline-size: 0;
      padding: var(--_space-4);
      border-radius: var(--_radius-3);
      background: var(--_surface-soft);
    }

    .anchoring > [data-fact='budget'] {
      flex: 2 1 32em;
    }

    .anchoring > [data-unknown] {
      border: 2px dashed var(--_line-strong);
      background: none;
    }

    .anchoring > section > :is(h2, h3, h4, h5, h6) {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      margin-block-end: var(--_space-3);
      font-size: 1.125em;
      line-height: 1.35;
    }

    .anchoring :is(h2, h3, h4, h5, h6) > svg {
      color: var(--_action);
    }

    .main-fact {
      font-weight: 700;
    }

    .anchoring dl {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .anchoring dt {
      font-size: var(--_help);
      color: var(--_text-muted);
    }

    .anchoring dd + dt {
      margin-block-start: var(--_space-3);
    }

    .anchoring :is(a, .link) {
      min-block-size: 24px;
      max-inline-size: 100%;
    }

    .anchoring a {
      display: inline-block;
    }

    .anchoring .link {
      display: flex;
      gap: var(--_space-1);
      margin-block-start: var(--_space-2);
      padding-block: 2px;
      border-radius: var(--_radius-1);
    }

    .anchoring .link[aria-pressed='true'] {
      background: var(--_action-soft);
      font-weight: 600;
    }

    .with-icon {
      display: flex;
      gap: var(--_space-2);
      margin-block-start: var(--_space-2);
    }

    .seats {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1);
      margin-block: var(--_space-2);
    }

    .seat {
      fill: none;
      stroke: var(--_line-strong);
      stroke-width: 1.6;
    }

    .seat[data-resident] {
      fill: var(--_action);
      stroke: var(--_action);
    }

    .years {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
    }

    .years > li {
      display: grid;
      grid-template-columns: 3em minmax(0, 1fr);
      gap: var(--_space-2);
    }

    .year {
      font-weight: 700;
      line-height: 1.2;
      font-variant-numeric: tabular-nums;
    }

    .years p {
      margin-block-start: var(--_space-1);
      font-variant-numeric: tabular-nums;
    }

    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-4);
      margin-block: var(--_space-3) var(--_space-1);
      font-size: var(--_help);
      color: var(--_text-muted);
    }

    .legend > li {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
    }

    @media (forced-colors: active) {
      .anchoring > section {
        border: 1px solid;
      }

      .anchoring > [data-unknown] {
        border-style: dashed;
      }

      .anchoring .link[aria-pressed='true'] {
        border: 1px solid;
      }
    }

    @media print {
      .anchoring > section {
        break-inside: avoid;
        border: 1px solid var(--_line-strong);
      }

      .anchoring > [data-unknown] {
        border-style: dashed;
      }
    }
  `,
];
