import { css } from 'lit';

/** The time axis that the steps share, and the periods in words. */
export const timelineStyles = css`
  .axis {
    font-size: var(--_help);
    color: var(--_text-muted);
  }

  .axis .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }

  .axis .legend > span {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
  }

  .axis .years {
    display: block;
    inline-size: calc(100% - var(--_indent));
    block-size: 20px;
    margin-block-start: var(--_space-2);
    margin-inline-start: var(--_indent);
    overflow: visible;
    font-weight: 600;
    fill: currentcolor;
  }

  .line {
    display: block;
    inline-size: 100%;
    block-size: 30px;
    overflow: visible;
    print-color-adjust: exact;
  }

  .axis .key {
    overflow: visible;
    print-color-adjust: exact;
  }

  .line .ground {
    fill: var(--_surface-soft);
  }

  .line .year {
    stroke: var(--_line);
  }

  :is(.axis, .line) .planned {
    fill: none;
    stroke: var(--_line-strong);
    stroke-width: 1.5;
    stroke-dasharray: 3 2;
  }

  :is(.axis, .line) .actual {
    fill: var(--_done);
  }

  /* A year on an axis of fifty is still to be seen. */
  .line .actual {
    stroke: var(--_done);
    stroke-width: 1;
  }

  .line [data-status='doing'] > .actual {
    fill: color-mix(in srgb, var(--_doing) 65%, var(--_surface));
    stroke: none;
  }

  .line .stripes {
    display: none;
    stroke: var(--_doing);
    stroke-width: 10;
    stroke-dasharray: 6 3;
  }

  .line [data-status='doing'] > .stripes {
    display: inline;
  }

  .line [data-status='todo'] > .actual {
    fill: var(--_todo);
    stroke: var(--_todo);
  }

  :is(.axis, .line) .today {
    stroke: var(--_text);
    stroke-width: 2;
  }

  :is(.axis, .line) .point {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 2;
    cursor: pointer;
  }

  .line .off {
    overflow: visible;
    stroke: var(--_text-muted);
    stroke-width: 2;
    cursor: pointer;
  }

  .line .point[data-marked] {
    fill: var(--_action);
    stroke: var(--_focus);
    stroke-width: 3;
  }

  /* One row is one step, and the axis has most of the width. */
  .on-axis {
    --_indent: 0px;
    --_disc: 32px;
  }

  .on-axis :is(.steps > li, .points) {
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }

  .on-axis .steps > li::before {
    content: none;
  }

  .on-axis .row {
    gap: var(--_space-1) var(--_space-5);
  }

  .on-axis .title {
    font-size: 1em;
  }

  .on-axis .periods {
    margin-block-start: var(--_space-1);
  }

  .points li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-2);
    padding-block: 2px;
  }

  .points .link {
    max-inline-size: 100%;
    padding-inline: 4px;
    margin-inline: -4px;
    border-radius: var(--_radius-1);
  }

  .points [aria-pressed='true'] {
    background: var(--_action-soft);
    font-weight: 600;
  }

  @container (inline-size >= 640px) {
    .on-axis .head[data-axis],
    .on-axis [data-axis] .row,
    .on-axis .points .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.8fr);
      column-gap: var(--_space-5);
    }

    .on-axis .head[data-axis] {
      margin-block-end: var(--_space-2);
    }

    .on-axis .head > :first-child {
      grid-column: 1 / -1;
    }

    .on-axis .axis {
      grid-column: 2;
    }

    .on-axis .periods > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-2);
    }
  }

  /* Time runs the way the text runs. */
  :is(.line, .axis .years):dir(rtl) {
    direction: ltr;
    transform: scaleX(-1);
  }

  .axis .years:dir(rtl) text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  .periods {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-1) var(--_space-4);
    margin-block-start: var(--_space-2);
    font-size: var(--_help);
    line-height: 1.35;
  }

  .periods dt {
    font-size: 0.93em;
    color: var(--_text-muted);
  }

  .pace {
    display: block;
    font-weight: 600;
    color: var(--_done);
  }

  .pace[data-late] {
    color: var(--_doing);
  }

  @container (inline-size >= 860px) {
    .axis .years {
      inline-size: 100%;
      margin-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .line .ground {
      stroke: var(--_line);
    }
  }
`;
