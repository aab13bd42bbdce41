/** A dossier with something wrong in its map, and what must be left of it. */
export interface BadDossier {
  /** What is wrong. */
  readonly what: string;
  /** Layers beside the one that is good. */
  readonly layers: readonly unknown[];
  /** What the dossier says of the neighbourhood beside its name. */
  readonly where?: Properties;
  /** Names in the list, beside the good one, in its order. */
  readonly listed?: readonly string[];
  /** A part of each sentence that is said, in order; none: nothing is wrong with it. */
  readonly says?: readonly string[];
}

type Properties = Readonly<Record<string, unknown>>;

export const feature = (name: unknown, geometry: unknown, more: Properties = {}, id?: unknown) => ({
  type: 'Feature',
  ...(id !== undefined && { id }),
  geometry,
  properties: { name, ...more },
});
export const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });
const shape = (type: string, coordinates: unknown) => ({ type, coordinates });
export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
export const layer = (features: readonly unknown[], more: Properties = {}) => ({
  ...{ id: 'bad', kind: 'places', title: 'Laag met fouten', features: { type: 'FeatureCollection', features } },
  ...more,
});
const areas = (...features: unknown[]) => layer(features, { kind: 'areas' });
export const lines = (...all: unknown[]) => ({ id: 'lines', kind: 'network', title: 'Netwerk', lines: all });
export const flows = (...all: unknown[]) => ({ id: 'flows', kind: 'flows', title: 'Geld', flows: all });
/** Corners so many thousandths of a degree from the good place. */
const ring = (...corners: [east: number, north: number][]) => corners.map(([east, north]) => [4.9 + east / 1000, 52.4 + north / 1000]);
const square = ring([1, 1], [4, 1], [4, 4], [1, 4], [1, 1]);

const one = (what: string, geometry: unknown, ...says: string[]): BadDossier => ({
  ...{ what, layers: [layer([feature('Tuin', geometry)])], listed: ['Tuin'] },
  says: says.map((sentence) => `Laag 2, plek 1 “Tuin”: ${sentence}`),
});
const area = (what: string, geometry: unknown, ...says: string[]): BadDossier => ({ ...one(what, geometry, ...says), layers: [areas(feature('Tuin', geometry))] }); // prettier-ignore

export const geometries: readonly BadDossier[] = [
  one('a geometry that is null', null),
  one('a geometry that is missing', undefined, '“geometry” ontbreekt'),
  one('a geometry that is a text', 'Noord', '“geometry” moet een plaats zijn'),
  one('a point without numbers', point(), 'de lengtegraad of de breedtegraad ontbreekt'),
  one('points without any', shape('MultiPoint', []), 'hier staan geen punten'),
  one('a line without points', shape('LineString', []), 'er zijn minstens 2 punten nodig; er staan er 0'),
  one('lines without any', shape('MultiLineString', []), 'hier staan geen punten'),
  area('an area without rings', shape('Polygon', []), 'hier staan geen punten'),
  area('an area with an empty ring', shape('Polygon', [[]]), 'er zijn minstens 4 punten nodig; er staan er 0'),
  area('areas without any', shape('MultiPolygon', []), 'hier staan geen punten'),
  area('areas without rings', shape('MultiPolygon', [[], []]), 'hier staan geen punten'),
  one('geometries in a geometry', { type: 'GeometryCollection', geometries: [point(4.9, 52.4)] }, '“GeometryCollection” kan niet'),
  one('geometries in geometries', { type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [] }] }, '“GeometryCollection” kan niet'), // prettier-ignore
  area('an area that crosses itself', shape('Polygon', [ring([0, 0], [2, 2], [2, 0], [0, 2], [0, 0])]), 'de rand van deze vorm kruist zichzelf'), // prettier-ignore
  area('a ring that is open', shape('Polygon', [square.slice(0, -1)]), 'de rand van deze vorm is niet gesloten'),
  area('a ring of two points', shape('Polygon', [square.slice(0, 2)]), 'er zijn minstens 4 punten nodig; er staan er 2'),
  area('a ring that is one spot', shape('Polygon', [ring([1, 1], [1, 1], [1, 1], [1, 1])])),
  area('areas with holes', shape('MultiPolygon', [[square, ring([2, 2], [3, 2], [3, 3], [2, 3], [2, 2])], [ring([5, 5], [6, 5], [6, 6], [5, 5])]])), // prettier-ignore
  area('a hole without an area around', shape('Polygon', [square, ring([8, 8], [9, 8], [9, 9], [8, 8])])),
  area('an area that is a point', point(4.9, 52.4)),
  area('an area that is a line', shape('LineString', square)),
  one('a place that is an area', shape('Polygon', [square])),
];

