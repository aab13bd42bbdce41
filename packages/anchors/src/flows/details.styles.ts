import { css } from 'lit';

/** One flow, in table and sentences: its colour and pattern, its button, and what stands behind it. */
export const detailsStyles = css`
  .swatch {
    display: inline-block;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin-inline-end: var(--_space-2);
    border-radius: var(--_radius-1);
    vertical-align: -2px;
    print-color-adjust: exact;
  }

  .swatch[data-direction='in'] {
    background: var(--_flow-in);
  }

  .swatch[data-direction='stays'] {
    background: var(--_flow-stay);
  }

  .swatch[data-direction='out'] {
    background: var(--_leak-stripes);
  }

  .swatch[data-direction='past'] {
    border: 2px dotted var(--_flow-past);
  }

  .flow {
    min-block-size: 24px;
    padding: 2px 6px;
    margin-inline-start: -6px;
    border: 0;
    border-radius: var(--_radius-1);
    background: none;
    font-weight: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .flow:hover {
    background: var(--_action-soft);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .flow.small {
    color: var(--_action);
    font-size: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .flow.small::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.5em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  .flow[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }

  [data-chosen] > :is(th, .flow),
  [data-touched] > :is(th, .flow) {
    font-weight: 700;
  }

  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    justify-items: start;
    max-inline-size: 62ch;
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 6px solid var(--_action);
    border-radius: var(--_radius-1);
    background: var(--_action-soft);
    font-size: var(--_help);
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  .details .muted {
    color: var(--_text);
  }

  @media print {
    .details > button {
      display: none;
    }
  }
`;
