import { css } from 'lit';

/** What goes on paper: not on the screen, and on paper in place of what the screen shows, but for the chosen place. */
export const paperStyles = css`
  .paper {
    display: none;
  }

  @media print {
    :host {
      block-size: auto !important;
    }

    .paper {
      display: block;
      font-size: 0.75em;
      line-height: 1.35;
      color: var(--_text);
      background: var(--_surface);
      color-scheme: light;
      print-color-adjust: exact;
    }

    .paper ~ .map,
    .paper ~ .map > .body {
      display: block;
      block-size: auto;
    }

    .paper ~ .map > :not(.body),
    .paper ~ .map > .body > :not([part='card']),
    .paper ~ .map [part='card']:has(.row) {
      display: none !important;
    }

    .paper header {
      margin-block-end: var(--_space-3);
      break-after: avoid;
    }

    .paper header > * + * {
      margin-block-start: var(--_space-1);
    }

    .paper [part='heading'] {
      font-size: 2em;
    }

    .paper .lead {
      font-size: 1.125em;
    }

    .paper .note {
      padding-inline-start: var(--_space-2);
      border-inline-start: 3px solid var(--_line-strong);
    }

    figure,
    .legend li {
      break-inside: avoid;
    }

    .plate {
      margin-block-end: var(--_space-4);
    }

    figure canvas {
      display: block;
      inline-size: auto;
      max-inline-size: 100%;
      block-size: auto;
      max-block-size: 78vh;
      border: 1px solid var(--_line);
    }

    .paper small {
      font-size: 0.875em;
      color: var(--_text-muted);
    }

    .paper .at {
      display: block;
    }

    .paper .legend > ul:not(.letters) {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-4);
      margin-block: var(--_space-2);
    }

    .paper .legend li {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
    }

    .paper .letters {
      columns: 16em;
    }

    .lists {
      columns: 15em;
      column-gap: var(--_space-5);
    }

    /* Browsers need minutes to balance columns of thousands. */
    .long .lists {
      columns: auto;
    }

    .long ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
      column-gap: var(--_space-5);
    }

    .lists section + section {
      margin-block-start: var(--_space-4);
    }

    .lists :is(h3, h4, h5, h6) {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      margin-block-end: var(--_space-1);
      font-size: 1.0625em;
      line-height: 1.2;
      break-after: avoid;
    }

    .lists .help {
      break-inside: avoid;
      break-after: avoid;
    }

    .lists li {
      break-inside: avoid;
      margin-block-end: var(--_space-1);
    }

    .lists .place {
      display: grid;
      grid-template-columns: auto 1fr;
      align-items: center;
      gap: var(--_space-2);
      line-height: 1.2;
    }

    .lists .place > svg {
      block-size: 2.25em;
      inline-size: auto;
    }

    .empty-lines {
      break-inside: avoid;
    }

    .empty-lines li {
      display: flex;
      align-items: end;
      gap: var(--_space-2);
      block-size: 2.2em;
      font-weight: 600;
    }

    .empty-lines li::after {
      content: '';
      flex: 1;
      border-block-end: 1px dotted var(--_line-strong);
    }

    .credit,
    .more {
      margin-block-start: var(--_space-4);
      font-size: 0.875em;
    }

    .credit {
      color: var(--_text-muted);
      break-inside: avoid;
    }

    .paper a {
      color: inherit;
      text-decoration: none;
    }

    @container (inline-size >= 1300px) {
      .paper {
        font-size: 0.875em;
      }
    }
  }

  /* As a poster: the map at one side, the list beside it. Floating, for columns in a grid run out of the page. */
  @media print and (orientation: landscape) {
    .beside .plate {
      float: inline-start;
      inline-size: 61%;
    }

    .beside figure canvas {
      max-block-size: calc(100vh - 23em);
    }

    .beside > .lists:not(.more) {
      margin-inline-start: 63%;
    }

    .beside .lists {
      columns: 2;
    }

    .beside .more {
      clear: both;
      columns: 4;
    }
  }
`;
