import { css } from 'lit';
import { sharedTokens } from './shared-tokens.js';
import { tokenStyles } from './token.js';

/**
 * Shared by every widget: a guest in the host's page, in the host's font, with the host's colours where it names them.
 * Classes: `button` (with `quiet`), `icon-button`, `link` (a button that looks like one), `field`, `pill`, `muted`, `small`, `panel`, `visually-hidden`.
 */
export const sharedStyles = [
  tokenStyles(sharedTokens),
  css`
    :host {
      --_action-soft: color-mix(in srgb, var(--_action) 13%, var(--_surface));
      --_action-hover: color-mix(in srgb, var(--_action) 80%, var(--_text));
      --_small: 0.8125em;
      --_help: 0.875em;

      display: block;
      font-size: var(--_font-size);
      line-height: 1.5;
      color: var(--_text);
      background-color: var(--_surface);
      container-type: inline-size;

      /* Whatever a dossier holds, nothing is drawn over the page beside; there is room for the ring around what has focus. */
      overflow-x: clip;
      overflow-clip-margin: 8px;
      overflow-wrap: break-word;
      text-align: start;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    h2,
    h3,
    h4,
    h5,
    h6,
    p,
    ul,
    ol,
    dl,
    dd,
    figure {
      margin: 0;
      padding: 0;
    }

    ul,
    ol {
      list-style: none;
    }

    [part~='heading'] {
      font-size: 1.75em;
      font-weight: 700;
      line-height: 1.2;
    }

    a {
      color: var(--_action);
      text-underline-offset: 0.2em;
    }

    a:hover {
      color: var(--_action-hover);
      text-decoration-thickness: 2px;
    }

    button,
    input,
    select {
      font: inherit;
      color: inherit;
    }

    button,
    summary {
      cursor: pointer;
    }

    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }

    svg {
      flex: none;
    }

    .muted {
      color: var(--_text-muted);
    }

    .small {
      font-size: var(--_small);
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .button {
      display: inline-flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: var(--_target);
      padding: var(--_space-2) var(--_space-4);
      border: 1px solid transparent;
      border-radius: var(--_radius-2);
      background: var(--_action);
      color: var(--_on-action);
      font-weight: 600;
    }

    .button:hover {
      background: var(--_action-hover);
    }

    .button.quiet {
      background: var(--_action-soft);
      color: var(--_action);
    }

    .icon-button {
      display: inline-grid;
      place-items: center;
      inline-size: var(--_target);
      block-size: var(--_target);
      padding: 0;
      border: 0;
      border-radius: var(--_radius-2);
      background: none;
    }

    .icon-button:hover {
      background: var(--_action-soft);
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
      color: var(--_action-hover);
      text-decoration-thickness: 2px;
    }

    .field {
      inline-size: 100%;
      min-block-size: var(--_target);
      padding: var(--_space-2) var(--_space-3);
      border: 1px solid var(--_line-strong);
      border-radius: var(--_radius-2);
      background: var(--_surface);
    }

    .pill {
      display: inline-flex;
      align-items: center;
      gap: var(--_space-1);
      padding-block: 2px;
      padding-inline: 6px 10px;
      border-radius: 999px;
      font-size: var(--_help);
      font-weight: 600;
    }

    [data-status='done'] > .pill,
    .pill[data-status='done'] {
      background: var(--_done-soft);
      color: var(--_done);
    }

    [data-status='doing'] > .pill,
    .pill[data-status='doing'] {
      background: var(--_doing-soft);
      color: var(--_doing);
    }

    [data-status='todo'] > .pill,
    .pill[data-status='todo'] {
      background: var(--_todo-soft);
      color: var(--_todo);
    }

    .panel {
      padding: var(--_space-5);
      border-radius: var(--_radius-3);
      background: var(--_surface-soft);
    }

    @media (forced-colors: active) {
      /* What is drawn in SVG keeps its own colours unless they are system colours. */
      :host {
        --_surface: Canvas;
        --_surface-soft: Canvas;
        --_surface-strong: Canvas;
        --_text: CanvasText;
        --_text-muted: CanvasText;
        --_line: GrayText;
        --_line-strong: CanvasText;
        --_action: ButtonText;
        --_done: CanvasText;
        --_done-soft: Canvas;
        --_doing: CanvasText;
        --_doing-soft: Canvas;
        --_todo: CanvasText;
        --_todo-soft: Canvas;
        --_error: CanvasText;
        --_error-soft: Canvas;
      }

      .button,
      .icon-button,
      .pill,
      .panel {
        border: 1px solid;
      }

      /* Filled with the colour of its own text otherwise. */
      .button,
      .button:hover {
        background: ButtonFace;
        color: ButtonText;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      * {
        transition: none !important;
        animation: none !important;
      }
    }
  `,
];
