import { css } from 'lit';

/**
 * Where the bubble comes: the browser keeps it by the word, below it or above it, from its start on but within the view, as it scrolls.
 * With `held`, or in a browser that cannot do this, it is placed from outside; until then, at the end of the view.
 */
export const anchoredStyles = css`
  [part='tip'] {
    --_edge: 16px;
    --_size: min(var(--_term-width), 100% - 2 * var(--_edge));

    position: fixed;
    inset: auto var(--_edge) var(--_edge);
    inline-size: var(--_size);
    max-block-size: calc(100% - 2 * var(--_edge));
    margin: 0;
  }

  .held[part='tip'] {
    inset: auto;
  }

  @media (width < 480px) {
    [part='tip'] {
      --_size: calc(100% - 2 * var(--_edge));
    }
  }

  @supports (position-anchor: --word) {
    [part='word'] {
      anchor-name: --word;
    }

    [part='tip']:not(.held) {
      position-anchor: --word;
      position-visibility: always;
      position-try-fallbacks: --above;
      inset-block: calc(anchor(--word end) + 8px) auto;
      inset-inline: clamp(var(--_edge), anchor(--word self-start), 100% - var(--_edge) - var(--_size)) auto;
      margin-block-end: var(--_edge);
    }
  }

  @position-try --above {
    inset-block: auto calc(anchor(--word start) + 8px);
    margin-block: var(--_edge) 0;
  }
`;
