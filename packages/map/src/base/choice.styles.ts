import { css, type CSSResult } from 'lit';

/** The question and the credit of a background of tiles; loaded with them. */
export const choiceStyles: CSSResult = css`
  [part='consent'] {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: 36em;
    padding: var(--_space-5);
    border-radius: var(--_radius-3);
    background: var(--_surface-soft);
  }

  .consent-title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }

  [part='consent'] ul {
    display: grid;
    gap: var(--_space-2);
  }

  [part='consent'] li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space-3);
  }

  [part='consent'] svg {
    margin-block-start: 2px;
    color: var(--_action);
  }

  .consent-acts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: var(--_space-3);
  }

  .consent-acts .button {
    justify-content: center;
  }

  .tiles-credit {
    position: absolute;
    inset-inline-start: 0;
    inset-block-end: 0;
    max-inline-size: 100%;
    padding: 1px var(--_space-2);
    border-start-end-radius: var(--_radius-1);
    background: color-mix(in srgb, var(--_surface-raised) 85%, transparent);
    font-size: var(--_small);
    line-height: 24px;
  }

  .tiles-credit a {
    display: inline-block;
    color: inherit;
  }

  /* Over the credit. */
  [part='map']:has(.tiles-credit) .picture-scale {
    inset-block-end: calc(24px + var(--_space-3));
  }

  @container (inline-size >= 960px) {
    /* Over the map, as there is room enough beside it. */
    .with-map.with-list [part='map'] {
      grid-area: 1 / 1;
    }

    .with-map.with-list [part='consent'] {
      grid-area: 1 / 1;
      place-self: end start;
      z-index: 1;
      inline-size: 26em;
      margin: var(--_space-4);
      padding: var(--_space-4);
      gap: var(--_space-2);
      font-size: var(--_help);
      background: var(--_surface-raised);
      box-shadow: var(--_shadow);
    }

    /* What it lies over. */
    .with-map.with-list:has([part='consent']) .picture-scale {
      visibility: hidden;
    }
  }

  @media (forced-colors: active) {
    [part='consent'] {
      border: 1px solid;
    }
  }

  @media print {
    [part='consent'] {
      display: none;
    }
  }
`;
