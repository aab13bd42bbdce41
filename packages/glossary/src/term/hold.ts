/** A place in the viewport, in CSS pixels; a `MouseEvent` has one. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keeps an open bubble by its word, until the function it returns is called. */
export type Hold = (bubble: HTMLElement) => () => void;

/**
 * What keeps the bubble by this word. `at`: where the word was pressed.
 * The styles do, where the browser can place one element by another (`anchored.styles.ts`). A word that is broken over lines is one box
 * around all of them there: for that, and for other browsers, there is a library.
 */
export async function holdFor(word: HTMLElement, at?: Point): Promise<Hold> {
  const lines = word.getClientRects().length;
  if (CSS.supports('position-anchor', '--word') && lines === 1) return () => () => {};
  try {
    const { holdByLibrary } = await import('./hold-by-library.js');
    return (bubble) => holdByLibrary(word, bubble, at);
  } catch {
    // The styles have a place for it at the end of the view then.
    return () => () => {};
  }
}
