import { css } from 'lit';

/** The card of the chosen place: under the map, and over it where there is room. */
export const cardStyles = css`
  [part='card'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    align-content: start;
    padding: var(--_space-4);
    border-radius: var(--_radius-3);
    background: var(--_surface-soft);
    scroll-margin-block: var(--_space-2);
  }

  [part='card'] > header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-3);
  }

  [part='card'] > header .icon-button {
    align-self: start;
    margin: -8px;
    margin-inline-start: 0;
    color: var(--_action);
  }

  [part='card'] :is(h3, h4, h5, h6) {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
    hyphens: auto;
  }

  #chosen {
    outline-offset: 1px;
  }

  .kind {
    font-size: var(--_small);
    color: var(--_text-muted);
  }

  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .where {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: var(--_help);
    font-weight: 600;
  }

  .where svg {
    color: var(--_text-muted);
  }

  [part='card'] > p,
  [part='card'] > .listed {
    font-size: var(--_help);
  }

  dl {
    display: grid;
    gap: var(--_space-2);
  }

  dl > div {
    display: grid;
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  dt {
    font-size: var(--_small);
    color: var(--_text-muted);
  }

  dd {
    display: grid;
  }

  .value {
    font-size: var(--_help);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  dd .help {
    font-size: var(--_small);
  }

  figure img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius-2);
    object-fit: cover;
  }

  [part='card'] > footer {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-4);
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_line);
    font-size: var(--_small);
  }

  .previous,
  .next {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    text-decoration: none;
  }

  .previous,
  .next,
  .previous > :last-child,
  .next > :last-child {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .next {
    flex-direction: row-reverse;
    margin-inline-start: auto;
    text-align: end;
  }

  .previous svg {
    rotate: 90deg;
  }

  .next svg {
    rotate: -90deg;
  }

  :dir(rtl) > .previous svg,
  :dir(rtl) > .next svg {
    scale: 1 -1;
  }

  @container (inline-size >= 1100px) {
    .with-map [part='card'] {
      position: absolute;
      inset-block-start: var(--_space-4);
      inset-inline-end: var(--_space-4);
      inline-size: 304px;

      /* The zoom buttons stay free. */
      max-block-size: max(14em, 100% - var(--_space-4) - 170px);
      padding: 14px var(--_space-4);
      gap: var(--_space-2);
      overflow: auto;
      background: var(--_surface-raised);
      box-shadow: var(--_shadow);
    }

    /* In sight while the rest scrolls. */
    .with-map [part='card'] > footer {
      position: sticky;
      inset-block-end: -14px;
      margin-block-end: -14px;
      padding-block-end: 14px;
      background: var(--_surface-raised);
    }

    .with-map.with-list [part='card'] {
      grid-area: auto;
      margin: 0;
      inset-inline-end: calc(344px + var(--_space-5) + var(--_space-4));
    }
  }

  @media (forced-colors: active) {
    [part='card'] {
      border: 1px solid;
    }
  }

  @media print {
    [part='card'] {
      position: static !important;
      inline-size: auto !important;
      max-block-size: none !important;
      margin-block-start: var(--_space-4) !important;
    }

    [part='card'] .icon-button,
    [part='card'] > footer {
      display: none;
    }
  }
`;
