// Chart.js, all anchors in one chart of bars, and all their years in one chart of lines.
import { anchorsOf, drawBars, drawLines } from './charts.js';

export { kind } from './charts.js';

export async function mount(box, { dossier }) {
  const anchors = await anchorsOf(dossier);
  drawBars(box, anchors, 80 + 22 * anchors.length);
  drawLines(box, anchors, 300);
}