export const positions: readonly BadDossier[] = [
  one('a height', point(4.9, 52.4, 12)),
  one('four numbers', point(4.9, 52.4, 12, 3), 'er staan te veel getallen'),
  one('one number', point(4.9), 'de lengtegraad of de breedtegraad ontbreekt'),
  one('a longitude that is NaN', point(NaN, 52.4), 'de lengtegraad is geen getal'),
  one('an infinite latitude', point(4.9, Infinity), 'de breedtegraad is geen getal'),
  one('numbers as text', point('4.9', '52.4'), 'de lengtegraad is geen getal', 'de breedtegraad is geen getal'),
  one('a number that is null', point(4.9, null), 'de breedtegraad ontbreekt'),
  one('numbers with names', shape('Point', { lon: 4.9, lat: 52.4 }), '“geometry › coordinates” moet een lijst van twee getallen zijn'),
  one('swapped axes', point(52.4, 4.9), 'de lengtegraad en de breedtegraad staan verwisseld'),
  one('Dutch metres', point(121_000, 487_000), 'dit zijn coördinaten in meters (Rijksdriehoek)'),
  one('[0, 0]', point(0, 0), 'de plaats is [0, 0], een punt in zee'),
  one('[-0, 0]', point(-0, 0), 'de plaats is [0, 0], een punt in zee'),
  one('[0, 0] among others', shape('MultiPoint', [[4.9, 52.4], [0, 0]]), 'de plaats is [0, 0], een punt in zee'), // prettier-ignore
  one('off the earth', point(181, 52), 'deze plaats ligt niet op aarde'),
  one('beyond a pole', point(4.9, 90.5), 'deze plaats ligt niet op aarde'),
  one('the north pole', point(4.9, 90)),
  one('the south pole', point(4.9, -90)),
  one('one side of the date line', point(180, 52)),
  { what: 'both sides of the date line', layers: [layer([feature('Oost', point(179.9, 52)), feature('West', point(-179.9, 52))])], listed: ['Oost', 'West'] }, // prettier-ignore
];

export const features: readonly BadDossier[] = [
  {
    ...{ what: 'features that are none', layers: [layer([null, 7, 'x', [], feature('Tuin', null)])], listed: ['Tuin'] },
    says: [1, 2, 3, 4].map((nth) => `Laag 2 “Laag met fouten”, plek ${nth}: dit moet tussen accolades staan`),
  },
  {
    ...{ what: 'a feature without properties', layers: [layer([{ type: 'Feature', geometry: null, properties: null }])] },
    says: ['Laag 2 “Laag met fouten”, plek 1: dit moet tussen accolades staan'],
  },
  {
    what: 'ids used twice, also in another layer and as a number',
    layers: [
      layer([feature('Een', null, {}, 'x'), feature('Twee', null, {}, 'x'), feature('Drie', null, {}, 7)]),
      layer([feature('Vier', null, {}, '7'), feature('Vijf', null, {}, 'goed')], { id: 'other' }),
    ],
    listed: ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'],
    says: ['plek 2 “Twee”: het id “x” is al gebruikt', 'Laag 3, plek 1 “Vier”: het id “7” is al gebruikt', 'plek 2 “Vijf”: het id “goed”'],
  },
  {
    what: 'names used twice, without ids',
    layers: [layer([feature('Bank', null), feature('Bank', null), feature('Bank:2', null), feature('Bank', null)])],
    listed: ['Bank', 'Bank', 'Bank:2', 'Bank'],
  },
  {
    what: 'numbers used twice',
    layers: [layer([feature('Een', null, { number: 3 }), feature('Twee', null, { number: 3 })])],
    listed: ['Een', 'Twee'],
    says: ['Laag 2, plek 2 “Twee”: een andere plek heeft ook nummer 3'],
  },
  {
    what: 'numbers that are text, broken, less than nothing and very large',
    layers: [layer(['12', 1.5, -1, 1e15, null].map((number, index) => feature(`Plek ${index}`, null, { number })))],
    listed: ['Plek 2', 'Plek 3', 'Plek 0', 'Plek 1', 'Plek 4'],
    says: [0, 1, 4].map((nth) => `plek ${nth + 1} “Plek ${nth}”: “number” moet een heel getal zijn`),
  },
  {
    what: 'a status, a precision and a date that are none',
    layers: [layer([feature('Tuin', null, { status: 'Nu', precision: 'ongeveer', since: 'vorig jaar' })])],
    listed: ['Tuin'],
    says: ['“Nu” kan niet bij “status”', '“ongeveer” kan niet bij “precision”', '“vorig jaar” bij “since” is geen datum'],
  },
  {
    what: 'facts that are none',
    layers: [layer([feature('Tuin', null, { facts: [null, { label: 'Bomen' }, { label: 'Bomen', value: { min: 3, max: 1 } }] })])],
    listed: ['Tuin'],
    says: ['feit 1: dit moet tussen accolades', 'feit 2 “Bomen”: “value” ontbreekt', 'feit 3 “Bomen”: bij “value” is “min” (3) groter'],
  },
];

