import { css } from 'lit';

/** The sentences. */
export const textStyles = css`
  .sentences {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    max-inline-size: 70ch;
  }

  .sentences :is(h3, h4, h5, h6) {
    margin-block-end: var(--_space-2);
    font-size: 1.125em;
    line-height: 1.35;
  }

  .sentences ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_space-1);
    padding-inline-start: 24px;
  }

  .sentences .details {
    margin-block: var(--_space-1) var(--_space-2);
  }

  @media print {
    .sentences ul.folded {
      display: grid;
    }
  }
`;
