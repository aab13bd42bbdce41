import { css } from 'lit';

/** What is above the terms: title, search, letters, how many there are and in which languages. */
export const headStyles = css`
  .head {
    display: grid;
    gap: var(--_space-4);
  }

  .lead {
    margin-block-start: var(--_space-2);
    font-size: 1.125em;
  }

  .search {
    position: relative;
    display: block;
  }

  .search > label {
    display: block;
    margin-block-end: var(--_space-1);
    font-size: var(--_help);
    font-weight: 600;
  }

  .search > svg {
    position: absolute;
    inset-block-end: calc((var(--_target) - 20px) / 2);
    inset-inline-start: 14px;
    color: var(--_text-muted);
    pointer-events: none;
  }

  .search > .field {
    padding-inline: 42px var(--_target);
  }

  /* Ours can be reached by key. */
  .field::-webkit-search-cancel-button {
    display: none;
  }

  .search > .icon-button {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    color: var(--_text-muted);
  }

  .field::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  [part='index'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  [part='index'] li {
    display: grid;
    place-items: center;
    min-inline-size: 24px;
    min-block-size: 36px;
    color: var(--_text-muted);
  }

  [part='index'] button {
    min-inline-size: 40px;
    min-block-size: 36px;
    padding: 0 var(--_space-2);
    border: 1px solid transparent;
    border-radius: var(--_radius-2);
    background: var(--_action-soft);
    color: var(--_action);
    font-weight: 600;
  }

  [part='index'] button:hover {
    text-decoration: underline;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-5);
  }

  /* What was searched for may be one long word. */
  .bar > p {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  [part='languages'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-4);
    margin: 0;
    padding: 0;
    border: 0;
    font-size: var(--_help);
  }

  legend {
    float: inline-start;
    padding: 0;
    color: var(--_text-muted);
  }

  [part='languages'] label {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 32px;
    cursor: pointer;
  }

  [part='languages'] input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_action);
  }

  @container (inline-size >= 760px) {
    .head {
      grid-template-columns: 1fr 320px;
      align-items: end;
    }
  }

  @media (forced-colors: active) {
    [part='index'] button {
      border-color: ButtonBorder;
    }
  }
`;
