import { css } from 'lit';

/** The figures as a table. */
export const tableStyles = css`
  .table {
    display: flex;
    flex-direction: column-reverse;
    gap: var(--_space-2);
    margin-block-start: var(--_space-5);
  }

  /* What is there for screen readers alone scrolls along; else it makes the page wider. */
  .scroll {
    position: relative;
    overflow-x: auto;
    border-inline-end: 2px dashed transparent;
  }

  /* Above the table to the eye, after it to who reads all cells anyway. */
  .hint {
    display: none;
  }

  [data-overflows] + .hint {
    display: block;
  }

  /* Where it goes on. */
  [data-overflows] {
    border-inline-end-color: var(--_line-strong);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: var(--_space-3);
    font-weight: 700;
    text-align: start;
  }

  th,
  td {
    padding: var(--_space-3) var(--_space-4);
    font-weight: 400;
    text-align: end;
    vertical-align: baseline;
    overflow-wrap: normal;
    min-inline-size: 7em;
  }

  th {
    font-weight: 600;
  }

  /* The year stays in sight when the table scrolls. */
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 0;
    background: var(--_surface);
    text-align: start;
    white-space: nowrap;
  }

  /* The name of several areas together. */
  .wide {
    min-inline-size: 11em;
  }

  thead th:nth-child(n) {
    vertical-align: bottom;
    background: var(--_surface-soft);
  }

  thead th:first-child {
    border-start-start-radius: var(--_radius-2);
    border-end-start-radius: var(--_radius-2);
  }

  thead th:last-child {
    border-start-end-radius: var(--_radius-2);
    border-end-end-radius: var(--_radius-2);
  }

  tbody tr + tr > * {
    border-block-start: 1px solid var(--_line);
  }

  [data-main] > td {
    font-weight: 600;
  }

  .sort {
    display: inline-flex;
    gap: 2px;
    align-items: center;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: inherit;
  }

  .sort:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  th:not(:first-child) > .sort {
    flex-direction: row-reverse;
  }

  .sort > svg {
    visibility: hidden;
  }

  [aria-sort] > .sort > svg,
  .sort:is(:hover, :focus-visible) > svg {
    visibility: visible;
  }

  [aria-sort='ascending'] > .sort > svg {
    rotate: 180deg;
  }

  tfoot td {
    font-weight: 600;
    text-align: start;
  }

  /* Stays in sight as the year does. */
  tfoot td > span {
    display: block;
    position: sticky;
    inset-inline-start: 7em;
    inline-size: fit-content;
    max-inline-size: calc(100cqi - 8em);
  }

  tfoot tr:first-child > * {
    border-block-start: 2px solid var(--_text);
  }

  .more {
    display: block;
    color: var(--_text-muted);
    font-size: var(--_small);
    font-weight: 400;
    white-space: normal;
  }

  @container (inline-size < 520px) {
    table {
      font-size: var(--_help);
    }

    th,
    td {
      min-inline-size: 8.25em;
      padding: 10px 6px;
    }

    .more {
      font-size: 0.93em;
    }
  }

  @media print {
    .scroll {
      overflow: visible;
      border: 0;
    }

    .hint,
    th:not(:first-child) > .sort {
      flex-direction: row-reverse;
    }

    .sort > svg {
      display: none !important;
    }

    table {
      font-size: var(--_help);
    }

    th,
    td {
      min-inline-size: 0;
      padding: var(--_space-1) 6px;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
