/** The file of each widget, by the name that a page writes in `data-www-widget`. A page loads those that it has. */
export const widgets: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ['map', () => import('../map.js')],
  ['steps', () => import('../steps.js')],
  ['lessons', () => import('../lessons.js')],
  ['coalition', () => import('../coalition.js')],
  ['agenda', () => import('../agenda.js')],
  ['plans', () => import('../plans.js')],
  ['anchoring', () => import('../anchoring.js')],
  ['term', () => import('../term.js')],
  ['glossary', () => import('../glossary.js')],
  ['anchor-gauge', () => import('../anchors.js')],
  ['flows', () => import('../flows.js')],
]);
