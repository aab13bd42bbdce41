import { css } from 'lit';

/** The list and the table of places. */
export const listStyles = css`
  [part='list'] {
    min-block-size: 12em;
    overflow: auto;
    scrollbar-width: thin;
  }

  .group + .group {
    margin-block-start: var(--_space-5);
  }

  .group :is(h3, h4, h5, h6) {
    display: flex;
    align-items: baseline;
    gap: var(--_space-3);
    padding: var(--_space-2);
    background: var(--_surface);
    font-size: 1em;
    font-weight: 700;
    line-height: 1.35;
  }

  .group .note,
  .group .count {
    font-weight: 400;
    color: var(--_text-muted);
  }

  .group .note {
    margin-inline-start: var(--_space-2);
    font-size: var(--_help);
  }

  .group .count {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }

  .group .help,
  .sentences {
    padding: 0 var(--_space-2) var(--_space-2);
  }

  .sentences {
    display: grid;
    gap: var(--_space-2);
    font-size: var(--_help);
  }

  .group > summary {
    list-style: none;
    border-radius: var(--_radius-2);
  }

  .group > summary::-webkit-details-marker {
    display: none;
  }

  .group > summary svg {
    align-self: center;
  }

  .group[open] > summary svg {
    rotate: 180deg;
  }

  button.row {
    display: grid;
    grid-template-columns: 32px 1fr;
    align-items: center;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px var(--_space-2);
    border: 0;
    border-radius: var(--_radius-2);
    background: none;
    line-height: 1.3;
    text-align: start;
  }

  button.row:hover {
    background: var(--_surface-soft);
  }

  button.row[aria-current='true'] {
    background: var(--_action-soft);
  }

  button.row:focus-visible,
  summary:focus-visible {
    outline-offset: -3px;
  }

  .name {
    font-size: 0.9375em;
    font-weight: 500;
  }

  [aria-current='true'] .name {
    font-weight: 700;
  }

  .sub {
    display: block;
    font-size: var(--_small);
    color: var(--_text-muted);
  }

  .off .symbol,
  .off .other-symbol {
    opacity: 0.45;
  }

  .off .name {
    color: var(--_text-muted);
  }

  .not-found {
    display: grid;
    justify-items: start;
    align-content: start;
    gap: var(--_space-3);
  }

  .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }

  .scroll {
    overflow: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: var(--_space-2) var(--_space-3);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    background: var(--_surface-soft);
    font-size: var(--_help);
  }

  tbody th {
    font-weight: 500;
  }

  tbody tr:has([aria-current='true']) {
    background: var(--_action-soft);
  }

  @container (inline-size >= 560px) {
    [part='list'] {
      columns: 2;
      column-gap: var(--_space-6);
    }

    .group {
      break-inside: avoid-column;
    }
  }

  @container (inline-size >= 960px) {
    .with-map [part='list'] {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: 344px;
      columns: auto;
      padding-inline-end: var(--_space-2);
    }

    .with-map .group :is(h3, h4, h5, h6) {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
  }

  @media (forced-colors: active) {
    button.row[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    [part='list'] {
      position: static !important;
      margin-block-start: var(--_space-4);
      inline-size: auto !important;
      columns: 2 !important;
      overflow: visible;
    }

    details.group::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
