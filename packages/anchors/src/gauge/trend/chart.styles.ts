import { css } from 'lit';

/** The years as charts: one large, and a small one for each tier. */
export const chartStyles = css`
  .over-time {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    margin-block-start: var(--_space-6);
  }

  .chart[part] {
    display: block;
    grid-row: auto;
    inline-size: calc(100% - 4em);
    block-size: 15em;
    margin-block: 3.25em 2em;
    margin-inline: 3.25em 0.75em;
    overflow: visible;
    font-size: var(--_help);
    font-variant-numeric: tabular-nums;
  }

  .chart[part][data-size='small'] {
    block-size: 5em;
    margin-block: 1.75em;
    font-size: var(--_small);
  }

  /* Time runs as the text does; letters and figures do not turn round with it. */
  .chart:dir(rtl),
  .chart:dir(rtl) text {
    scale: -1 1;
  }

  .chart text {
    direction: ltr;
    transform-box: fill-box;
    transform-origin: center;
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .chart .figure {
    font-weight: 700;
  }

  .chart :is(text.mark, .when, .gap) {
    fill: var(--_text-muted);
  }

  .chart text.mark {
    text-anchor: end;
  }

  .chart .gap {
    writing-mode: vertical-rl;
    text-anchor: end;
    dominant-baseline: central;
    font-size: var(--_small);
  }

  .chart :is(text.goal, text.change) {
    font-weight: 600;
  }

  .chart line {
    stroke: var(--_line);
  }

  .chart .ground {
    stroke: var(--_line-strong);
  }

  .chart .goal {
    stroke: var(--_target-flag);
    stroke-width: 2px;
    stroke-dasharray: 7 4;
  }

  .chart .change {
    stroke: var(--_text-muted);
    stroke-dasharray: 2 3;
  }

  .chart text:is(.goal, .change) {
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-dasharray: none;
  }

  .chart .place {
    fill: transparent;
  }

  .chart .place:hover {
    fill: var(--_surface-soft);
  }

  .chart .sure,
  .chart .ink {
    fill: var(--_fill);
  }

  .chart .paper {
    fill: var(--_surface);
  }

  .chart :is(.sure, .perhaps) {
    stroke: var(--_edge);
  }

  .chart [data-apart] .sure {
    fill: var(--_surface);
  }

  .chart [data-apart] .perhaps {
    fill: none;
    stroke-dasharray: 3 2;
  }

  /* A label shows where there is room for it. */
  @container (inline-size < 560px) {
    .chart [data-at]:not([data-at~='narrow']) {
      display: none;
    }
  }

  @container (560px <= inline-size < 860px) {
    .chart [data-at]:not([data-at~='medium']) {
      display: none;
    }
  }

  @container (inline-size >= 860px) {
    .chart [data-at]:not([data-at~='wide']) {
      display: none;
    }
  }

  .targets > [part='target'] {
    margin: 0;
    padding: 0;
    background: none;
    color: inherit;
    font-size: inherit;
  }

  .targets > .drawn {
    padding-inline-start: 36px;
    text-indent: -36px;
  }

  .targets > .drawn::before {
    content: '';
    display: inline-block;
    inline-size: 28px;
    margin-inline-end: 8px;
    border-block-start: 2px dashed var(--_target-flag);
    vertical-align: 0.3em;
  }

  .over-time .targets {
    display: grid;
    gap: var(--_space-1);
  }

  .tiers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: var(--_space-4) var(--_space-5);
  }

  .tiers > li {
    min-inline-size: 0;
  }

  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--_space-4);
    font-size: var(--_small);
  }

  @media screen {
    .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @media (forced-colors: active) {
    .chart {
      --_fill: CanvasText;
      --_edge: CanvasText;
    }
  }

  @media print {
    .to-table {
      display: none;
    }

    .tiers > li {
      break-inside: avoid;
    }
  }
`;
