import { css } from 'lit';

/** Head, switches, notes, sentences, definitions and sources. */
export const flowsStyles = css`
  :host {
    --_leak-stripes: repeating-linear-gradient(
      135deg,
      var(--_flow-leak) 0 3px,
      color-mix(in srgb, var(--_flow-leak) 45%, var(--_surface)) 3px 6px
    );
  }

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

  .mark {
    display: inline-block;
    padding: 1px 10px;
    border-radius: 999px;
    background: var(--_surface-strong);
    color: var(--_text);
    font-size: var(--_small);
    font-weight: 400;
    line-height: 1.5;
  }

  p.mark {
    margin-block-end: var(--_space-1);
  }

  .lead {
    max-inline-size: 62ch;
    margin-block-start: var(--_space-2);
    color: var(--_text-muted);
    font-size: 1.125em;
    line-height: 1.4;
  }

  .choice {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choice[data-name='set'] {
    margin-block-end: var(--_space-5);
  }

  .choice legend {
    padding: 0;
    margin-block-end: var(--_space-1);
    font-size: var(--_help);
    font-weight: 600;
  }

  .choice legend .muted {
    font-weight: 400;
  }

  .switch {
    display: inline-flex;
    flex-wrap: wrap;
    padding: var(--_space-1);
    border-radius: var(--_radius-2);
    background: var(--_surface-strong);
  }

  .switch label {
    display: grid;
    place-items: center;
    position: relative;
    min-block-size: 36px;
    padding-inline: var(--_space-4);
    border-radius: calc(var(--_radius-2) - 2px);
    font-size: var(--_help);
    font-weight: 600;
    cursor: pointer;
  }

  .switch label:has(:checked) {
    background: var(--_surface);
    box-shadow: 0 0 0 1.5px var(--_line-strong);
  }

  .switch label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .note,
  .belonging {
    max-inline-size: 70ch;
    margin-block-end: var(--_space-4);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-2);
    background: var(--_doing-soft);
  }

  .belonging {
    background: var(--_action-soft);
  }

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
    border: solid currentColor;
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
  }

  .details .muted {
    color: var(--_text);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }

  .body:not([data-drawn]) {
    max-inline-size: 60em;
  }

  /* Until it has measured its room, the diagram may be wider. */
  .body[data-drawn] {
    overflow: clip;
    overflow-clip-margin: 6px;
  }

  /* As high as the diagram most often is, so that little moves when it comes. */
  .waiting {
    min-block-size: 250px;
  }

  [part='source'],
  .details,
  dd {
    overflow-wrap: anywhere;
  }

  .figures > p {
    margin-block-start: var(--_space-2);
  }

  .sentences {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    max-inline-size: 70ch;
  }

  .sentences :is(h3, h4, h5, h6) {
    margin-block-end: var(--_space-2);
    font-size: 1.125em;
    line-height: 1.35;
  }

  .sentences ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_space-1);
    padding-inline-start: 24px;
  }

  .sentences .details {
    margin-block: var(--_space-1) var(--_space-2);
  }

  [part='definition'] {
    margin-block: var(--_space-5) var(--_space-4);
    padding: var(--_space-3) var(--_space-5);
  }

  summary {
    min-block-size: 24px;
    font-weight: 700;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3) var(--_space-6);
    margin-block-start: var(--_space-3);
  }

  dt {
    font-weight: 600;
  }

  dd {
    max-inline-size: 70ch;
  }

  [data-lacking] {
    font-style: italic;
  }

  [part='source'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: baseline;
    max-inline-size: 110ch;
    margin-block-start: var(--_space-4);
    color: var(--_text-muted);
    font-size: var(--_small);
  }

  @container (inline-size >= 560px) {
    .waiting {
      min-block-size: 500px;
    }
  }

  @container (inline-size >= 1000px) {
    .body[data-drawn] {
      grid-template-columns: minmax(0, 1.85fr) minmax(0, 1fr);
      gap: var(--_space-7);
      align-items: start;
    }
  }

  @container (inline-size >= 760px) {
    dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media screen {
    .folded {
      display: none !important;
    }
  }

  @media (forced-colors: active) {
    .mark,
    .switch,
    .note,
    .belonging {
      border: 1px solid;
    }

    .switch label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .choice,
    .details > button,
    [part='source'] button {
      display: none;
    }

    .sentences ul.folded {
      display: grid;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
