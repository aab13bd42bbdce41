import { css } from 'lit';

/** The full tracker: title, steps, and beside them, where there is room, the time axis they share. */
export const stepsStyles = css`
  :host {
    --_disc: 40px;
    --_indent: 56px;
    --_loading-size: 30em;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    margin-block-end: var(--_space-5);
  }

  .steps > li {
    position: relative;
    scroll-margin-block: var(--_space-3);
    padding-block-end: var(--_space-6);
    padding-inline-start: var(--_indent);
  }

  /* The line from disc to disc. */
  .steps > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(var(--_disc) + 4px) 4px;
    inset-inline-start: calc(var(--_disc) / 2 - 1px);
    border-inline-start: 2px solid color-mix(in srgb, var(--_line-strong) 55%, var(--_surface));
  }

  .steps > [data-status='done']:not(:last-child)::before {
    border-color: var(--_done);
  }

  .disc {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: var(--_disc);
    block-size: var(--_disc);
    border: 2px solid var(--_line-strong);
    border-radius: 50%;
    font-size: 1.125em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    color: var(--_text-muted);
    print-color-adjust: exact;
  }

  [data-status='doing'] > .disc {
    border: 3px solid var(--_doing);
    background: var(--_doing-soft);
    color: var(--_doing);
  }

  [data-status='done'] > .disc {
    border-color: var(--_done);
    background: var(--_done);
    color: var(--_surface);
  }

  [data-unproven] > .disc {
    border-style: dashed;
    background: var(--_done-soft);
    color: var(--_done);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  .title {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: var(--_disc);
    padding: 7px 0 5px;
    border: 0;
    border-radius: var(--_radius-1);
    background: none;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    text-align: start;
  }

  .row :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .title > span {
    min-inline-size: 0;
    hyphens: auto;
  }

  .title:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .title > svg {
    margin-block-start: 2px;
    color: var(--_action);
    transition: transform 200ms cubic-bezier(0.2, 0, 0, 1);
  }

  .title[aria-expanded='true'] > svg {
    transform: rotate(180deg);
  }

  .not-loaded {
    padding-block-start: var(--_space-3);
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    font-size: 0.9375em;
  }

  .headline {
    min-inline-size: 0;
    max-inline-size: 62ch;
  }

  .pill {
    print-color-adjust: exact;
  }

  .pill[data-unproven] {
    border: 1px dashed currentcolor;
  }

  [part='source'] {
    margin-block-start: var(--_space-5);
  }

  @container (inline-size >= 860px) {
    .head[data-axis],
    [data-axis] .row {
      grid-template-columns: minmax(0, 1fr) 400px;
      align-items: start;
      column-gap: var(--_space-7);
    }

    .head[data-axis] {
      align-items: end;
    }
  }

  /* What is drawn is not recoloured by the browser: it takes the reader's colours here. */
  @media (forced-colors: active) {
    .disc {
      forced-color-adjust: none;
    }
  }

  @media print {
    .title > svg {
      display: none;
    }

    .row {
      break-after: avoid;
      break-inside: avoid;
    }
  }
`;
