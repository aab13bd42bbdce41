import { css } from 'lit';

/** The agenda: what is to come, and beside it, where there is room, what was. */
export const agendaStyles = css`
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6) var(--_space-7);
    margin-block-start: var(--_space-5);
  }

  .group > :is(h2, h3, h4, h5, h6) {
    margin-block-end: var(--_space-4);
    font-size: 1.25em;
    line-height: 1.3;
  }

  .group .folding .meetings {
    padding-block-start: var(--_space-5);
  }

  .group .folding > .link {
    margin-block-start: var(--_space-5);
  }

  .save-all {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    margin-block-start: var(--_space-5);
  }

  .subscribe {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-5);
    margin-block-start: var(--_space-6);
    padding: var(--_space-4);
  }

  .subscribe > div {
    flex: 1 1 20em;
    min-inline-size: 0;
    max-inline-size: 62ch;
  }

  .subscribe p {
    text-wrap: balance;
  }

  .subscribe a {
    display: inline-block;
    min-block-size: 24px;
    font-weight: 600;
  }

  @container (inline-size >= 860px) {
    .groups:not([data-one]) {
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
    }

    .groups[data-one] .meetings {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_space-7);
    }
  }

  @media print {
    .save-all,
    .subscribe .button {
      display: none;
    }

    .subscribe a::after {
      content: ' ' attr(href);
      font-weight: 400;
    }
  }
`;
