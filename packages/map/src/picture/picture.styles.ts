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

  .picture-stage {
    overflow: hidden;
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
    /* stylelint-disable-next-line property-no-vendor-prefix -- Safari knows no other. */
    -webkit-user-select: none;
  }

  .picture-stage:active {
    cursor: grabbing;
  }

  .picture-stage[data-over] {
    cursor: pointer;
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
