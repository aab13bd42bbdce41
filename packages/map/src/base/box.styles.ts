import { css, type CSSResult } from 'lit';

/** What lies over the picture, and the map when it fills the screen. */
export const boxStyles: CSSResult = css`
  .buttons {
    position: absolute;
    inset-block-start: var(--_space-3);
    inset-inline-end: var(--_space-3);
    display: grid;
    gap: var(--_space-2);
    pointer-events: none;
  }

  .zoom,
  .buttons > button {
    display: grid;
    border-radius: var(--_radius-2);
    background: var(--_surface-raised);
    color: var(--_action);
    box-shadow: var(--_shadow);
    pointer-events: auto;
  }

  .remarks {
    position: absolute;
    inset-inline: var(--_space-4) 72px;
    inset-block-start: var(--_space-4);
    display: grid;
    gap: var(--_space-2);
    pointer-events: none;
  }

  .hint {
    inline-size: fit-content;
    margin-inline: auto;
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-2);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    font-size: var(--_help);
    pointer-events: none;
  }

  /* For who sees the focus; others hear it with the picture. */
  .keys {
    position: absolute;

    /* Over the scale. */
    inset-block-end: 44px;
    inset-inline: var(--_space-3) 72px;
    display: none;
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-2);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    font-size: var(--_help);
    pointer-events: none;
  }

  .picture:focus-visible:not([data-quiet]) ~ .keys {
    display: block;
  }

  p.hint:not(.remark) {
    position: absolute;
    inset-inline: var(--_space-4) 72px;
    inset-block-start: var(--_space-4);
  }

  .remark {
    display: flex;
    align-items: start;
    gap: var(--_space-2);
    pointer-events: auto;
  }

  .remark .icon-button {
    inline-size: 24px;
    block-size: 24px;
    flex: none;
  }

  /* In the layer over the page, where a browser cannot fill the screen. */
  :host([popover]) {
    position: fixed;
    inset: 0;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    margin: 0 !important;
    padding: 0;
    border: 0;
  }

  :host(:is(:fullscreen, [popover])) {
    overflow: auto;
    overscroll-behavior: contain;
  }

  :host(:is(:fullscreen, [popover])) .map {
    block-size: auto;
    min-block-size: 100%;
    padding: var(--_space-4);
  }

  /* What is left at the bottom shows that there is more, and is where a finger scrolls. */
  :host(:is(:fullscreen, [popover])) [part='map'] {
    aspect-ratio: auto;
    block-size: calc(100dvh - 6.5rem);
    scroll-margin: var(--_space-4);
  }

  @container (inline-size >= 960px) {
    /* Low, so that a card over the map leaves them free. */
    .buttons {
      inset-block: auto var(--_space-3);
      grid-template: 1fr auto / auto auto;
      align-items: end;
    }

    .zoom {
      grid-area: 1 / 2 / 3 / 3;
    }

    :host(:is(:fullscreen, [popover])) .map {
      block-size: 100%;
    }

    :host(:is(:fullscreen, [popover])) .with-map [part='map'] {
      flex: 1 1 20em;
      block-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .zoom,
    .hint,
    .keys,
    [part='map'] {
      border: 1px solid;
    }
  }

  @media print {
    .buttons,
    .remarks,
    .keys {
      display: none !important;
    }
  }
`;
