// Chart.js as its guide says for a site that bundles: registered is what is used. Nothing moves.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { placeColour } from './view.js';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;

export const kind = Chart;

const colours = { neighbourhood: placeColour, city: '#2f7d6b', region: '#7fb8a4', country: '#b7a57a', elsewhere: '#8a8f94' };
const names = { neighbourhood: 'Wijk', city: 'Stad', region: 'Regio', country: 'Land', elsewhere: 'Elders' };

/** The share of a tier, at least and at most. */
function bandOf({ tiers, total }, tier) {
  const { share, amount } = tiers.find(({ id }) => id === tier);
  return share === undefined ? { min: amount.min / total, max: amount.max / total } : { min: share, max: share };
}

export async function anchorsOf(dossier) {
  return (await (await fetch(dossier)).json()).anchors;
}

/** One bar for each anchor: its newest year by tier, what may be near besides, and what is unknown. */
export function drawBars(box, anchors, height) {
  const newest = anchors.map(({ spending }) => spending.at(-1));
  const ids = Object.keys(colours);
  const known = ids.map((id) => ({
    label: names[id],
    data: newest.map((year) => bandOf(year, id).min),
    backgroundColor: colours[id],
  }));
  const perhaps = newest.map((year) => ids.map((id) => bandOf(year, id)).reduce((sum, { min, max }) => sum + max - min, 0));
  const unknown = newest.map((_, i) => 1 - perhaps[i] - known.reduce((sum, { data }) => sum + data[i], 0));
  return new Chart(canvasIn(box, height), {
    type: 'bar',
    data: {
      labels: anchors.map(({ name }) => name),
      datasets: [
        ...known,
        { label: 'Misschien', data: perhaps, backgroundColor: '#d9d2c0' },
        { label: 'Onbekend', data: unknown, backgroundColor: '#eee' },
      ],
    },
    options: { indexAxis: 'y', scales: { x: { stacked: true, max: 1 }, y: { stacked: true, ticks: { autoSkip: false } } } },
  });
}

/** One line for each anchor: the share up to the city over the years, with a gap where a year is missing. */
export function drawLines(box, anchors, height) {
  const all = [...new Set(anchors.flatMap(({ spending }) => spending.map(({ period }) => period)))].sort();
  return new Chart(canvasIn(box, height), {
    type: 'line',
    data: {
      labels: all,
      datasets: anchors.map(({ name, spending }) => ({
        label: name,
        data: all.map((period) => {
          const year = spending.find((other) => other.period === period);
          return year ? bandOf(year, 'neighbourhood').min + bandOf(year, 'city').min : null;
        }),
      })),
    },
    options: { plugins: { legend: { display: false } } },
  });
}

function canvasIn(box, height) {
  const chart = box.appendChild(document.createElement('div'));
  chart.className = 'chart';
  chart.style.height = `${height}px`;
  return chart.appendChild(document.createElement('canvas'));
}