const long = 'Zelfstandigeondernemersvereniging '.repeat(300);
const turned = '\u202Eniut\u202C';

export const names: readonly BadDossier[] = [
  { what: 'a name of 10,000 characters', layers: [layer([feature(long, null)])], listed: [long.trim()] },
  { what: 'a name of 10,000 characters without a space', layers: [layer([feature('x'.repeat(10_000), null)])], listed: ['x'.repeat(10_000)] }, // prettier-ignore
  {
    what: 'names of spaces, of nothing, and of nothing in any language',
    layers: [layer([feature('   ', null), feature('', null), feature({ nl: '', en: ' ' }, null)])],
    listed: ['Zonder naam', 'Zonder naam', 'Zonder naam'],
    says: [1, 2, 3].map((nth) => `Laag 2 “Laag met fouten”, plek ${nth}: “name” is leeg. Vul het in.`),
  },
  {
    what: 'names that are none',
    layers: [layer([feature(null, null), feature(7, null), feature(['Tuin'], null), feature({}, null), feature(undefined, null)])],
    says: ['plek 1: “name” moet een tekst zijn', 'plek 2: “name” moet', 'plek 3: “name” moet', 'plek 4: “name” heeft geen tekst', 'plek 5: “name” ontbreekt'], // prettier-ignore
  },
  { what: 'names from right to left', layers: [layer([feature('حديقة الحي', null), feature('גן השכונה 24', null)])], listed: ['حديقة الحي', 'גן השכונה 24'] }, // prettier-ignore
  { what: 'names of emoji', layers: [layer([feature('🌱👩🏽‍🌾🏳️‍🌈', null)])], listed: ['🌱👩🏽‍🌾🏳️‍🌈'] },
  { what: 'characters that turn text round', layers: [layer([feature(`De ${turned}`, null)])], listed: ['De niut'] },
  { what: 'half a character', layers: [layer([feature('Tuin \uD83C', null)])], listed: ['Tuin \uD83C'] },
];

export const relations: readonly BadDossier[] = [
  {
    what: 'lines to a place that is not there, to itself, without an end, and that are none',
    layers: [
      layer([feature('Tuin', point(4.91, 52.4), {}, 'tuin')]),
      lines({ from: 'goed', to: 'tuin', weight: -3 }, { from: 'goed', to: 'tuim' }, { from: 'goed', to: 'goed' }, { from: 'goed' }, null),
    ],
    listed: ['Tuin'],
    says: [
      'Laag 3 “Netwerk”, lijn 2: “to” verwijst naar “tuim”, maar er is geen plek met dat id. Bedoel je “tuin”?',
      'Laag 3 “Netwerk”, lijn 3: “from” en “to” zijn hetzelfde',
      'Laag 3 “Netwerk”, lijn 4: “to” ontbreekt',
      'Laag 3 “Netwerk”, lijn 5: dit moet tussen accolades staan',
    ],
  },
  {
    what: 'flows from nowhere to nowhere, below nothing, and with a band the wrong way round',
    layers: [
      flows(
        { from: 'outside', to: 'outside', amount: 1 },
        { from: 'nergens', to: 'outside', amount: 1 },
        { from: 'goed', to: 'outside', amount: -5 },
        { from: 'goed', to: 'outside', amount: { min: 9, max: 3 } },
        { from: 'goed', to: 'outside', amount: '12' },
        { from: 'goed', to: 'outside' },
      ),
    ],
    says: [
      'Laag 2 “Geld”, stroom 1: “from” en “to” zijn hetzelfde',
      'Laag 2 “Geld”, stroom 2: “from” verwijst naar “nergens”',
      'Laag 2 “Geld”, stroom 3: “amount” is minder dan nul',
      'Laag 2 “Geld”, stroom 4: bij “amount” is “min” (9) groter dan “max” (3)',
      'Laag 2 “Geld”, stroom 5: “amount” moet een getal zijn',
      'Laag 2 “Geld”, stroom 6: “amount” ontbreekt',
    ],
  },
  {
    what: 'flows of nothing, of very much, and in units nobody knows',
    layers: [
      flows(
        { from: 'goed', to: 'outside', amount: 0, unit: 'EUR' },
        { from: 'goed', to: 'outside', amount: 1e15, unit: 'EUR' },
        { from: 'outside', to: 'goed', amount: 1, unit: 'ZZZ' },
        { from: 'outside', to: 'goed', amount: 1, unit: '' },
        { from: 'outside', to: 'goed', amount: 1e308, unit: 'schelpen' },
      ),
    ],
  },
];

