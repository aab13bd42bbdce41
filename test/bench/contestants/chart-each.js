// Chart.js, for each anchor a chart of its bar and one of its years.
import { anchorsOf, drawBars, drawLines } from './charts.js';

export { kind } from './charts.js';

export async function mount(box, { dossier }) {
  for (const anchor of await anchorsOf(dossier)) {
    const name = box.appendChild(document.createElement('h2'));
    name.textContent = anchor.name;
    drawBars(box, [anchor], 120);
    drawLines(box, [anchor], 120);
  }
}
