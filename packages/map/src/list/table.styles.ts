import { css } from 'lit';

/** The table: rows laid out by themselves, so that a browser can pass over those out of view, and as blocks where it is narrow. */
export const tableStyles = css`
  .with-map.with-table [part='map'] {
    aspect-ratio: 2 / 1;
    min-block-size: 20em;
  }

  .scroll {
    position: relative;
    min-block-size: 0;
    overflow: auto;
    scrollbar-width: thin;
    scroll-padding-block-start: 3.5em;
  }

  .long .scroll {
    max-block-size: 45em;
  }

  table,
  tbody {
    display: block;
  }

  table {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  .chunk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2250px;
  }

  tr {
    display: grid;
    grid-template-columns: 4em minmax(0, 2fr) minmax(0, 1.5fr) minmax(0, 1.5fr);
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    border-block-end: 1px solid var(--_line);
  }

  th,
  td {
    min-inline-size: 0;
    padding: var(--_space-2) var(--_space-3);
    text-align: start;
  }

  thead {
    display: block;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface-soft);
  }

  thead th {
    padding: 0;
  }

  .sort {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0 var(--_space-3);
    border: 0;
    background: none;
    font-size: var(--_help);
    font-weight: 600;
    text-align: start;
  }

  .sort:hover {
    background: var(--_action-soft);
  }

  .sort:focus-visible {
    outline-offset: -3px;
  }

  .sort svg {
    opacity: 0;
  }

  [aria-sort] .sort svg {
    opacity: 1;
  }

  [aria-sort='ascending'] .sort svg {
    rotate: 180deg;
  }

  tbody th {
    font-weight: 500;
  }

  tr:has([aria-current='true']) {
    background: var(--_action-soft);
  }

  tr.closed,
  tr.closed .link {
    color: var(--_text-muted);
  }

  @container (inline-size < 640px) {
    thead tr {
      display: flex;
      flex-wrap: wrap;
    }

    thead {
      position: static;
    }

    tbody tr {
      grid-template-columns: minmax(0, 1fr);
      grid-auto-flow: row;
      padding-block: var(--_space-2);
    }

    tbody :is(th, td) {
      padding: 2px var(--_space-3);
    }

    .nothing {
      display: none;
    }

    td:not(.nothing)::before {
      content: attr(data-label) ': ';
      color: var(--_text-muted);
    }

    .chunk {
      contain-intrinsic-block-size: auto 7500px;
    }
  }

  /* The card does not cover the table. */
  @container (inline-size >= 1100px) {
    .with-map.with-table [part='card'] {
      position: static;
      inline-size: auto;
      max-block-size: none;
      box-shadow: none;
      background: var(--_surface-soft);
    }
  }

  @media (forced-colors: active) {
    tr:has([aria-current='true']) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    .scroll {
      overflow: visible;
      max-block-size: none !important;
    }

    table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    thead {
      display: table-header-group;
      position: static;
    }

    tbody,
    tbody.chunk {
      display: table-row-group;
      content-visibility: visible;
    }

    tbody tr,
    thead tr {
      display: table-row;
      break-inside: avoid;
    }

    th,
    td {
      display: table-cell;
      border-block-end: 1px solid var(--_line);
    }

    .sort svg {
      display: none;
    }
  }
`;
