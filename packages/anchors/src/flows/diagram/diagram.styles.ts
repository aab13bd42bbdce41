import { css } from 'lit';

/** Ribbons, bars and the words over them. */
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

  .ribbon > .unsure {
    opacity: 0.7;
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

  .label,
  .chip {
    position: absolute;
    inset-block-start: calc(var(--_y) * 1px);
    inset-inline-start: calc(var(--_x) * 1%);
    translate: 0 -50%;
  }

  .label {
    inline-size: calc(var(--_width) * 1%);
    padding: 2px 4px;
    border: 0;
    border-radius: var(--_radius-1);
    background: none;
    line-height: inherit;
    text-wrap: balance;
    text-align: start;
    hyphens: auto;
  }

  button.label {
    min-block-size: 24px;
  }

  .label[data-place='before'] {
    text-align: end;
  }

  .label[data-place='above'] {
    text-align: center;
    translate: 0 -100%;
  }

  p.label {
    pointer-events: none;
  }

  /* Words on ribbons keep off what is under them. */
  .label > span {
    text-shadow:
      0 0 3px var(--_surface),
      0 0 3px var(--_surface),
      0 0 2px var(--_surface);
  }

  .label[data-place='inside'] {
    display: grid;
    place-items: center;
    block-size: calc(var(--_height) * 1px);
    padding: 0;
    color: var(--_surface);
    font-size: 1.143em;
    font-weight: 700;
    text-align: center;
    white-space: nowrap;
  }

  .label[data-place='inside'] > span {
    text-shadow: none;
    writing-mode: vertical-rl;
    rotate: 180deg;
  }

  /* A figure reads from left to right in any text. */
  [part='diagram'] b {
    direction: ltr;
    unicode-bidi: isolate;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .label[data-marked] > span,
  .label[data-pointed] > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .label[data-marked] {
    outline: 2px solid var(--_text);
  }

  .chip {
    z-index: 1;
    inline-size: max-content;
    max-inline-size: 15em;
    min-block-size: 24px;
    padding: var(--_space-1) var(--_space-2);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-1);
    background: var(--_surface-raised);
    line-height: inherit;
    opacity: 0;
    pointer-events: none;
    text-wrap: balance;
    translate: -50% -50%;
  }

  .chip:dir(rtl) {
    translate: 50% -50%;
  }

  .chip[data-pointed],
  .chip:focus-visible {
    opacity: 1;
  }

  .label:focus-visible,
  .chip:focus-visible {
    z-index: 2;
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
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

    .label > span {
      text-shadow: none;
    }

    .label:not([data-place='inside']) > span {
      background: Canvas;
    }

    .label[data-place='inside'],
    .swatch.unsure {
      forced-color-adjust: none;
    }

    .label[data-place='inside'] {
      color: Canvas;
    }

    .three > .hub {
      border: 2px solid;
    }
  }
`;
