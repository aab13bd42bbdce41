import { css } from 'lit';

/** A switch between a few ways to look: radio buttons, each in its label, beside each other. */
export const switchStyles = css`
  .switch {
    display: inline-flex;
    flex-wrap: wrap;
    padding: var(--_space-1);
    border-radius: var(--_radius-2);
    background: var(--_surface-strong);
  }

  .switch label {
    display: grid;
    place-items: center;
    position: relative;
    min-block-size: 36px;
    padding-inline: var(--_space-4);
    border-radius: calc(var(--_radius-2) - 2px);
    font-size: var(--_help);
    font-weight: 600;
    cursor: pointer;
  }

  .switch label:has(:checked) {
    background: var(--_surface);
    box-shadow: 0 0 0 1.5px var(--_line-strong);
  }

  .switch label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .switch {
      border: 1px solid;
    }

    .switch label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .switch {
      display: none;
    }
  }
`;
