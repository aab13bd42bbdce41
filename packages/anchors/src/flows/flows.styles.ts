import { css } from 'lit';

/** The widget as a whole: head, notes, what stands beside what. */
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

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }

  .body:not([data-drawn]) {
    max-inline-size: 60em;
  }

  /* Words on a ribbon may be longer than there is room. */
  .body[data-drawn] {
    overflow: clip;
    overflow-clip-margin: 6px;
  }

  /* As high as the diagram most often is, so that little moves when it comes. */
  .waiting {
    min-block-size: 300px;
  }

  .figures > p {
    margin-block-start: var(--_space-2);
  }

  .on-paper {
    margin-block-start: var(--_space-6);
  }

  @container (inline-size >= 560px) {
    .waiting {
      min-block-size: 515px;
    }
  }

  @container (inline-size >= 1000px) {
    .body[data-drawn] {
      grid-template-columns: minmax(0, 1.85fr) minmax(0, 1fr);
      gap: var(--_space-7);
      align-items: start;
    }
  }

  @media screen {
    .folded,
    .on-paper {
      display: none !important;
    }
  }

  @media (forced-colors: active) {
    .mark,
    .note,
    .belonging {
      border: 1px solid;
    }
  }
`;
