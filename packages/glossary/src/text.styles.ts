import { css } from 'lit';

/** What a term and the glossary write alike: help texts, and buttons that lead to another term. */
export const textStyles = css`
  .help {
    color: var(--_text-muted);
    font-size: var(--_help);
  }

  .see {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-3);
  }
`;
