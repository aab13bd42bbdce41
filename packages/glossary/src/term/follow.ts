import { place } from './placement.js';

/**
 * Keeps a bubble in the top layer by its word, until the function it returns is called.
 * It looks once a frame: that follows a scroll in any box or shadow root, a late picture, a zoom, and costs one measurement.
 */
export function follow(word: HTMLElement, bubble: HTMLElement): () => void {
  let frame = 0;
  let last = '';
  const look = () => {
    frame = requestAnimationFrame(look);
    const { left, top, maxHeight } = place(word.getBoundingClientRect(), sizeOf(bubble), viewport(), isRightToLeft(word));
    const now = `${left} ${top} ${maxHeight}`;
    if (now === last) return;
    last = now;
    bubble.style.setProperty('left', `${left}px`);
    bubble.style.setProperty('top', `${top}px`);
    bubble.style.setProperty('max-height', `${maxHeight}px`);
  };
  look();
  return () => cancelAnimationFrame(frame);
}

/** The size that the bubble would have with room enough. */
function sizeOf(bubble: HTMLElement) {
  return { width: bubble.offsetWidth, height: bubble.scrollHeight + bubble.offsetHeight - bubble.clientHeight };
}

function viewport() {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
