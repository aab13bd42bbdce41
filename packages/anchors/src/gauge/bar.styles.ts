import { css, type CSSResultGroup } from 'lit';
import { mediaStyles } from './media.styles.js';

/** Tiers in colours and patterns; the bar with its flags, and its legend. */
export const barStyles: CSSResultGroup = [
  css`
    [data-tier] {
      --_fill: var(--_tier-4);
      --_on: var(--_on-tier-4);
      --_edge: var(--_line-strong);
      --_paper: var(--_surface);
    }

    [data-tier='neighbourhood'] {
      --_fill: var(--_tier-1);
      --_on: var(--_on-tier-1);
      --_edge: var(--_tier-1);
    }

    [data-tier='city'] {
      --_fill: var(--_tier-2);
      --_on: var(--_on-tier-2);
      --_edge: var(--_tier-2);
    }

    [data-tier='region'] {
      --_fill: var(--_tier-3);
      --_on: var(--_on-tier-3);
      --_edge: var(--_tier-3);
    }

    [data-tier='country'] {
      --_fill: var(--_tier-country);
    }

    [data-tier='unknown'] {
      --_edge: var(--_tier-unknown);
    }

    /* A figure reads from left to right in any text. */
    .fit > span,
    [part='tier'] > strong,
    .together strong,
    .value,
    .big > span {
      direction: ltr;
      unicode-bidi: isolate;
    }

    .stretch,
    .swatch {
      border: 1.5px solid var(--_edge);
      background: var(--_fill);
      color: var(--_on);
      print-color-adjust: exact;
    }

    [data-certainty='perhaps'] {
      background: repeating-linear-gradient(45deg, var(--_fill) 0 4px, var(--_paper) 4px 8px);
    }

    [data-tier='unknown']:is(.stretch),
    [data-tier='unknown'] > .swatch {
      background: repeating-linear-gradient(135deg, var(--_edge) 0 1.5px, var(--_paper) 1.5px 7px);
    }

    .period {
      margin-block-start: var(--_space-5);
    }

    .period > :is(h3, h4, h5, h6) {
      font-size: 1em;
      margin-block-end: var(--_space-2);
    }

    /* One row per flag, the bar in the last; a pole runs from its flag through the bar. */
    .gauge {
      display: grid;
      grid-template: repeat(var(--_rows), auto) auto / 100%;
      row-gap: 2px;
    }

    [part='target'] {
      z-index: 2;
      grid-row: var(--_row);
      grid-column: 1;
      margin-block-end: 14px;
      padding: 3px var(--_space-3);
      background: var(--_target-flag);
      color: var(--_surface);
      font-size: var(--_help);
      line-height: 1.35;
      print-color-adjust: exact;
    }

    [part='target'][data-side='after'] {
      justify-self: start;
      margin-inline-start: calc(var(--_at) * 100%);
      border-start-end-radius: var(--_radius-2);
      border-end-end-radius: var(--_radius-2);
    }

    [part='target'][data-side='before'] {
      justify-self: end;
      margin-inline-end: calc((1 - var(--_at)) * 100%);
      border-start-start-radius: var(--_radius-2);
      border-end-start-radius: var(--_radius-2);
    }

    .pole {
      z-index: 1;
      grid-row: var(--_row) / -1;
      grid-column: 1;
      inline-size: 3px;
      margin-block-end: -6px;
      margin-inline-start: calc(var(--_at) * 100% - 1.5px);
      background: var(--_target-flag);
      box-shadow: 0 0 0 1.5px var(--_surface);
      print-color-adjust: exact;
    }

    [part='bar'] {
      display: flex;
      grid-row: -2;
      grid-column: 1;
      block-size: 64px;
    }

    [part='bar'] > :first-child {
      border-start-start-radius: var(--_radius-2);
      border-end-start-radius: var(--_radius-2);
    }

    [part='bar'] > :last-child {
      border-start-end-radius: var(--_radius-2);
      border-end-end-radius: var(--_radius-2);
    }

    /* What is not nothing stays visible, however small. */
    [part='bar'] > .stretch {
      flex: 0 1 calc(var(--_size) * 100%);
      min-inline-size: 4px;
      position: relative;
    }

    [part='bar'] > .stretch + .stretch {
      border-inline-start: 2px solid var(--_surface);
    }

    [part='bar'] > [data-certainty='perhaps'] {
      border-inline-start: 0;
    }

    /* A figure that does not fit goes to a second line, which is cut off; the legend has it anyway. */
    .fit {
      display: flex;
      flex-wrap: wrap;
      place-content: flex-start center;
      position: absolute;
      z-index: 2;
      inset: 0 1px;
      block-size: 1.5em;
      margin-block: auto;
      overflow: hidden;
      font-size: 1.125em;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }

    .fit::before {
      content: '';
      block-size: 1.5em;
    }

    .fit > span {
      padding-inline: 4px;
      background: var(--_fill);
      print-color-adjust: exact;
    }

    .together {
      display: grid;
      grid-template-columns: calc(var(--_size) * 100%) 1fr;
      row-gap: 2px;
      margin-block-start: 6px;
      font-size: var(--_help);
    }

    .bracket {
      block-size: 10px;
      border: solid var(--_text);
      border-width: 0 2px 2px;
    }

    .bracket + span {
      grid-column: 1 / -1;
      justify-self: start;
      min-inline-size: calc(var(--_size) * 100%);
      text-align: center;
    }

    [part='legend'] {
      display: flex;
      flex-wrap: wrap;
      gap: 6px var(--_space-5);
      margin-block-start: var(--_space-4);
    }

    [part='legend'] > li {
      display: flex;
      gap: var(--_space-2);
      align-items: center;
      min-inline-size: min(100%, 8em);
    }

    .swatch {
      display: inline-block;
      flex: none;
      inline-size: 16px;
      block-size: 16px;
      border-radius: var(--_radius-1);
    }

    .notes {
      display: grid;
      gap: var(--_space-1);
      margin-block-start: var(--_space-3);
      color: var(--_text-muted);
      font-size: var(--_help);
    }

    .notes .swatch {
      margin-inline-end: var(--_space-1);
      vertical-align: -2px;
    }
  `,
  mediaStyles,
];
