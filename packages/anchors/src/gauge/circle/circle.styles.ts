import { css } from 'lit';

/** Who puts in money together. */
export const circleStyles = css`
  .circle,
  .own {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    justify-items: start;
  }

  .circle {
    margin-block-start: var(--_space-7);
    padding-block-start: var(--_space-6);
    border-block-start: 1px solid var(--_line);
  }

  .own {
    margin-block-start: var(--_space-6);
  }

  .circle > .name,
  .own > .name,
  .own > .name > :is(h3, h4, h5, h6) {
    margin: 0;
  }

  .circle > *,
  .own > * {
    max-inline-size: 100%;
  }

  .circle > p,
  .circle > .origin {
    max-inline-size: min(70ch, 100%);
  }

  .circle > [part='list'],
  .own > [part='list'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    inline-size: 100%;
  }

  .circle [part='item'],
  .own [part='item'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--_space-3);
    align-items: center;
  }

  .circle [part='item'] {
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }

  .circle [part='item'] > strong {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .what {
    font-variant-numeric: tabular-nums;
  }

  .circle [part='item'] > .origin,
  .own [part='item'] > .origin {
    flex-basis: 100%;
  }
`;
