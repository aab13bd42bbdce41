import { css } from 'lit';

/** How waiting, emptiness, failure and a partly readable dossier look. */
export const stateStyles = css`
  [part='loading'] {
    display: grid;
    grid-template-rows: auto auto 1fr;
    gap: var(--_space-3);
    min-block-size: var(--_loading-size, 12em);
  }

  .skeleton {
    border-radius: var(--_radius-1);
    background: var(--_surface-strong);
  }

  .skeleton.title {
    inline-size: 30%;
    block-size: 1.75em;
  }

  .skeleton.lead {
    inline-size: 45%;
    block-size: 0.75em;
  }

  .skeleton.body {
    display: grid;
    place-items: center;
    border-radius: var(--_radius-3);
    background: var(--_surface-soft);
  }

  .skeleton > span {
    padding: var(--_space-2) var(--_space-4);
    border-radius: 999px;
    background: var(--_surface);
    font-weight: 600;
  }

  .state {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
  }

  [part='error'] {
    background: var(--_error-soft);
  }

  [part='error'] > svg {
    color: var(--_error);
  }

  .state-title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }

  [part='notice'] {
    margin-block-end: var(--_space-4);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-2);
    background: var(--_doing-soft);
  }

  [part='notice'] summary {
    min-block-size: 24px;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    [part='notice'] {
      border: 1px solid;
    }
  }

  @media print {
    [part='notice'] {
      display: none;
    }
  }
`;
