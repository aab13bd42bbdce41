import { switchStyles } from '@wijkwelvaartswerk/kit';
import { css } from 'lit';

const ownStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4);
    align-items: end;
    justify-content: space-between;
    margin-block-end: var(--_space-5);
  }

  .head > div {
    min-inline-size: 0;
  }

  .name {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--_space-2);
    align-items: center;
    margin-block-end: var(--_space-1);
    font-weight: 600;
  }

  [part='card'] > .name {
    margin-block-end: var(--_space-3);
  }

  .name > * {
    min-inline-size: 0;
  }

  .choose {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline dotted 1px var(--_line-strong);
    text-underline-offset: 0.25em;
    overflow-wrap: anywhere;
  }

  .choose:hover {
    color: var(--_action-hover);
    text-decoration-style: solid;
  }

  .choose[aria-pressed='true'] {
    color: var(--_action);
    text-decoration-style: solid;
    text-decoration-thickness: 2px;
  }

  .mark {
    display: inline-block;
    padding: 1px 10px;
    border-radius: 999px;
    background: var(--_surface-strong);
    font-size: var(--_small);
    font-weight: 400;
    line-height: 1.5;
  }

  :is(h3, h4, h5, h6):not([part]) {
    font-size: 1.375em;
    line-height: 1.25;
  }

  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
  }

  /* It is a fieldset here. */
  .switch {
    min-inline-size: 0;
    margin: 0;
    border: 0;
  }

  [part='card'] + [part='card'] {
    margin-block-start: var(--_space-7);
    padding-block-start: var(--_space-7);
    border-block-start: 1px solid var(--_line);
  }

  [part='card'][data-chosen] {
    padding-inline-start: var(--_space-4);
    border-inline-start: 6px solid var(--_action);
  }

  .headlines {
    display: grid;
    gap: var(--_space-5);
  }

  .headline {
    display: grid;
    gap: var(--_space-2);
  }

  .big {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.18em;
    align-items: center;
    font-size: clamp(2.5em, 11cqi, 4em);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    letter-spacing: -0.03em;
  }

  .before,
  .big > svg {
    color: var(--_text-muted);
    font-weight: 400;
  }

  .big > svg:dir(rtl) {
    scale: -1 1;
  }

  .lead {
    max-inline-size: 42ch;
    font-size: 1.125em;
    line-height: 1.4;
  }

  .problem {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-2);
    background: var(--_doing-soft);
  }

  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-7);
    margin-block-start: var(--_space-7);
  }

  .beside :is(h3, h4, h5, h6) {
    margin-block-end: var(--_space-4);
  }

  /* Room for the years and the promises while they are on their way. */
  .trend:not(:has(*)) {
    min-block-size: max(15em, 5em + var(--_count) * 1.6em);
  }

  .commitments:not(:has(*)) {
    min-block-size: calc(5em + var(--_count) * 5.5em);
  }

  [part='definition'] > p {
    max-inline-size: 70ch;
    margin-block-start: var(--_space-2);
  }

  [part='definition'] {
    margin-block: var(--_space-6) var(--_space-4);
    padding: var(--_space-4) var(--_space-5);
  }

  summary {
    min-block-size: 24px;
  }

  [part='definition'] > summary {
    font-weight: 700;
  }

  [part='source'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    max-inline-size: 110ch;
    margin-block-start: var(--_space-4);
    color: var(--_text-muted);
    font-size: var(--_small);
  }

  [part='source'] > details {
    flex-basis: 100%;
  }

  @container (inline-size >= 600px) {
    .headline {
      grid-template-columns: auto 1fr;
      gap: var(--_space-5);
      align-items: center;
    }

    .headlines {
      grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
    }

    .headlines > .headline {
      grid-template-columns: 1fr;
      gap: var(--_space-2);
      align-content: start;
    }
  }

  @container (inline-size >= 900px) {
    .beside {
      grid-template-columns: repeat(auto-fit, minmax(24em, 1fr));
    }

    .commitments:not(:has(*)) {
      min-block-size: calc(7em + var(--_count) * 3em);
    }
  }

  @media (forced-colors: active) {
    .mark,
    .problem {
      border: 1px solid;
    }
  }

  @media print {
    .choose {
      text-decoration: none;
    }
  }
`;

/** Everything around the figures: head, switch, headline, promises, definition and source. */
export const anchorGaugeStyles = [ownStyles, switchStyles];
