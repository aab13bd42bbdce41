import { css } from 'lit';

/** What was counted, and where it comes from. */
export const provenanceStyles = css`
  [part='definition'] {
    margin-block: var(--_space-5) var(--_space-4);
    padding: var(--_space-3) var(--_space-5);
  }

  summary {
    min-block-size: 24px;
    font-weight: 700;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3) var(--_space-6);
    margin-block-start: var(--_space-3);
  }

  dt {
    font-weight: 600;
  }

  dd {
    max-inline-size: 70ch;
    overflow-wrap: anywhere;
  }

  [data-lacking] {
    font-style: italic;
  }

  [part='source'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: baseline;
    max-inline-size: 110ch;
    margin-block-start: var(--_space-4);
    color: var(--_text-muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  @container (inline-size >= 760px) {
    dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    [part='source'] button {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
