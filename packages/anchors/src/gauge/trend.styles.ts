import { css } from 'lit';

/** The line over the years: a column or a row for each, with the target as a dashed line. */
export const trendStyles = css`
  .aim {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    justify-content: flex-end;
    max-inline-size: 30em;
    font-size: var(--_help);
    font-weight: 600;
  }

  .aim::before,
  [data-direction='columns'][data-aim]::before,
  [data-direction='rows'][data-aim] .plot::before {
    content: '';
    border: 0 dashed var(--_target-flag);
  }

  .aim::before {
    inline-size: 28px;
    border-block-start-width: 2px;
  }

  [data-direction] {
    display: grid;
    position: relative;
    max-inline-size: 30em;
    font-size: var(--_help);
    font-variant-numeric: tabular-nums;
  }

  [data-direction] > li {
    display: contents;
  }

  [data-direction='columns'][data-aim]::before,
  [data-direction='rows'][data-aim] .plot::before {
    position: absolute;
  }

  .when {
    color: var(--_text-muted);
  }

  [data-main] > .when {
    color: var(--_text);
    font-weight: 600;
  }

  .plot {
    display: flex;
    position: relative;
    align-items: center;
    justify-content: flex-end;
  }

  /* Before the line of the target, where they meet. */
  .plot > .value {
    position: relative;
    z-index: 1;
    padding-inline: 2px;
    background: var(--_surface);
    font-weight: 700;
    line-height: 1.25;
  }

  /* Room for the figures above the highest column, and for the line of the target. */
  [data-direction='columns'] {
    --_reach: 8em;
    --_tall: max(var(--_aim) * var(--_reach) + 2px, var(--_high) * var(--_reach) + 2.75em);

    grid-template: auto auto / repeat(var(--_count), minmax(0, 1fr));
    margin-block-start: var(--_space-1);
    text-align: center;
  }

  [data-direction='columns'] .when {
    grid-row: 2;
    padding-block-start: var(--_space-1);
  }

  [data-direction='columns'] .plot {
    grid-row: 1;
    flex-direction: column;
    block-size: var(--_tall);
    padding-inline: 6px;
    border-block-end: 1px solid var(--_line-strong);
  }

  [data-direction='columns'] .stretch {
    inline-size: min(100%, 3em);
    block-size: calc(var(--_size) * var(--_reach));
  }

  [data-direction='columns'][data-aim]::before {
    inset-inline: 0;
    inset-block-start: calc(var(--_tall) - var(--_aim) * var(--_reach));
    border-block-start-width: 2px;
  }

  [data-direction='rows'] {
    --_reach: calc(100% - 7em);

    grid-template: repeat(var(--_count), auto) / auto 1fr;
    column-gap: var(--_space-3);
  }

  [data-direction='rows'] .plot {
    flex-direction: row-reverse;
    padding-block: 2px;
    border-inline-start: 1px solid var(--_line-strong);
  }

  [data-direction='rows'] .value {
    margin-inline-start: calc(var(--_space-2) - 2px);
  }

  [data-direction='rows'] .stretch {
    inline-size: calc(var(--_size) * var(--_reach));
    block-size: 1.25em;
  }

  [data-direction='rows'][data-aim] .plot::before {
    inset-block: 0;
    inset-inline-start: calc(var(--_aim) * var(--_reach));
    border-inline-start-width: 2px;
  }
`;
