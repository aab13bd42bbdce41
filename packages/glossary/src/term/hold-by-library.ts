import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Point } from './hold.js';

/** Between the bubble and the edges of the viewport, in CSS pixels. */
const EDGE = 16;

/** Between the word and the bubble. */
const GAP = 8;

/** With less room than this beside the word, at 400 % zoom for instance, the bubble may cover it. */
const LITTLE = 160;

/**
 * Keeps a bubble in the top layer by its word, until the function it returns is called: below it, or above it where there is more room;
 * from the start of the word on, but within the viewport. `at`: the line of a broken word to be at; by default its first.
 */
export function holdByLibrary(word: HTMLElement, bubble: HTMLElement, at?: Point): () => void {
  const line = lineAt(word, at);
  const reference = { contextElement: word, getBoundingClientRect: () => word.getClientRects()[line] ?? word.getBoundingClientRect() };
  let released = false;
  bubble.classList.add('held');

  const place = async () => {
    const { scrollTop } = bubble;
    // To see how high it would be with room enough.
    bubble.style.removeProperty('max-block-size');
    let covers = false;
    const { x, y } = await computePosition(reference, bubble, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, crossAxis: false }),
        size({
          padding: EDGE,
          apply: ({ availableHeight, rects: { floating } }) => {
            if (released) return;
            covers = availableHeight < Math.min(LITTLE, floating.height);
            const room = covers ? window.innerHeight - 2 * EDGE : availableHeight;
            bubble.style.setProperty('max-block-size', `${room}px`);
          },
        }),
        shift(() => ({ padding: EDGE, crossAxis: covers })),
      ],
    });
    if (released) return;
    bubble.style.setProperty('left', `${x}px`);
    bubble.style.setProperty('top', `${y}px`);
    bubble.scrollTop = scrollTop;
  };
  const release = autoUpdate(reference, bubble, () => void place());
  return () => {
    released = true;
    release();
    bubble.classList.remove('held');
    for (const property of ['left', 'top', 'max-block-size']) bubble.style.removeProperty(property);
  };
}

/** Which line of the word this is in. */
function lineAt(word: HTMLElement, at: Point | undefined): number {
  return at
    ? Math.max(
        0,
        [...word.getClientRects()].findIndex(({ bottom }) => at.y <= bottom),
      )
    : 0;
}
