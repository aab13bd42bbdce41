import { css } from 'lit';

/** The plans by stage: groups below each other, or columns side by side where there is room. */
export const plansStyles = css`
  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    margin-block-start: var(--_space-5);
  }

  .column > :is(h2, h3, h4, h5, h6) {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
    padding-block-end: var(--_space-2);
    border-block-end: 2px solid var(--_line);
    font-size: 1em;
    line-height: 1.3;
    break-after: avoid;
  }

  .count {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: var(--_text-muted);
  }

  @container (inline-size >= 560px) {
    .board {
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
      gap: var(--_space-5) var(--_space-4);
    }
  }

  @container (inline-size >= 1000px) {
    .board {
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 22em);
      grid-auto-flow: column;
    }
  }
`;
