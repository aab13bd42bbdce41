import { css } from 'lit';

/** One line for each anchor where there is room; in a narrow margin its words below one another. */
export const compactStyles = css`
  .lines > [part='heading'] {
    margin-block-end: var(--_space-2);
    font-size: 1em;
  }

  .lines > [part='card'][part] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px var(--_space-4);
    align-items: center;
    margin: 0;
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_line);
    font-size: var(--_help);
    line-height: 1.4;
  }

  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px var(--_space-4);
    align-items: center;
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    align-items: center;
    font-weight: 600;
  }

  .share > .value {
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .thin {
    display: grid;
    grid-template: auto / 100%;
    margin-block: 4px 6px;
  }

  .thin > [part='bar'] {
    grid-row: 1;
    block-size: 12px;
  }

  .thin > .pole {
    margin-block: -3px;
  }

  .thin > [part='bar'] > .stretch {
    min-inline-size: 2px;
    border-width: 1px;
  }

  .thin > [part='bar'] > :first-child {
    border-start-start-radius: 3px;
    border-end-start-radius: 3px;
  }

  .thin > [part='bar'] > :last-child {
    border-start-end-radius: 3px;
    border-end-end-radius: 3px;
  }

  .line > [part='target'] {
    grid-area: auto;
    margin: 0;
    padding: 0;
    background: none;
    color: inherit;
    font-size: inherit;
  }

  .explained {
    min-inline-size: 0;
  }

  .line > .other {
    grid-column: 1 / -1;
  }

  .explained > summary {
    color: var(--_action);
    font-size: var(--_small);
  }

  .explained > [part='legend'] {
    gap: 2px var(--_space-4);
    margin-block: var(--_space-2);
  }

  .explained [part='definition'] {
    margin-block: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
  }

  .explained [part='source'] {
    margin-block-start: var(--_space-2);
  }

  @container (inline-size >= 720px) {
    .lines > [part='card'][part] {
      grid-template-columns: minmax(0, 1fr) 9em;
    }

    .line {
      grid-template-columns: 5fr 4fr 4fr 5fr;
    }

    .explained[open] {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .lines .explained {
      grid-column: 1 / -1;
    }

    .explained > summary {
      display: none;
    }
  }
`;
