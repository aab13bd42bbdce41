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

  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_action);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .link:hover {
    color: var(--_action-hover);
    text-decoration-thickness: 2px;
  }
`;
