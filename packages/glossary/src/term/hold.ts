/** A place in the viewport, in CSS pixels; a `MouseEvent` has one. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keeps an open bubble by its word. */
export interface Hold {
  /** Looks whether it is still well placed, when something else is in it. */
  look(): Promise<void>;
  release(): void;
}

const library = () => import('./hold-by-library.js');

/** Loads what will be needed to keep a bubble by this word, before it is shown. Without it the styles have a place for the bubble. */
export async function prepareHold(word: HTMLElement): Promise<void> {
  if (!isForStyles(word)) await library().catch(() => {});
}

/**
 * Keeps a bubble that is shown by its word. The styles do, where the browser can place one element by another (`anchored.styles.ts`).
 * They cannot choose a line of a broken word, nor make the bubble fit where there is little room: for that, and for other browsers,
 * there is a library. `at`: where the word was pressed.
 */
export function hold(word: HTMLElement, bubble: HTMLElement, at?: Point): Hold {
  let state: 'styles' | 'library' | 'released' = 'styles';
  let release = () => {};
  return {
    async look() {
      if (state !== 'styles' || (isForStyles(word) && isWellPlaced(word, bubble))) return;
      state = 'library';
      const loaded = await library().catch(() => undefined);
      // It may have been closed while that was loaded.
      if (loaded && bubble.matches(':popover-open')) release = loaded.holdByLibrary(word, bubble, at);
      else state = 'styles';
    },
    release() {
      state = 'released';
      release();
    },
  };
}

function isForStyles(word: HTMLElement): boolean {
  return CSS.supports('position-anchor', '--word') && word.getClientRects().length === 1;
}

/** Whether the bubble has all it says in view, and leaves the word free. */
function isWellPlaced(word: HTMLElement, bubble: HTMLElement): boolean {
  const { top, bottom } = bubble.getBoundingClientRect();
  const { top: above, bottom: below } = word.getBoundingClientRect();
  const isWhole = bubble.scrollHeight <= bubble.clientHeight && top >= 0 && bottom <= window.innerHeight;
  return isWhole && (bottom <= above || top >= below);
}
