import { css } from 'lit';

/** One place in the list, or among places to choose from. */
export const rowStyles = css`
  button.row {
    display: grid;
    grid-template-columns: 32px 1fr;
    align-items: center;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px var(--_space-2);
    border: 0;
    border-radius: var(--_radius-2);
    background: none;
    line-height: 1.3;
    text-align: start;
  }

  button.row:hover {
    background: var(--_surface-soft);
  }

  button.row[aria-current='true'] {
    background: var(--_action-soft);
  }

  button.row:focus-visible,
  summary:focus-visible {
    outline-offset: -3px;
  }

  .name {
    font-size: 0.9375em;
    font-weight: 500;
  }

  /* A whole story for a name must not hide the other places; the card has all of it. */
  .row .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  [aria-current='true'] .name {
    font-weight: 700;
  }

  .sub {
    display: block;
    font-size: var(--_small);
    color: var(--_text-muted);
  }

  .off .symbol,
  .off .other-symbol {
    opacity: 0.45;
  }

  .off .name,
  .closed .name {
    color: var(--_text-muted);
  }

  .slotted {
    padding: 0 var(--_space-2) var(--_space-2) calc(32px + var(--_space-2) + var(--_space-3));
    font-size: var(--_help);
  }

  .slotted ::slotted(:is(a, button)) {
    display: inline-block;
    min-block-size: 24px;
  }
`;
