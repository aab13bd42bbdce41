import { css } from 'lit';

/** The list of places, and what is above it. */
export const listStyles = css`
  .places {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
    min-block-size: 14em;
    min-inline-size: 0;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: center;
    padding-inline-start: var(--_space-2);
    font-size: var(--_help);
    color: var(--_text-muted);
  }

  .bar > p {
    font-variant-numeric: tabular-nums;
  }

  .switch {
    margin-inline-start: auto;
    padding: 3px;
    background: var(--_surface-soft);
    color: var(--_text);
  }

  .switch label {
    min-block-size: 32px;
    padding-inline: var(--_space-3);
  }

  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }

  .skip:focus {
    flex-basis: 100%;
  }

  [part='list'] {
    position: relative;
    min-block-size: 0;
    overflow: auto;
    scrollbar-width: thin;
    scroll-padding-block-start: 3em;
  }

  /* Of what is out of view only the size counts; some rows have one line, most have two. The first chunk is there at once. */
  .chunk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2550px;
  }

  .long [part='list'] {
    max-block-size: 40em;
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

  @container (inline-size < 340px) {
    .find .button svg {
      display: none;
    }
  }

  @container (inline-size >= 560px) {
    .places:not(.long) [part='list'] {
      columns: 2;
      column-gap: var(--_space-6);
    }

    .group {
      break-inside: avoid-column;
    }
  }

  @container (inline-size >= 960px) {
    .with-map.with-list .places {
      position: absolute;
      inset: 0;
    }

    .with-map .places [part='list'] {
      flex: 1;
      columns: auto;
      max-block-size: none;
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
    .places {
      position: static !important;
    }

    .places .link {
      display: none;
    }

    [part='list'] {
      margin-block-start: var(--_space-4);
      max-block-size: none !important;
      columns: 2 !important;
      overflow: visible;
    }

    .chunk {
      content-visibility: visible;
    }

    details.group::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
