import { css } from 'lit';

/** All steps on one line; the names of the method's steps, which are at no step, one below another where they do not fit. */
export const barStyles = css`
  :host([variant='bar']) {
    --_loading-size: 5.5em;
  }

  nav {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
  }

  .now {
    display: none;
  }

  .bar button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) fit-content(45%);
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space-2) 0;
    border: 0;
    border-radius: var(--_radius-1);
    background: none;
    font-size: 0.9375em;
    line-height: 1.3;
    text-align: start;
  }

  .bar button:hover .short {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .bar svg {
    color: var(--_todo);
  }

  .bar [data-status='done'] svg {
    color: var(--_done);
  }

  .bar [data-status='doing'] svg {
    color: var(--_doing);
  }

  .segment {
    display: block;
    grid-column: 1 / -1;
    block-size: 8px;
    border-radius: var(--_radius-1);
    box-shadow: inset 0 0 0 1.5px var(--_line-strong);
    overflow: hidden;
    print-color-adjust: exact;
  }

  .segment > span {
    display: block;
    inline-size: 0;
    block-size: 100%;
  }

  [data-status='doing'] .segment {
    background: var(--_surface-strong);
    box-shadow: none;
  }

  [data-status='doing'] .segment > span {
    inline-size: 50%;
    background: var(--_doing);
  }

  [data-status='done'] .segment {
    box-shadow: inset 0 0 0 1.5px var(--_done);
  }

  [data-status='done'] .segment > span {
    inline-size: 100%;
    background: var(--_done);
  }

  [data-unproven] .segment > span {
    background: none;
  }

  .bar li {
    position: relative;
    min-inline-size: 0;
  }

  /* A long one is cut: all of it is in the sentence that a press gives. */
  .short {
    display: -webkit-box;
    min-inline-size: 0;
    overflow: hidden;
    font-weight: 600;
    overflow-wrap: anywhere;
    hyphens: auto;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }

  [aria-current] .short {
    font-weight: 700;
  }

  [aria-pressed='true'] .short {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }

  .word {
    font-size: 0.867em;
    color: var(--_text-muted);
  }

  .picked:not(:empty) {
    margin-block-start: var(--_space-3);
  }

  /* One line of icons and numbers, and above it in words where the neighbourhood is, or the step that is picked. */
  @container (inline-size < 560px) {
    .now {
      display: block;
    }

    .picked:not(:empty) {
      order: -1;
      margin-block-start: 0;
    }

    .now:not(:empty),
    .picked:not(:empty) {
      margin-block-end: var(--_space-2);
    }

    .bar[data-progress] {
      grid-template-columns: repeat(auto-fit, minmax(28px, 1fr));
    }

    [data-progress] button {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: 6px var(--_space-1);
      font-size: var(--_help);
    }

    [data-progress] .segment {
      inline-size: 100%;
    }

    [data-progress] :is(.number > span, .name, .word) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  /* One line of words. Icon and status come first, so that a title has the whole width to wrap in. */
  @container (inline-size >= 560px) {
    .bar {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.5em), 1fr));
    }

    .bar :is(li, button) {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 2px;
    }

    .bar button {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: start;
    }

    .segment {
      margin-block-end: 10px;
    }

    .short {
      grid-row: 3;
      grid-column: 1 / -1;
      padding-inline-end: var(--_space-1);
    }
  }

  @container (inline-size >= 760px) {
    .bar button {
      grid-template-rows: auto auto 1fr;
    }

    .short {
      grid-row: 2;
      padding-inline-end: var(--_space-2);
    }

    [data-status] .short,
    .word {
      grid-column: 2;
    }
  }

  @media (forced-colors: active) {
    .segment {
      forced-color-adjust: none;
      box-shadow: inset 0 0 0 1.5px var(--_line-strong) !important;
    }
  }
`;
