import { css } from 'lit';

/** The table, whose bars say what the diagram says. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.35;
  }

  caption {
    padding-block-end: var(--_space-1);
    color: var(--_text-muted);
    font-size: var(--_help);
    text-align: start;
  }

  th {
    padding-block: 4px;
    padding-inline: 24px var(--_space-3);
    font-weight: 400;
    text-align: start;
  }

  td {
    padding: 4px 0;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .direction > * {
    padding-block-start: 18px;
    font-weight: 700;
  }

  .direction > th {
    padding-inline-start: 0;
  }

  tbody:first-of-type > .direction > * {
    padding-block-start: 4px;
  }

  .within > th {
    padding-inline-start: 40px;
  }

  .measure {
    inline-size: 22%;
    min-inline-size: 3em;
  }

  .value {
    min-inline-size: 4.5em;
    padding-inline: var(--_space-2) 6px;
  }

  .more {
    display: block;
    color: var(--_text-muted);
    font-size: var(--_small);
    font-weight: 400;
  }

  [data-chosen] > *,
  [data-touched] > * {
    background: var(--_action-soft);
  }

  [data-chosen] > th,
  [data-touched] > th {
    box-shadow: inset 6px 0 var(--_action);
  }

  [data-chosen]:dir(rtl) > th,
  [data-touched]:dir(rtl) > th {
    box-shadow: inset -6px 0 var(--_action);
  }

  .more-of > td {
    padding-block: 0 var(--_space-2);
    text-align: start;
    white-space: normal;
  }

  [part='bar'] {
    display: flex;
    block-size: 10px;
    print-color-adjust: exact;
  }

  .least {
    inline-size: calc(var(--_least) * 100%);
    min-inline-size: 3px;
    border-radius: 2px;
  }

  .perhaps {
    inline-size: calc((var(--_most) - var(--_least)) * 100%);
    min-inline-size: 4px;
    border: 1.5px dotted;
    background: repeating-linear-gradient(45deg, currentcolor 0 1px, transparent 1px 4px);
  }

  [data-direction='in'] .least {
    background: var(--_flow-in);
  }

  [data-direction='in'] .perhaps {
    color: var(--_flow-in);
  }

  [data-direction='stays'] .least {
    background: var(--_flow-stay);
  }

  [data-direction='stays'] .perhaps {
    color: var(--_flow-stay);
  }

  [data-direction='out'] .least {
    background: var(--_leak-stripes);
  }

  [data-direction='out'] .perhaps {
    color: var(--_flow-leak);
  }

  [data-direction='past'] .least {
    border: 2px dotted var(--_flow-past);
  }

  @container (inline-size >= 560px) {
    .measure {
      inline-size: 45%;
    }

    .value {
      white-space: nowrap;
    }
  }

  @container (inline-size >= 1000px) {
    [data-drawn] table {
      font-size: 0.9375em;
    }

    [data-drawn] th {
      padding-inline-end: var(--_space-1);
    }

    [data-drawn] .measure {
      inline-size: 25%;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_flow-in: CanvasText;
      --_flow-stay: CanvasText;
      --_flow-leak: CanvasText;
      --_leak-stripes: repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 6px);
    }

    .swatch,
    [part='bar'] i {
      forced-color-adjust: none;
      color: CanvasText;
    }

    /* Full, hollow and striped. */
    .swatch[data-direction='stays'],
    [data-direction='stays'] .least {
      border: 3px solid CanvasText;
      background: none;
    }

    [data-chosen] > th,
    [data-touched] > th {
      border-inline-start: 6px solid Highlight;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }

    .direction {
      break-after: avoid;
    }
  }
`;
