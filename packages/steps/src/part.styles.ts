import { css } from 'lit';

/** What the parts have in common: folds, notes below a figure, documents, bars, and the mark of an example. */
export const partStyles = css`
  /* An empty type, not none: so they stay lists for every screen reader. */
  ul,
  ol {
    list-style-type: '';
  }

  .part-head {
    margin-block-end: var(--_space-5);
  }

  .lead {
    max-inline-size: 62ch;
    margin-block-start: var(--_space-2);
    font-size: 1.125em;
    color: var(--_text-muted);
  }

  .note {
    font-size: var(--_help);
    color: var(--_text-muted);
  }

  .example-note {
    margin-block: var(--_space-2);
  }

  .pill.example {
    padding-inline: 10px;
    border: 1px solid var(--_line-strong);
    font-weight: 400;
  }

  .folded {
    display: flow-root;
  }

  /* Closed, but found by whoever searches the page: the browser then opens it. */
  @supports (content-visibility: hidden) {
    .folded[hidden] {
      display: block !important;
      content-visibility: hidden;
    }
  }

  .folding > .link {
    margin-block-start: var(--_space-1);
    font-weight: 600;
  }

  [aria-expanded='true'] > .more,
  [aria-expanded='false'] > .less {
    display: none;
  }

  .documents {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .documents > li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .documents svg {
    margin-block-start: 2px;
    color: var(--_text-muted);
  }

  .documents a {
    display: inline-block;
    min-block-size: 24px;
    max-inline-size: 100%;
  }

  .amount-bar {
    display: block;
    border-radius: var(--_radius-1);
    print-color-adjust: exact;
  }

  .amount-bar .track {
    fill: var(--_surface-strong);
  }

  .amount-bar g {
    --_ink: var(--_action);
  }

  .amount-bar [data-look='other'] {
    --_ink: var(--_doing);
  }

  .amount-bar g > rect {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }

  .amount-bar [data-look='main']:not([data-perhaps]) > rect {
    fill: var(--_ink);
  }

  .amount-bar [data-perhaps] > rect {
    fill: var(--_surface);
    stroke-dasharray: 4 3;
  }

  .amount-bar g > line {
    stroke: var(--_ink);
    stroke-width: 14;
    stroke-dasharray: 3 4;
  }

  /* A bar begins where a line of text begins. */
  .amount-bar:dir(rtl) {
    scale: -1 1;
  }

  @media (forced-colors: active) {
    .amount-bar .track {
      stroke: var(--_text);
      stroke-width: 2;
    }
  }

  @media print {
    .folded[hidden] {
      display: block !important;
      content-visibility: visible;
    }

    .folding > .link {
      display: none;
    }
  }
`;
