import { css } from 'lit';

/** What a step unfolds: what is done and what shows it. */
export const detailStyles = css`
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    padding-block-start: var(--_space-5);
  }

  .details > .headline {
    grid-column: 1 / -1;
  }

  /* Closed, but found by whoever searches the page: the browser then opens it. */
  @supports (content-visibility: hidden) {
    .details[hidden] {
      display: block !important;
      padding: 0;
      content-visibility: hidden;
    }
  }

  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-5);
  }

  :is(.details, .main) > section > :is(h3, h4, h5, h6) {
    margin-block-end: var(--_space-3);
    font-size: 1em;
    line-height: 1.35;
  }

  .main p {
    max-inline-size: 62ch;
  }

  .summary + .summary {
    margin-block-start: calc(var(--_space-3) - var(--_space-5));
  }

  .icons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .icons > li {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    column-gap: var(--_space-3);
    line-height: 1.4;
  }

  .icons > li > svg {
    color: var(--_text-muted);
  }

  .icons > [data-status='done'] > svg {
    color: var(--_done);
  }

  .icons > [data-status='doing'] > svg {
    color: var(--_doing);
  }

  .icons + .folding .icons,
  .meetings + .folding .meetings,
  .plans + .folding .plans {
    padding-block-start: var(--_space-3);
  }

  .wide {
    grid-column: 1 / -1;
  }

  .wide :is(.meetings, .plans) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    align-items: start;
    column-gap: var(--_space-5);
  }

  .wide .plans {
    align-items: stretch;
  }

  .wide > :is(h3, h4, h5, h6) {
    font-size: 1.125em;
  }

  .wide .meeting :is(h4, h5, h6) {
    font-size: 1em;
  }

  .wide .save-all {
    margin-block-start: var(--_space-4);
  }

  .progress {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    margin-block: calc(-1 * var(--_space-2)) var(--_space-3);
    font-size: var(--_help);
    color: var(--_text-muted);
  }

  .progress-bar {
    inline-size: 96px;
    block-size: 8px;
    border-radius: var(--_radius-1);
    fill: var(--_surface-strong);
    box-shadow: inset 0 0 0 1px var(--_line-strong);
    print-color-adjust: exact;
  }

  .progress-bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .progress-bar rect + rect {
    fill: var(--_done);
  }

  .main .note {
    display: block;
    font-size: var(--_help);
    color: var(--_text-muted);
  }

  .main .note > div {
    min-inline-size: 0;
  }

  .main :is(.with-icon, .link) {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-1);
  }

  .main :is(a, .link) {
    min-block-size: 24px;
    padding-block: 2px;
  }

  .main a {
    display: inline-block;
    max-inline-size: 100%;
  }

  .main .link {
    border-radius: var(--_radius-1);
  }

  .main .link[aria-pressed='true'] {
    background: var(--_action-soft);
    font-weight: 600;
  }

  .main .bullets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .unproven {
    color: var(--_doing);
  }

  @container (inline-size >= 860px) {
    .details {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.55fr);
      gap: var(--_space-7);
      padding-block-end: var(--_space-4);
    }
  }

  @media (forced-colors: active) {
    .progress-bar {
      border: 1px solid;
    }

    .main .link[aria-pressed='true'] {
      border: 1px solid;
    }
  }

  @media print {
    section > :is(h3, h4, h5, h6) {
      break-after: avoid;
    }

    .save-all {
      display: none;
    }

    .details[hidden] {
      display: grid !important;
      padding-block-start: var(--_space-5);
      content-visibility: visible;
    }
  }
`;
