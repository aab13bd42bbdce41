import { css } from 'lit';

/** The promises of an anchor organisation, and what the municipality does. */
export const commitmentsStyles = css`
  .commitments > :is(h3, h4, h5, h6) {
    margin-block-end: var(--_space-1);
  }

  .commitments > .count {
    margin-block-end: var(--_space-4);
  }

  .commitments > [part='list'] {
    display: grid;
    gap: var(--_space-4) var(--_space-6);
  }

  .commitments > .missing {
    display: flex;
    gap: 6px;
    align-items: center;
    margin-block-start: var(--_space-4);
    font-size: var(--_help);
    font-weight: 600;
  }

  .commitments > * + :is(h3, h4, h5, h6) {
    margin-block-start: var(--_space-6);
  }

  .commitments [part='item'] {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    gap: 14px;
    line-height: 1.4;
  }

  .picture {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: var(--_radius-2);
    background: var(--_surface-soft);
    color: var(--_action);
  }

  .commitments [part='status'] {
    display: flex;
    gap: 6px;
    align-items: center;
    margin-block-start: var(--_space-1);
    color: var(--_todo);
    font-size: var(--_help);
    font-weight: 600;
  }

  .commitments [part='status'][data-status='done'] {
    color: var(--_done);
  }

  .commitments [part='status'][data-status='doing'] {
    color: var(--_doing);
  }

  .text > p + p {
    max-inline-size: 70ch;
    margin-block-start: var(--_space-2);
  }

  @container (inline-size >= 900px) {
    .commitments > [part='list'] {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .commitments [part='item'] {
      break-inside: avoid;
    }
  }
`;
