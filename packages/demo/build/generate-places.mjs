// Writes dossiers/tienduizend.json: ten thousand invented places all over Noord, the same every time; and the background of noord.json as
// a file of its own, for dossiers that refer to it.
// Usage: node packages/demo/build/generate-places.mjs
import { readFile, writeFile } from 'node:fs/promises';

const folder = new URL('../dossiers/', import.meta.url);
const STREETS = 400;
/** Share of the places that stand along a street; the others stand anywhere. */
const ALONG_STREET = 0.75;
/** Half the width of a row of houses, in degrees of latitude (about 20 m). */
const OFF_STREET = 0.0002;
const NARROW = Math.cos((52.4 * Math.PI) / 180);

const layers = [
  { id: 'bewonersgroepen', category: 1, symbol: 'circle', title: { nl: 'Bewonersgroepen', en: 'Residents’ groups' }, count: 1500 },
  { id: 'zorgdragers', category: 2, symbol: 'heart', title: { nl: 'Informele zorgdragers', en: 'Informal carers' }, count: 2500 },
  { id: 'wijkpartners', category: 3, symbol: 'house', title: { nl: 'Wijkpartners', en: 'Formal partners' }, count: 1000 },
  { id: 'ondernemers', category: 4, symbol: 'awning', title: { nl: 'Ondernemers', en: 'Entrepreneurs' }, count: 5000 },
];
const kinds = {
  bewonersgroepen: ['Bewonersgroep', 'Straatcommissie', 'Tuingroep', 'Speeltuinvereniging', 'Huurdersgroep'],
  zorgdragers: ['Eettafel', 'Boodschappenhulp', 'Wandelgroep', 'Huiswerkhulp', 'Koffieochtend'],
  wijkpartners: ['Huis van de Wijk', 'School', 'Bibliotheek', 'Buurtkamer', 'Gezondheidscentrum'],
  ondernemers: ['Bakkerij', 'Kapper', 'Fietsenmaker', 'Groenteboer', 'Atelier', 'Eethuis', 'Naaiatelier', 'Boekhandel'],
};

/** A small seeded generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function isInRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

const isIn = (point, { geometry: { coordinates } }) =>
  isInRing(point, coordinates[0]) && !coordinates.slice(1).some((hole) => isInRing(point, hole));

function boundsOf(ring) {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const started = performance.now();
const { neighbourhood, map } = JSON.parse(await readFile(new URL('noord.json', folder), 'utf8'));
const shapes = map.background.features.features;
const ofKind = (...kindsWanted) => shapes.filter(({ properties }) => kindsWanted.includes(properties.kind));
const noBuilding = ofKind('water', 'green');
// Waterland is countryside.
const districts = ofKind('boundary').filter(({ id }) => id !== 'noord' && id !== 'waterland');
const labels = ofKind('label').filter(({ properties: { name } }) => name !== 'IJ' && name !== 'A10');

const random = randomFrom(99);
const pick = (list) => list[Math.floor(random() * list.length)];
const isBuildable = (point, district) => isIn(point, district) && !noBuilding.some((shape) => isIn(point, shape));

function anywhereIn(district) {
  const [west, south, east, north] = boundsOf(district.geometry.coordinates[0]);
  for (;;) {
    const point = [west + random() * (east - west), south + random() * (north - south)];
    if (isBuildable(point, district)) return point;
  }
}

/** A straight street somewhere in a district; its length is in degrees of latitude. */
function street(district) {
  const turn = random() * Math.PI;
  return { district, start: anywhereIn(district), along: [Math.cos(turn) / NARROW, Math.sin(turn)], length: 0.001 + random() * 0.004 };
}

function spotOn({ district, start: [x, y], along: [dx, dy], length }) {
  for (let tries = 0; tries < 20; tries++) {
    const far = random() * length;
    const aside = (random() < 0.5 ? -1 : 1) * OFF_STREET * (0.5 + random());
    const point = [x + far * dx - (aside * dy) / NARROW, y + far * dy + aside * dx * NARROW];
    if (isBuildable(point, district)) return point;
  }
  return anywhereIn(district);
}

// A district with twice the area gets twice the streets.
const sizes = districts.map(({ geometry }) => {
  const [west, south, east, north] = boundsOf(geometry.coordinates[0]);
  return (east - west) * (north - south);
});
const total = sizes.reduce((sum, size) => sum + size, 0);
const streets = districts.flatMap((district, i) => Array.from({ length: Math.ceil((STREETS * sizes[i]) / total) }, () => street(district)));

function nearestLabel([x, y]) {
  const distance = ({ geometry: { coordinates } }) => Math.hypot((coordinates[0] - x) * NARROW, coordinates[1] - y);
  return labels.reduce((best, label) => (distance(label) < distance(best) ? label : best)).properties.name;
}

let number = 0;
function place(layer) {
  number++;
  const on = pick(streets);
  const spot = random() < ALONG_STREET ? spotOn(on) : anywhereIn(on.district);
  return {
    type: 'Feature',
    id: `plek-${number}`,
    geometry: { type: 'Point', coordinates: spot.map((degrees) => Number(degrees.toFixed(5))) },
    properties: {
      name: `${pick(kinds[layer.id])} ${nearestLabel(spot)} ${number}`,
      number,
      summary: 'Verzonnen plek.',
      since: String(1980 + Math.floor(random() * 46)),
      precision: layer.id === 'zorgdragers' ? 'neighbourhood' : 'exact',
    },
  };
}

const dossier = {
  version: 1,
  language: 'nl',
  title: { nl: 'Tienduizend verzonnen plekken', en: 'Ten thousand invented places' },
  neighbourhood: { ...neighbourhood, story: 'Alle plekken op deze kaart zijn verzonnen.' },
  map: {
    background: map.background,
    layers: layers.map(({ count, ...layer }) => ({
      ...layer,
      kind: 'places',
      example: true,
      features: { type: 'FeatureCollection', features: Array.from({ length: count }, () => place(layer)) },
    })),
  },
};

const file = new URL('tienduizend.json', folder);
await writeFile(file, JSON.stringify(dossier));
await writeFile(new URL('layers/achtergrond.geojson', folder), JSON.stringify(map.background.features));
console.log(`${number} places in ${Math.round(performance.now() - started)} ms: ${file.pathname}`);