export const layers: readonly BadDossier[] = [
  {
    what: 'layers that are none',
    layers: [null, 7, {}, { id: 'x', kind: 'kaart', title: 'Soort' }, layer([feature('Tuin', null)])],
    listed: ['Tuin'],
    says: ['Laag 2: dit moet tussen', 'Laag 3: dit moet tussen', 'Laag 4: “kind” ontbreekt', 'Laag 5 “Soort”: “kaart” kan niet bij “kind”'],
  },
  {
    what: 'layers with the same id',
    layers: [layer([feature('Een', null)]), layer([feature('Twee', null)], { title: 'Nog een' }), layer([feature('Drie', null)])],
    listed: ['Een', 'Twee', 'Drie'],
    says: ['Laag 3 “Nog een”: het id “bad” is al gebruikt', 'Laag 4 “Laag met fouten”: het id “bad” is al gebruikt'],
  },
  {
    what: 'a symbol nobody drew, and categories that are not in the palette',
    layers: [layer([feature('Tuin', point(4.9, 52.4))], { symbol: 'ster' }), ...[0, 9, 99, '3'].map((category) => layer([], { id: `c${category}`, category }))], // prettier-ignore
    listed: ['Tuin'],
    says: [
      '“ster” kan niet bij “symbol”',
      ...Array<string>(3).fill('“category” moet tussen 1 en 8 liggen'),
      '“category” moet een heel getal',
    ],
  },
  {
    what: 'a title of spaces',
    layers: [layer([feature('Tuin', null)], { title: '  ' })],
    listed: ['Tuin'],
    says: ['Laag 2 “bad”: “title” is leeg. Vul het in.'],
  },
  {
    what: 'features that are a list, a single feature, null or missing',
    layers: [[], { type: 'Feature' }, null, { type: 'FeatureCollection' }].map((given, index) => layer([], { id: `l${index}`, features: given })), // prettier-ignore
    says: ['Laag 2', 'Laag 3', 'Laag 3', 'Laag 4', 'Laag 5'],
  },
  {
    what: 'sixty layers',
    layers: Array.from({ length: 60 }, (_, index) =>
      layer([feature(`Plek ${index}`, point(4.9 + index / 1000, 52.4))], { id: `l${index}` }),
    ),
    listed: Array.from({ length: 60 }, (_, index) => `Plek ${index}`),
  },
];

export const neighbourhoods: readonly BadDossier[] = [
  {
    what: 'a centre with swapped axes',
    layers: [],
    where: { centre: [52.4, 4.9] },
    says: ['De lengtegraad en de breedtegraad staan verwisseld'],
  },
  { what: 'a centre in metres', layers: [], where: { centre: [121_000, 487_000] }, says: ['Dit zijn coördinaten in meters'] },
  { what: 'bounds from east to west', layers: [], where: { bounds: [5, 52, 4, 53] }, says: ['De randen staan in de verkeerde volgorde'] },
  { what: 'bounds of one spot', layers: [], where: { bounds: [4.9, 52.4, 4.9, 52.4] } },
  { what: 'bounds of the whole world', layers: [], where: { bounds: [-180, -90, 180, 90] } },
  { what: 'bounds without the places', layers: [], where: { bounds: [100, 0.1, 101, 1] } },
];

/** A dossier with one place that is good, `Goed`, and these layers after it. */
export function withGood(more: readonly unknown[], where: Properties = { centre: [4.9, 52.4] }): object {
  const good = { id: 'good', kind: 'places', title: 'Goede laag', features: collection(feature('Goed', point(4.9, 52.4), {}, 'goed')) };
  return { version: 1, language: 'nl', neighbourhood: { name: 'Noord', ...where }, map: { layers: [good, ...more] } };
}

/** So many places in a field, without anything wrong. */
export function many(count: number): unknown {
  return layer(
    Array.from({ length: count }, (_, index) =>
      feature(`Plek ${index}`, point(4.85 + (index % 500) / 5000, 52.35 + Math.floor(index / 500) / 5000)),
    ),
  );
}
