import { css } from 'lit';

/** What was measured elsewhere: plain words, so that nobody takes it for a bar of here. */
export const benchmarksStyles = css`
  .benchmarks {
    margin-block-start: var(--_space-7);
    padding-block-start: var(--_space-6);
    border-block-start: 1px solid var(--_line);
  }

  .benchmarks > :is(h3, h4, h5, h6) {
    break-after: avoid;
  }

  .why {
    max-inline-size: 70ch;
    margin-block: var(--_space-2) var(--_space-5);
    break-after: avoid;
  }

  .benchmarks > [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: var(--_space-5);
  }

  .benchmarks [part='item'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    align-content: start;
    padding: var(--_space-4) var(--_space-5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-3);
    break-inside: avoid;
  }

  .benchmarks .name {
    margin: 0;
  }

  .benchmarks .name > :is(h3, h4, h5, h6) {
    font-size: 1.125em;
  }

  .benchmarks dd + dt {
    margin-block-start: var(--_space-3);
  }

  .benchmarks dt {
    color: var(--_text-muted);
    font-size: var(--_help);
    font-weight: 600;
  }

  .benchmarks dd svg {
    vertical-align: text-bottom;
  }

  .benchmarks .origin {
    padding-block-start: var(--_space-3);
    border-block-start: 1px dashed var(--_line);
  }
`;
