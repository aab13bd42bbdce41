import { switchStyles, tokenStyles } from '@wijkwelvaartswerk/kit';
import { css, unsafeCSS, type CSSResultGroup } from 'lit';
import { boxStyles } from './base/box.styles.js';
import { cardStyles } from './card/card.styles.js';
import { layerPanelStyles } from './panel/layer-panel.styles.js';
import { listStyles } from './list/list.styles.js';
import { rowStyles } from './list/rows.styles.js';
import { pictureStyles } from './picture/picture.styles.js';
import { mapTokens } from './tokens.js';

const plainCategories = unsafeCSS([1, 2, 3, 4, 5, 6, 7, 8].map((category) => `--_category-${category}: CanvasText;`).join(''));

/** The frame of the map: title and search, switches, the box, what is under it. */
const frameStyles = css`
  :host {
    --_loading-size: 45em;

    display: flex;
    flex-direction: column;
  }

  .map {
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    gap: var(--_space-4);
    min-block-size: 0;
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

  .find {
    display: flex;
    gap: var(--_space-2);
    align-items: end;
  }

  .find .button {
    padding-inline: var(--_space-3);
  }

  .search {
    position: relative;
    flex: 1;
    min-inline-size: 0;
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
    padding-inline: 42px 4px;
  }

  .search .field::placeholder {
    color: var(--_text-muted);
    opacity: 1;
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
    border: 1px solid var(--_line);
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

  .symbol text {
    font-size: 14px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .symbol [data-figures='4'] {
    font-size: 11.5px;
  }

  .symbol [data-figures='5'] {
    font-size: 9px;
  }

  @container (inline-size >= 560px) {
    [part='map'] {
      aspect-ratio: 768 / 640;
    }
  }

  @container (inline-size >= 760px) {
    .head {
      grid-template-columns: 1fr minmax(300px, 400px);
      align-items: end;
    }
  }

  @container (inline-size >= 960px) {
    .with-map.with-list .body {
      display: grid;
      grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) 344px;
      gap: 0 var(--_space-5);
      min-block-size: 16em;
    }

    .with-map.with-list .body > :last-child {
      grid-area: 1 / 2 / -1 / 3;
    }

    .with-map.with-list [part='card'] {
      grid-area: 2 / 1;
      margin-block-start: var(--_space-4);
    }

    .with-map [part='map'] {
      block-size: var(--www-map-height, 100%);
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .symbol,
    .other-symbol {
      --_on-category: Canvas;

      ${plainCategories}
    }
  }

  @media print {
    .body {
      display: block !important;
    }

    [part='map'] {
      break-inside: avoid;
    }

    .find,
    .zoom,
    .download {
      display: none;
    }
  }
`;

/** All styles of the map. */
export const mapStyles: CSSResultGroup = [
  tokenStyles(mapTokens),
  pictureStyles,
  frameStyles,
  boxStyles,
  layerPanelStyles,
  rowStyles,
  switchStyles,
  listStyles,
  cardStyles,
];
