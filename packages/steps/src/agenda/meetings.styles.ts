import { css } from 'lit';

/** A list of meetings: the day as a tile, and beside it what there is to know. */
export const meetingStyles = css`
  .meetings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    list-style-type: '';
  }

  .meeting {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-3);
    break-inside: avoid;
  }

  .tile {
    display: grid;
    align-content: center;
    justify-items: center;
    inline-size: 56px;
    min-block-size: 56px;
    padding: var(--_space-1);
    border-radius: var(--_radius-2);
    background: var(--_surface-soft);
    font-size: var(--_small);
    line-height: 1.2;
    align-self: start;
    color: var(--_text-muted);
    print-color-adjust: exact;
  }

  .tile-day {
    font-size: 1.7em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    color: var(--_text);
  }

  .meeting .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-1);
  }

  .meeting .about > * {
    max-inline-size: 62ch;
  }

  .meeting :is(h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .meeting :is(h2, h3, h4, h5, h6) .pill {
    font-size: 0.78em;
  }

  .meeting a {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 24px;
  }

  .meeting .tags {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    font-size: var(--_help);
    color: var(--_text-muted);
  }

  .meeting .kind {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
  }

  .meeting .pill {
    padding-inline: 10px;
    print-color-adjust: exact;
  }

  .meeting .cancelled {
    background: var(--_error-soft);
    color: var(--_error);
  }

  .meeting .near {
    background: var(--_action);
    color: var(--_on-action);
  }

  .meeting[data-cancelled] :is(.when, .tile) {
    text-decoration: line-through;
  }

  .meeting .when {
    font-weight: 600;
  }

  .meeting .note {
    display: block;
    font-size: var(--_help);
    font-weight: 400;
    color: var(--_text-muted);
  }

  .meeting .link {
    display: inline-flex;
    align-items: flex-start;
    justify-self: start;
    gap: var(--_space-1);
    border-radius: var(--_radius-1);
  }

  .meeting .link[aria-pressed='true'] {
    background: var(--_action-soft);
    font-weight: 600;
  }

  .meeting .label {
    margin-block-start: var(--_space-1);
    font-size: var(--_help);
    font-weight: 600;
  }

  .meeting .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .meeting .terms {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }

  .meeting .save {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    margin-block-start: var(--_space-2);
  }

  @container (inline-size >= 600px) {
    .meeting {
      gap: var(--_space-5);
    }

    .tile {
      inline-size: 72px;
      min-block-size: 72px;
    }
  }

  @media (forced-colors: active) {
    .meeting .near {
      background: Canvas;
      color: CanvasText;
    }

    .tile,
    .meeting .link[aria-pressed='true'] {
      border: 1px solid;
    }
  }

  @media print {
    .meeting .save {
      display: none;
    }
  }
`;
