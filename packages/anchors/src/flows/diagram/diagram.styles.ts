import { css } from 'lit';

/** Ribbons and bars, the three sums, and the legend. */
export const diagramStyles = css`
  [part='diagram'] {
    min-inline-size: 0;
    break-inside: avoid;
  }

  .ruler {
    block-size: 0;
  }

  .picture {
    position: relative;
    font-size: var(--_help);
    line-height: 1.25;
    print-color-adjust: exact;
  }

  [part='diagram'] svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    print-color-adjust: exact;
  }

  [part='diagram'] svg:dir(rtl) {
    transform: scaleX(-1);
  }

  [part='diagram'] [data-direction='in'],
  [part='diagram'] [data-role='in'] {
    --_fill: var(--_flow-in);
    --_opacity: 0.38;
  }

  [part='diagram'] [data-direction='stays'],
  [part='diagram'] [data-role='stays'] {
    --_fill: var(--_flow-stay);
    --_opacity: 0.62;
  }

  [part='diagram'] [data-direction='out'],
  [part='diagram'] [data-role='out'] {
    --_fill: var(--_flow-leak);
    --_opacity: 1;
  }

  [part='diagram'] [data-direction='past'],
  [part='diagram'] [data-role='past'] {
    --_fill: var(--_flow-past);
    --_opacity: 0.8;
  }

  [part='diagram'] [data-role='hub'],
  [part='diagram'] [data-role='between'] {
    --_fill: var(--_text);
  }

  .end,
  .stripe,
  .ground,
  .ribbon > .sure:not([fill]) {
    fill: var(--_fill);
  }

  .ground {
    opacity: 0.34;
  }

  pattern[id^='out'] > .stripe {
    opacity: 0.8;
  }

  .ribbon {
    cursor: pointer;
  }

  .ribbon > path {
    opacity: var(--_opacity);
    transition: opacity 120ms;
  }

  /* A line of its own keeps the pattern, and shows what would be too thin. */
  .ribbon > .edge {
    fill: none;
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
    opacity: 1;
    pointer-events: none;
  }

  /* Two of one colour beside each other are still two. */
  .ribbon[data-size='broad'] > .edge {
    stroke: var(--_surface);
    stroke-opacity: 0.6;
  }

  .ribbon[data-size='thin'] > .edge {
    stroke: var(--_fill);
    stroke-opacity: 0.6;
  }

  .ribbon > .unsure {
    opacity: 0.7;
    stroke: var(--_fill);
    stroke-dasharray: 1 3;
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }

  .ribbon[data-pointed] > .edge,
  .ribbon[data-marked] > .edge {
    stroke: var(--_text);
    stroke-opacity: 1;
  }

  .ribbon[data-marked] > .edge {
    stroke-width: 3;
  }

  .ribbon[data-pointed] > .sure:not([fill]),
  .ribbon[data-marked] > .sure:not([fill]) {
    opacity: 0.85;
  }

  /* Three sums, from above to below. */
  .three {
    max-inline-size: 420px;
    margin-inline: auto;
    line-height: 1.35;
  }

  .sum {
    padding-block: var(--_space-1);
  }

  .sum[data-direction='in'] {
    text-align: center;
  }

  .three > .hub {
    margin-inline: 6.7%;
    padding: 5px var(--_space-3);
    border-radius: 6px;
    background: var(--_text);
    color: var(--_surface);
    font-weight: 700;
    text-align: center;
    print-color-adjust: exact;
  }

  .sum[data-direction='out'] {
    margin-inline-start: auto;
  }

  .sums {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    justify-content: space-between;
  }

  [part='diagram'] > [part='legend'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) 20px;
    margin-block-start: var(--_space-4);
    font-size: var(--_help);
  }

  [part='diagram'] > [part='legend'] > span {
    display: inline-flex;
    align-items: center;
  }

  .swatch.unsure {
    border: 1.5px dotted var(--_text);
    background: repeating-linear-gradient(45deg, var(--_text-muted) 0 3px, var(--_surface) 3px 8px);
  }

  @media (forced-colors: active) {
    [part='diagram'] {
      --_flow-past: CanvasText;
    }

    /* Full, hollow, striped and dotted, as in the legend. */
    [part='diagram'] [data-direction='in'] {
      --_opacity: 0.5;
    }

    [part='diagram'] [data-direction='stays'] {
      --_opacity: 0;
    }

    .ground {
      opacity: 0;
    }

    .ribbon > .edge.edge {
      stroke: CanvasText;
      stroke-opacity: 1;
    }

    .ribbon[data-marked] > .edge.edge,
    .ribbon[data-pointed] > .edge.edge {
      stroke: Highlight;
    }

    .swatch.unsure {
      forced-color-adjust: none;
    }

    .three > .hub {
      border: 2px solid;
    }
  }
`;
