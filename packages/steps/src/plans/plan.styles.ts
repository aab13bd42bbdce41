import { css } from 'lit';

/** A list of plans, each a card. */
export const planStyles = css`
  .plans {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    list-style-type: '';
  }

  .plan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-1);
    padding: var(--_space-4);
    border: 2px solid transparent;
    border-radius: var(--_radius-3);
    background: var(--_surface-soft);
    font-size: 0.9375em;
    line-height: 1.45;
    break-inside: avoid;
  }

  .plan[data-chosen] {
    border-color: var(--_action);
    background: var(--_action-soft);
  }

  .plan :is(h2, h3, h4, h5, h6) {
    font-size: 1.07em;
    font-weight: 700;
    line-height: 1.3;
  }

  .plan :is(h2, h3, h4, h5, h6) .link {
    font-weight: inherit;
    color: var(--_text);
  }

  .plan .link {
    display: inline-flex;
    align-items: flex-start;
    justify-self: start;
    gap: var(--_space-1);
    max-inline-size: 100%;
    border-radius: var(--_radius-1);
    hyphens: auto;
  }

  .plan .link > :is(span, bdi) {
    min-inline-size: 0;
  }

  .plan .link[aria-pressed='true'] {
    font-weight: 600;
  }

  .plan :is(h2, h3, h4, h5, h6) .link[aria-pressed='true'] {
    font-weight: 700;
  }

  .plan a {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 24px;
  }

  .plan .note {
    font-size: var(--_help);
    color: var(--_text-muted);
  }

  .plan .tags {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    font-size: var(--_help);
  }

  .stage {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: 600;
  }

  .stage > svg {
    color: var(--_text-muted);
  }

  .stage[data-stage='running'] > svg {
    color: var(--_done);
  }

  .stage:is([data-stage='plan'], [data-stage='pilot']) > svg {
    color: var(--_doing);
  }

  @media (forced-colors: active) {
    .plan {
      border: 1px solid;
    }

    .plan[data-chosen] {
      border: 3px solid Highlight;
    }
  }

  @media print {
    .plan {
      border: 1px solid var(--_line-strong);
    }
  }
`;
