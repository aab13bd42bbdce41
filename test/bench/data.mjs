// The reference data: invented places all over Amsterdam-Noord, the same every time. One GeoJSON for the peers, one dossier for us.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { bounds } from './contestants/view.js';

const [WEST, SOUTH, EAST, NORTH] = bounds;
const NARROW = Math.cos((52.4 * Math.PI) / 180);
const SEED = 2020;
/** Share of the places that stand in a busy spot; the others stand anywhere. */
const IN_SPOT = 0.7;
const SPOTS = 80;
/** How wide a busy spot is, in degrees of latitude (about 220 m). */
const SPREAD = 0.002;

const kinds = ['Bakkerij', 'Buurtkamer', 'Eettafel', 'Fietsenmaker', 'Huiswerkhulp', 'Kapper', 'Naaiatelier', 'School', 'Tuingroep'];

export const counts = { 34: 34, '1k': 1000, '10k': 10_000, '100k': 100_000, '1M': 1_000_000 };

/** A small seeded generator of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const round = (degrees) => Math.round(degrees * 1e5) / 1e5;
const isInside = ([x, y]) => x > WEST && x < EAST && y > SOUTH && y < NORTH;

/** Gives one position after the other. */
function positions(random) {
  const anywhere = () => [WEST + random() * (EAST - WEST), SOUTH + random() * (NORTH - SOUTH)];
  const spots = Array.from({ length: SPOTS }, anywhere);
  const near = ([x, y]) => {
    const [far, turn] = [SPREAD * Math.sqrt(-2 * Math.log(1 - random())), random() * 2 * Math.PI];
    return [x + (far * Math.cos(turn)) / NARROW, y + far * Math.sin(turn)];
  };
  return () => {
    for (;;) {
      const at = random() < IN_SPOT ? near(spots[Math.floor(random() * SPOTS)]) : anywhere();
      if (isInside(at)) return at.map(round);
    }
  };
}

function* places(count) {
  const random = randomFrom(SEED);
  const next = positions(random);
  for (let id = 1; id <= count; id++) {
    const kind = kinds[Math.floor(random() * kinds.length)];
    yield {
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: next() },
      properties: { name: `${kind} ${id}`, address: `Straat ${1 + Math.floor(random() * 400)}` },
    };
  }
}

/** A thousand areas of some hundred metres, with eight corners. */
function areas(count) {
  const random = randomFrom(SEED + 1);
  const next = positions(random);
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = next();
    const corners = Array.from({ length: 8 }, (_, corner) => {
      const [turn, far] = [(corner * Math.PI) / 4, 0.0004 + random() * 0.0006];
      return [round(x + (far * Math.cos(turn)) / NARROW), round(y + far * Math.sin(turn))];
    });
    return {
      type: 'Feature',
      id: `gebied-${index + 1}`,
      geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]]] },
      properties: { name: `Gebied ${index + 1}` },
    };
  });
}

/** Money that goes from one place to another. */
function flows(count, all) {
  const random = randomFrom(SEED + 2);
  const pick = () => all[Math.floor(random() * all.length)];
  return Array.from({ length: count }, () => ({ from: pick(), to: pick(), amount: 1000 + Math.floor(random() * 100_000) }));
}

const collection = (features) => ({ type: 'FeatureCollection', features });
const dossierOf = (layers) => ({
  version: 1,
  language: 'nl',
  neighbourhood: { name: 'Noord', bounds },
  map: { layers },
});
const layerOf = (rest) => dossierOf([{ id: 'plekken', title: 'Plekken', kind: 'places', category: 1, ...rest }]);

/**
 * Writes the files of each set into a folder. `demo`: the dossier of Noord, of which the load of a page is measured.
 * Of each size there are `<size>.geojson`, `<size>.json` (all in the dossier; not past what a dossier may hold) and
 * `<size>-file.json` (a dossier that keeps its places in the GeoJSON).
 */
export async function writeData(folder, demo, sizes) {
  await mkdir(folder, { recursive: true });
  const write = (name, json) => writeFile(join(folder, name), JSON.stringify(json));
  for (const size of sizes) {
    await writeLarge(join(folder, `${size}.geojson`), places(counts[size]));
    await write(`${size}-file.json`, layerOf({ href: `${size}.geojson` }));
    if (counts[size] <= 10_000) await write(`${size}.json`, layerOf({ features: collection([...places(counts[size])]) }));
  }
  await writeNoord(write, demo);
  await writeMixed(write);
}

/** The places of the demo, where they really are, with name and number only. The peers get those that can be drawn. */
async function writeNoord(write, demo) {
  const { map } = JSON.parse(await readFile(demo, 'utf8'));
  const layers = map.layers
    .filter(({ kind, example }) => kind === 'places' && !example)
    .map(({ id, title, category, symbol, features }) => ({
      ...{ id, title, kind: 'places', category, symbol },
      features: collection(features.features.map(plain)),
    }));
  const all = layers.flatMap(({ features }) => features.features);
  await write('noord.geojson', collection(all.filter(({ geometry }) => geometry)));
  await write('noord.json', dossierOf(layers));
}

const plain = ({ type, id, geometry, properties: { name, number } }) => ({
  ...{ type, id, geometry },
  properties: { name: name.nl ?? name, number },
});

/** Ten thousand places, a thousand areas and two hundred flows. */
async function writeMixed(write) {
  const points = [...places(10_000)];
  const shapes = areas(1000);
  const money = flows(200, points);
  const lines = money.map(({ from, to, amount }, index) => ({
    type: 'Feature',
    id: `stroom-${index + 1}`,
    geometry: { type: 'LineString', coordinates: [from.geometry.coordinates, to.geometry.coordinates] },
    properties: { amount },
  }));
  await write('mixed.geojson', collection(points));
  await write('mixed-shapes.geojson', collection([...shapes, ...lines]));
  await write(
    'mixed.json',
    dossierOf([
      { id: 'gebieden', title: 'Gebieden', kind: 'areas', category: 2, features: collection(shapes) },
      { id: 'plekken', title: 'Plekken', kind: 'places', category: 1, features: collection(points) },
      {
        id: 'geld',
        title: 'Geld',
        kind: 'flows',
        flows: money.map(({ from, to, amount }) => ({ from: String(from.id), to: String(to.id), amount, unit: 'EUR' })),
      },
    ]),
  );
}

/** One feature at a time: a million do not fit in one string in every browser, nor here. */
async function writeLarge(file, features) {
  const stream = createWriteStream(file);
  stream.write('{"type":"FeatureCollection","features":[');
  let first = true;
  let lines = [];
  const flush = async () => {
    if (!stream.write(lines.join(''))) await once(stream, 'drain');
    lines = [];
  };
  for (const feature of features) {
    lines.push(`${first ? '' : ','}\n${JSON.stringify(feature)}`);
    first = false;
    if (lines.length === 10_000) await flush();
  }
  await flush();
  stream.end('\n]}\n');
  await finished(stream);
}
