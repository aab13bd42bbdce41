import { css, type CSSResultGroup } from 'lit';
import { partStyles } from '../part.styles.js';

/** Who takes part, and what residents are paid; in a step and in the widget of its own. */
export const coalitionStyles: CSSResultGroup = [
  partStyles,
  css`
    .coalition {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-3);
    }

    .coalition + .coalition {
      margin-block-start: var(--_space-3);
    }

    .coalition > section {
      flex: 1 1 18em;
      min-inline-size: 0;
      padding: var(--_space-4);
      border-radius: var(--_radius-3);
      background: var(--_surface-soft);
    }

    .coalition > section > :is(h2, h3, h4, h5, h6) {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      margin-block-end: var(--_space-3);
      font-size: 1em;
      line-height: 1.35;
    }

    .coalition :is(h2, h3, h4, h5, h6) > svg {
      color: var(--_action);
    }

    .members,
    .members + .folding .members {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
    }

    .members + .folding .members {
      margin-block-start: var(--_space-3);
    }

    .members li {
      line-height: 1.4;
    }

    .members a {
      display: inline-block;
      min-block-size: 24px;
      max-inline-size: 100%;
    }

    .who {
      font-weight: 600;
    }

    .figures {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2) var(--_space-5);
      margin-block: var(--_space-3) var(--_space-2);
    }

    .figures dt {
      font-size: var(--_help);
      color: var(--_text-muted);
    }

    .figures dd {
      font-weight: 700;
      font-variant-numeric: tabular-nums;
    }

    @media (forced-colors: active) {
      .coalition > section {
        border: 1px solid;
      }
    }

    @media print {
      .coalition > section {
        border: 1px solid var(--_line-strong);
      }

      .members li {
        break-inside: avoid;
      }
    }
  `,
];
