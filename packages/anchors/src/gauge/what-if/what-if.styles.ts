import { css } from 'lit';

/** What is only thought has a dashed edge and no ground of its own, unlike anything that was measured. */
export const whatIfStyles = css`
  .what-if {
    margin-block-start: var(--_space-6);
    padding: var(--_space-4) var(--_space-5);
    border: 2px dashed var(--_line-strong);
    border-radius: var(--_radius-3);
  }

  .what-if .mark {
    border: 1px dashed var(--_line-strong);
    background: none;
  }

  .controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    margin-block: var(--_space-3);
  }

  .question {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
    font-size: 1.125em;
    font-weight: 600;
  }

  .question > span {
    min-inline-size: 0;
  }

  .number {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }

  .number > .field {
    inline-size: 5.5em;
    font-variant-numeric: tabular-nums;
  }

  .number > [aria-invalid] {
    border: 2px solid var(--_error);
  }

  .wrong {
    color: var(--_error);
    font-size: var(--_help);
  }

  .wrong > svg {
    vertical-align: text-bottom;
  }

  .what-if [type='range'] {
    inline-size: 100%;
    min-block-size: 32px;
    margin: 0;
    accent-color: var(--_action);
    cursor: pointer;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    min-block-size: 24px;
  }

  .what-if output {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4) var(--_space-6);
  }

  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    align-content: start;
    max-inline-size: 60ch;
  }

  .outcome {
    font-size: 1.25em;
    line-height: 1.4;
  }

  .bullets {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .multiplier {
    margin-block-start: var(--_space-2);
  }

  @container (inline-size >= 900px) {
    .what-if output {
      grid-template-columns: repeat(auto-fit, minmax(24em, 1fr));
    }
  }

  @media print {
    /* On paper nothing slides: question and answer stay, with all their words; without an answer there is nothing to tell. */
    .what-if:not(:has(.outcome)),
    .what-if [type='range'],
    .marks,
    .wrong {
      display: none;
    }

    .what-if {
      break-inside: avoid;
    }
  }
`;
