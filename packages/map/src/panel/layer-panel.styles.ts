import { css } from 'lit';

/** The switches of the layers: folded where there is little room. */
export const layerPanelStyles = css`
  [part='panel'] .fold {
    inline-size: 100%;
  }

  .fold .note {
    margin-inline-start: auto;
    font-size: var(--_help);
    font-weight: 400;
  }

  .fold[aria-expanded='true'] > svg:last-child {
    rotate: 180deg;
  }

  .rows {
    display: none;
    gap: var(--_space-4);
    padding-block-start: var(--_space-4);
  }

  .rows.open {
    display: grid;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: var(--_space-2);
    padding: 0;
    font-size: var(--_help);
    font-weight: 600;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 40px;
    padding: 4px 14px 4px 10px;
    border-radius: var(--_radius-2);
    background: var(--_surface-soft);
    color: var(--_text-muted);
    font-size: var(--_help);
    line-height: 1.25;
    cursor: pointer;
  }

  .chip.on {
    background: var(--_action-soft);
    color: var(--_text);
  }

  .chip input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_action);
  }

  .chip .count {
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }

  .chips > div {
    min-inline-size: 0;
  }

  .summary {
    margin-block: var(--_space-1) var(--_space-2);
    margin-inline-start: 40px;
    color: var(--_text-muted);
    font-size: var(--_help);
  }

  .trouble {
    display: flex;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
    font-size: var(--_help);
  }

  .trouble > svg,
  .alert {
    color: var(--_doing);
  }

  .alert {
    display: inline-flex;
    margin-inline-start: auto;
  }

  .alert + .note {
    margin-inline-start: 0;
  }

  .trouble.question {
    display: grid;
    justify-items: start;
  }

  details.trouble {
    display: block;
  }

  .trouble summary {
    inline-size: fit-content;
    min-block-size: 24px;
  }

  .trouble li {
    margin-block-start: var(--_space-1);
    padding-inline-start: var(--_space-4);
  }

  @container (inline-size >= 760px) {
    .fold {
      display: none;
    }

    .rows {
      display: grid;
      gap: var(--_space-3);
      padding: 0;
    }

    /* Beside each other they have no room for it: a screen reader says it, a mouse shows it, and the list has it. */
    .summary {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (inline-size >= 1100px) {
    .rows fieldset {
      display: grid;
      grid-template-columns: 140px 1fr;
      align-items: center;
    }

    .rows legend {
      float: inline-start;
      grid-column: 1;
      margin: 0;
    }

    .rows .chips,
    .rows .trouble {
      grid-column: 2;
    }
  }

  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }

    .chip.on {
      border-color: Highlight;
    }
  }

  @media print {
    [part='panel'] {
      display: none;
    }
  }
`;
