/** A rectangle in the viewport, in CSS pixels; a `DOMRect` is one. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the bubble comes, in CSS pixels from the viewport's top left; `maxHeight` is the room there: past it the bubble scrolls. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Between the bubble and the edges of the viewport. */
const EDGE = 16;

/** Between the word and the bubble. */
const GAP = 8;

/** With less room than this beside the word, at 400 % zoom for instance, the bubble may cover it. */
const LITTLE = 160;

/**
 * Places a bubble by a word: below it, or above it when only there is room; from the start of the word on, but within the viewport.
 * It goes along with a word that is scrolled out of view.
 *
 * Own arithmetic and not CSS anchor positioning: it is the same in every browser with popovers, and one mechanism is enough.
 */
export function place(word: Box, bubble: Size, viewport: Size, rightToLeft: boolean): Placement {
  const start = rightToLeft ? word.right - bubble.width : word.left;
  const left = Math.max(EDGE, Math.min(start, viewport.width - EDGE - bubble.width));
  const below = viewport.height - EDGE - (word.bottom + GAP);
  const above = word.top - GAP - EDGE;
  if (Math.max(below, above) < Math.min(bubble.height, LITTLE)) {
    const maxHeight = viewport.height - 2 * EDGE;
    return { left, top: viewport.height - EDGE - Math.min(bubble.height, maxHeight), maxHeight };
  }
  if (bubble.height <= below || below >= above) return { left, top: word.bottom + GAP, maxHeight: below };
  return { left, top: word.top - GAP - Math.min(bubble.height, above), maxHeight: above };
}
