import { css, unsafeCSS, type CSSResult } from 'lit';
import { colourNames } from './colours.js';

/** All colours as one property. */
const colours = unsafeCSS(`box-shadow: ${colourNames.map((name) => `0 0 var(--_${name}, transparent)`).join(',')};`);

/** Styles for what the picture puts into the box it is given. The box itself is the element's: positioned, and with a size. */
export const pictureStyles: CSSResult = css`
  .picture-stage,
  .picture-canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  /* Over the layers of the engine, that also hears the pointer. */
  .picture-canvas {
    z-index: 1;
    pointer-events: none;
  }

  .picture-stage {
    isolation: isolate;
    overflow: hidden;
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
    /* stylelint-disable-next-line property-no-vendor-prefix -- Safari knows no other. */
    -webkit-user-select: none;
  }

  .picture-stage[data-free] {
    touch-action: none;
  }

  .picture-stage:active {
    cursor: grabbing;
  }

  .picture-stage[data-over] {
    cursor: pointer;
  }

  /* A light map on a dark page: black for white, while blue stays blue and green green. */
  [data-dark] .picture-tiles.turns {
    filter: var(--www-map-tiles-filter, invert(1) hue-rotate(180deg) brightness(1.15) contrast(0.85));
  }

  /* Tiles that stay light in a dark page: so do the colours of what is drawn over them. */
  .picture-stage[data-light],
  .picture-stage[data-light] ~ * {
    color-scheme: light;
  }

  .picture-scale {
    position: absolute;
    inset-inline-start: var(--_space-3);
    inset-block-end: var(--_space-3);
    border: solid var(--_text);
    border-width: 0 1.5px 1.5px;
    background: color-mix(in srgb, var(--_map-halo) 60%, transparent);
    color: var(--_text);
    font-size: 0.75em;
    line-height: 1.2;
    text-align: center;
    pointer-events: none;
  }

  /* Its transition is not for the eye: its end is how the picture hears of other colours. So also where a person wants no motion. */
  .picture-probe {
    ${colours}
    position: absolute;
    inline-size: 0;
    block-size: 0;
    visibility: hidden;
    pointer-events: none;
    forced-color-adjust: none;
    transition:
      box-shadow 1ms step-start,
      font-size 1ms step-start !important;
  }

  @media (forced-colors: active) {
    .picture-probe {
      ${unsafeCSS(colourNames.map((name) => `--_${name}: ${forced(name)};`).join(''))}
    }
  }
`;

/** In forced colours the ground is plain, and what stands on it has one colour. */
function forced(name: (typeof colourNames)[number]): string {
  if (name === 'focus') return 'Highlight';
  return /^(map-(outside|land|water|green|halo)|surface-raised|focus-inner)$/.test(name) ? 'Canvas' : 'CanvasText';
}
