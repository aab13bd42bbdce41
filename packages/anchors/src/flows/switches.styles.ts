import { css } from 'lit';

/** Between sets of flows, and between diagram, table and sentences. */
export const switchesStyles = css`
  .choice {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choice[data-name='set'] {
    margin-block-end: var(--_space-5);
  }

  .choice legend {
    padding: 0;
    margin-block-end: var(--_space-1);
    font-size: var(--_help);
    font-weight: 600;
  }

  .choice legend .muted {
    font-weight: 400;
  }

  @media print {
    .choice {
      display: none;
    }
  }
`;
