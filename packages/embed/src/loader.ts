// Once per page, as a module or as a plain script with `defer`: what it imports is relative to its own address in both. So it has no import
// or export of its own (rollup.config.js keeps its names to itself), and no use of import.meta or document.currentScript.
import { followFrames } from './loader/frames.js';
import { fill } from './loader/place.js';

const PLACE = '[data-www-widget]';

function look(node: Node): void {
  if (!(node instanceof Element || node instanceof Document)) return;
  if (node instanceof HTMLElement && node.matches(PLACE)) void fill(node);
  for (const place of node.querySelectorAll<HTMLElement>(PLACE)) void fill(place);
}

new MutationObserver((records) => {
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes') void fill(target as HTMLElement);
    else addedNodes.forEach(look);
  }
}).observe(document, { childList: true, subtree: true, attributeFilter: ['data-www-widget'] });

look(document);
followFrames();
