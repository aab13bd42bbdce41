import { css } from 'lit';

/** Several anchors: as cards side by side, as rows that open, or as one. */
export const severalStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 34em), 1fr));
    gap: var(--_space-7);
    align-items: start;
  }

  /* Each as wide as the others, so that their bars can be compared; what is in it fits itself to that width. */
  .cards > [part='card'] {
    container-type: inline-size;
    min-inline-size: 0;
    margin-block-start: 0;
    padding-block-start: var(--_space-5);
    border-block-start: 2px solid var(--_line-strong);
  }

  .differences {
    margin-block-end: var(--_space-6);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-2);
    background: var(--_surface-soft);
  }

  .differences > p {
    font-weight: 600;
  }

  .differences > ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .example {
    margin-block-end: var(--_space-3);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-4);
    align-items: end;
    margin-block-end: var(--_space-4);
  }

  .tools > label {
    flex: 0 1 20em;
    min-inline-size: min(100%, 14em);
    font-size: var(--_help);
    font-weight: 600;
  }

  .rows {
    border-block-end: 1px solid var(--_line);
  }

  /* No content-visibility: what is out of sight would be out of reach of a screen reader. */
  [part='row'] {
    border-block-start: 1px solid var(--_line);
  }

  [part='row'] > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px var(--_space-4);
    align-items: center;
    padding: var(--_space-3) var(--_space-2);
    list-style: none;
  }

  [part='row'] > summary::-webkit-details-marker {
    display: none;
  }

  [part='row'] > summary:focus-visible {
    outline-offset: -3px;
  }

  [part='row'] > summary:hover {
    background: var(--_surface-soft);
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--_space-2);
    align-items: center;
    position: relative;
    min-inline-size: 0;
    padding-inline-start: 21px;
  }

  .who > strong {
    min-inline-size: 0;
  }

  /* A triangle of our own: the browser's takes a column of the grid. It stays beside the first line of a long name. */
  .who::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.75em - 4px);
    inset-inline-start: 2px;
    inline-size: 7px;
    block-size: 7px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }

  .who:dir(rtl)::before {
    rotate: 135deg;
  }

  [open] > summary > .who::before {
    rotate: 45deg;
  }

  .share {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  [part='row'] :is(.where, .reach) {
    color: var(--_text-muted);
    font-size: var(--_help);
  }

  [part='row'] :is(.where, .thin, .reach, .why) {
    grid-column: 1 / -1;
  }

  .why {
    font-size: var(--_help);
  }

  .thin {
    display: flex;
    position: relative;
    block-size: 16px;
    overflow: clip;
    overflow-clip-margin: 4px;
  }

  .thin > .stretch {
    flex: 0 1 calc(var(--_size) * 100%);
    min-inline-size: 2px;
    border-width: 1px;
  }

  .mark-of-target {
    position: absolute;
    inset-block: -3px;
    inset-inline-start: calc(var(--_at) * 100% - 1.5px);
    inline-size: 3px;
    background: var(--_target-flag);
    box-shadow: 0 0 0 1px var(--_surface);
    print-color-adjust: exact;
  }

  [part='row'][data-chosen] > summary {
    border-inline-start: 6px solid var(--_action);
  }

  [part='row'] > [part='card'] {
    margin: var(--_space-4) 0 var(--_space-6);
    padding-inline-start: var(--_space-5);
  }

  .counted > li {
    max-inline-size: 90ch;
  }

  .rest {
    margin-block: var(--_space-5) var(--_space-2);
    font-weight: 600;
  }

  /* Two hundred sources stand below all rows. */
  .sources {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5em;
    margin-block-start: var(--_space-3);
    color: var(--_text-muted);
    font-size: var(--_small);
  }

  @container (inline-size >= 760px) {
    [part='row'] > summary {
      grid-template-columns: minmax(0, 3fr) 7.5em minmax(0, 2fr) minmax(0, 4fr) minmax(0, 3fr);
    }

    [part='row'] :is(.where, .thin, .reach) {
      grid-column: auto;
    }

    [part='row'] .why {
      grid-column: 2 / -1;
    }
  }

  @media (forced-colors: active) {
    .differences {
      border: 1px solid;
    }

    .mark-of-target {
      forced-color-adjust: none;
      background: Highlight;
      box-shadow: 0 0 0 1px Canvas;
    }
  }

  @media print {
    .tools {
      display: none;
    }

    [part='row'] {
      break-inside: avoid;
    }
  }
`;
