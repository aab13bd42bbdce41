import { tokenStyles } from '@wijkwelvaartswerk/kit';
import { css, type CSSResultGroup } from 'lit';
import { partStyles } from '../part.styles.js';
import { lessonTokens } from './tokens.js';

/** The cards, in a step and in the widget of their own. */
export const lessonStyles: CSSResultGroup = [
  partStyles,
  tokenStyles(lessonTokens),
  css`
    .lessons {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      justify-items: start;
      gap: var(--_space-3);
    }

    .lesson-grid {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
      gap: var(--_space-2);
      inline-size: 100%;
    }

    .lesson {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-content: start;
      gap: var(--_space-3);
      padding: var(--_space-4);
      border-radius: var(--_radius-3);
      background: var(--_surface-soft);
      font-size: 0.9375em;
      line-height: 1.45;
      print-color-adjust: exact;
    }

    .lesson[data-kind='tip'] {
      background: var(--_lesson-tip);
    }

    .lesson[data-kind='protip'] {
      background: var(--_lesson-protip);
    }

    .lesson[data-kind='lesson'] {
      background: var(--_lesson-lesson);
    }

    .lesson[data-kind='practice'] {
      background: var(--_lesson-practice);
    }

    .lesson[data-kind='funfact'] {
      background: var(--_lesson-funfact);
    }

    .folded > .lesson-grid {
      margin-block-start: var(--_space-2);
    }

    .lesson-icon {
      display: grid;
      place-items: center;
      inline-size: 40px;
      block-size: 40px;
      border-radius: var(--_radius-2);
      background: var(--_surface);
      color: var(--_action);
    }

    .kind {
      font-weight: 700;
    }

    .lesson p + p:not(.kind + p),
    .lesson .folded > p,
    .lesson .folding + p {
      margin-block-start: var(--_space-2);
    }

    @container (inline-size < 600px) {
      .lesson-icon {
        inline-size: 32px;
        block-size: 32px;
      }
    }

    @media (forced-colors: active) {
      .lesson {
        border: 1px solid;
      }
    }

    @media print {
      .lesson {
        break-inside: avoid;
        border: 1px solid var(--_line-strong);
      }

      .folded + .button {
        display: none;
      }
    }
  `,
];
