import { css } from 'lit';

/** What only the widget has: the choice of a kind, one lesson at a time, and where the lessons come from. */
export const widgetStyles = css`
  .kinds {
    min-inline-size: 0;
    margin: var(--_space-4) 0 0;
    padding: 0;
    border: 0;
  }

  .kinds legend {
    margin-block-end: var(--_space-2);
    padding: 0;
    font-weight: 600;
  }

  .kinds > div {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .kinds label {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    padding-inline: var(--_space-3) var(--_space-4);
    border-radius: 999px;
    background: var(--_surface-soft);
    cursor: pointer;
  }

  .kinds label:hover {
    background: var(--_action-soft);
  }

  .kinds label:has(:checked) {
    background: var(--_action-soft);
    color: var(--_action);
    font-weight: 600;
  }

  .kinds input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_action);
  }

  .count {
    margin-block-start: var(--_space-2);
  }

  .folded + .button {
    margin-block-start: var(--_space-4);
  }

  .turning {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    margin-block-end: var(--_space-3);
  }

  .turning p {
    min-inline-size: 6em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .turning .icon-button {
    background: var(--_action-soft);
    color: var(--_action);
  }

  .turning .icon-button > svg {
    rotate: 90deg;
  }

  .turning .icon-button:last-child > svg {
    rotate: -90deg;
  }

  .turning .icon-button:dir(rtl) > svg {
    scale: 1 -1;
  }

  /* Not shown now, but found by whoever searches the page: the browser then turns to it. */
  @supports (content-visibility: hidden) {
    .lesson[hidden] {
      display: block !important;
      padding: 0;
      border: 0;
      content-visibility: hidden;
    }
  }

  .lesson-single > .lesson:not([hidden]) {
    max-inline-size: 46em;
    padding: var(--_space-5);
    font-size: 1em;
    line-height: 1.5;
  }

  [part='source'] {
    margin-block-start: var(--_space-4);
  }

  @media (forced-colors: active) {
    .kinds label {
      border: 1px solid;
    }

    .kinds label:has(:checked) {
      border-width: 3px;
    }
  }

  @media print {
    .kinds,
    .count,
    .turning {
      display: none;
    }

    .lesson-single > .lesson[hidden] {
      display: grid !important;
      margin-block-start: var(--_space-2);
      padding: var(--_space-5);
      border: 1px solid var(--_line-strong);
      content-visibility: visible;
    }
  }
`;
