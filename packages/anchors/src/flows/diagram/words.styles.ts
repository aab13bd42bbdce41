import { css } from 'lit';

/** Words over the picture: at ends, and on ribbons. */
export const wordsStyles = css`
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

  /* The pointer may go onto it. */
  .chip[data-pointed] {
    pointer-events: auto;
  }

  .label:focus-visible,
  .chip:focus-visible {
    z-index: 2;
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }

  @media (forced-colors: active) {
    .label > span {
      text-shadow: none;
    }

    /* Of one piece, so that a line does not cover the one above. */
    .label:not([data-place='inside']) > span {
      display: inline-block;
      background: Canvas;
    }

    .label[data-place='inside'] {
      forced-color-adjust: none;
      color: Canvas;
    }
  }
`;
