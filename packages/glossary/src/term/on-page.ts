import type { WwwTerm } from './term.js';

const terms = new Set<WwwTerm>();
let stop: (() => void) | undefined;

/** Counts a term as one of the page, so that its definition is there when the page is printed; until the function it returns is called. */
export function joinPage(term: WwwTerm): () => void {
  terms.add(term);
  // Nothing can be loaded once a page is being printed, so it is before, when there is nothing else to do.
  if (!stop) {
    stop = () => {};
    (globalThis.requestIdleCallback ?? setTimeout)(() => void watch(), { timeout: 1000 });
  }
  return () => {
    terms.delete(term);
    if (terms.size > 0) return;
    stop?.();
    stop = undefined;
  };
}

/** Without what prints them the words are printed as they are. */
async function watch(): Promise<void> {
  const print = await import('./print.js').catch(() => undefined);
  if (!print || terms.size === 0) return;
  stop?.();
  stop = print.explainInPrint(terms);
}
