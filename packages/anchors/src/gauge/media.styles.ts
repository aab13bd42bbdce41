import { css } from 'lit';

/** The tiers where colours are few: in forced colours and on paper. */
export const mediaStyles = css`
  @media (forced-colors: active) {
    .stretch,
    .swatch,
    .pole,
    [part='target'] {
      forced-color-adjust: none;
    }

    [data-tier] {
      --_fill: Canvas;
      --_on: CanvasText;
      --_edge: CanvasText;
      --_ink: CanvasText;
      --_paper: Canvas;
    }

    [data-tier='neighbourhood'] {
      --_fill: CanvasText;
      --_on: Canvas;
    }

    [part='bar'] > .stretch + .stretch:not([data-certainty='perhaps']) {
      border-inline-start-color: CanvasText;
    }

    .fit > span {
      background: Canvas;
      color: CanvasText;
    }

    .pole {
      background: CanvasText;
      box-shadow: 0 0 0 1.5px Canvas;
    }

    [part='target'] {
      background: CanvasText;
      color: Canvas;
    }
  }

  /* Where colours are few or none, a pattern tells the tiers apart. */
  @media (forced-colors: active), print {
    [data-tier='city']:is(.stretch),
    [data-tier='city'] :is(.swatch, .stretch) {
      background: repeating-linear-gradient(0deg, var(--_ink) 0 2px, var(--_paper) 2px 5px);
    }

    [data-tier='region']:is(.stretch),
    [data-tier='region'] :is(.swatch, .stretch) {
      background: radial-gradient(var(--_ink) 1.2px, var(--_paper) 1.6px) 0 0 / 6px 6px;
    }

    [data-tier='country']:is(.stretch),
    [data-tier='country'] :is(.swatch, .stretch) {
      background: repeating-linear-gradient(90deg, var(--_ink) 0 1px, var(--_paper) 1px 6px);
    }

    [data-certainty='perhaps'][data-certainty] {
      background: repeating-linear-gradient(45deg, var(--_ink) 0 4px, var(--_paper) 4px 8px);
    }
  }

  /* Edges and words are printed also where a browser leaves out what is filled. */
  @media print {
    :host {
      color-scheme: light;
    }

    [data-tier] {
      --_ink: var(--_fill);
      --_edge: var(--_text);
    }

    .fit > span {
      background: var(--_surface);
      color: var(--_text);
    }

    .gauge > [part='target'] {
      border: 1px solid;
      background: var(--_surface);
      color: var(--_text);
    }

    .download {
      display: none;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .gauge,
    .together,
    [part='legend'] {
      break-inside: avoid;
    }
  }
`;
