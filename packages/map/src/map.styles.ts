import { css } from 'lit';

/** The frame of the map: title and search, switches, the box, what is under it. */
export const mapStyles = css`
  :host {
    --_loading-size: 45em;
  }

  .map {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    min-block-size: 0;
    block-size: 100%;
  }

  .head {
    display: grid;
    gap: var(--_space-4);
  }

  .head [part='heading'] {
    text-wrap: balance;
  }

  .lead {
    margin-block-start: var(--_space-2);
    font-size: 1.125em;
    color: var(--_text-muted);
  }

  .search {
    position: relative;
    display: block;
  }

  .search > span {
    display: block;
    margin-block-end: var(--_space-1);
    font-size: var(--_help);
    font-weight: 600;
  }

  .search > svg {
    position: absolute;
    inset-inline-start: 14px;
    inset-block-end: 12px;
    color: var(--_text-muted);
    pointer-events: none;
  }

  .search .field {
    padding-inline-start: 42px;
  }

  .search .field::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  [part='panel'] .fold {
    inline-size: 100%;
  }

  .fold .note {
    margin-inline-start: auto;
    font-size: var(--_help);
    font-weight: 400;
  }

  .fold[aria-expanded='true'] > svg:last-child {
    rotate: 180deg;
  }

  .rows {
    display: none;
    gap: var(--_space-4);
    padding-block-start: var(--_space-4);
  }

  .rows.open {
    display: grid;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: var(--_space-2);
    padding: 0;
    font-size: var(--_help);
    font-weight: 600;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 40px;
    padding: 4px 14px 4px 10px;
    border-radius: var(--_radius-2);
    background: var(--_surface-soft);
    color: var(--_text-muted);
    font-size: var(--_help);
    line-height: 1.25;
    cursor: pointer;
  }

  .chip.on {
    background: var(--_action-soft);
    color: var(--_text);
  }

  .chip input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_action);
  }

  .chip .count {
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }

  .trouble {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
    font-size: var(--_help);
  }

  .trouble svg {
    color: var(--_doing);
  }

  .body {
    position: relative;
    flex: 1 1 auto;
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    min-block-size: 0;
  }

  [part='map'] {
    position: relative;
    flex: none;
    aspect-ratio: 343 / 360;
    block-size: var(--www-map-height, auto);
    border-radius: var(--_radius-3);
    background: var(--_map-outside);
    overflow: hidden;
  }

  .picture {
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-3);
  }

  .picture:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px var(--_focus-inner);
  }

  .zoom {
    position: absolute;
    inset-block-start: var(--_space-3);
    inset-inline-end: var(--_space-3);
    display: grid;
    border-radius: var(--_radius-2);
    background: var(--_surface-raised);
    color: var(--_action);
    box-shadow: var(--_shadow);
  }

  .hint {
    position: absolute;
    inset-inline: var(--_space-4) 72px;
    inset-block-start: var(--_space-4);
    inline-size: fit-content;
    margin-inline: auto;
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-2);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    font-size: var(--_help);
    pointer-events: none;
  }

  .foot {
    display: grid;
    gap: var(--_space-1);
    font-size: var(--_small);
    color: var(--_text-muted);
  }

  .foot strong {
    color: var(--_text);
    font-weight: 600;
  }

  .foot summary {
    inline-size: fit-content;
    min-block-size: 24px;
  }

  .foot li {
    margin-block-start: var(--_space-1);
  }

  .help {
    font-size: var(--_help);
    color: var(--_text-muted);
  }

  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_action);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .link:hover {
    text-decoration-thickness: 2px;
  }

  .symbol text {
    font-size: 14px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  @container (inline-size >= 560px) {
    [part='map'] {
      aspect-ratio: 768 / 640;
    }
  }

  @container (inline-size >= 760px) {
    .head {
      grid-template-columns: 1fr 300px;
      align-items: end;
    }

    .fold {
      display: none;
    }

    .rows {
      display: grid;
      gap: var(--_space-3);
      padding: 0;
    }
  }

  @container (inline-size >= 960px) {
    .zoom {
      inset-block: auto var(--_space-3);
    }

    .with-map.with-list .body {
      display: grid;
      grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) 344px;
      gap: 0 var(--_space-5);
      min-block-size: 20em;
    }

    .with-map.with-list .body > :last-child {
      grid-area: 1 / 2 / -1 / 3;
    }

    .with-map [part='card'] {
      margin-block-start: var(--_space-4);
    }

    .with-map [part='map'] {
      block-size: var(--www-map-height, 100%);
      inline-size: 100%;
    }
  }

  @container (inline-size >= 1100px) {
    .rows fieldset {
      display: grid;
      grid-template-columns: 140px 1fr;
      align-items: center;
    }

    .rows legend {
      float: inline-start;
      grid-column: 1;
      margin: 0;
    }

    .rows .chips,
    .rows .trouble {
      grid-column: 2;
    }
  }

  @media (forced-colors: active) {
    .chip,
    .zoom,
    .hint,
    [part='map'] {
      border: 1px solid;
    }

    .chip.on {
      border-color: Highlight;
    }
  }

  @media print {
    .search,
    .zoom,
    [part='panel'] {
      display: none;
    }
  }
`;
