import { expect } from '@open-wc/testing';
import { gridOf, inDegrees } from '../../../packages/map/src/data/crs.js';
import { dutchGrid } from '../../../packages/map/src/data/grids.js';
import { failing } from './asked.js';

/** Metres that a degree is on the ground, around Amersfoort. */
const [ACROSS, UP] = [68_300, 111_200];

// The test points that come with RDNAPTRANS 2018, of the Dutch Kadaster and Rijkswaterstaat: x, y, longitude and latitude (ETRS89).
const points = [
  ['Texel', 117_380.12, 575_040.34, 4.824761912, 53.160753042],
  ['the north of Groningen', 247_380.56, 604_580.78, 6.776726674, 53.41948205],
  ['Amersfoort, where the grid begins', 155_000, 463_000, 5.387203658, 52.155172897],
  ['Zeeuws-Vlaanderen', 16_460.91, 377_380.23, 3.397588595, 51.368607152],
  ['the south of Limburg', 182_260.45, 311_480.67, 5.773795548, 50.792584916],
  ['the Maasvlakte', 64_640.89, 440_700.0101, 4.072887101, 51.947393898],
] as const;

describe('the Dutch grid', () => {
  for (const [where, x, y, longitude, latitude] of points) {
    it(`is right to half a metre in ${where}`, () => {
      const [east, north] = dutchGrid.toDegrees([x, y]) as [number, number];
      expect(Math.hypot((east - longitude) * ACROSS, (north - latitude) * UP)).to.be.lessThan(0.5);
    });
  }

  it('leaves what cannot be in it to whoever checks positions, and heights as they are', () => {
    expect(dutchGrid.toDegrees([4.91, 52.38])).to.deep.equal([4.91, 52.38]);
    expect(dutchGrid.toDegrees([155_000, 463_000, 12])[2]).to.equal(12);
  });

  it('surrounds an extent in degrees', () => {
    const [west, south, east, north] = dutchGrid.fromDegrees([4.876, 52.379, 4.966, 52.4215]);
    for (const corner of [
      [4.876, 52.379],
      [4.966, 52.379],
      [4.876, 52.4215],
      [4.966, 52.4215],
    ]) {
      const [x, y] = [0, 1].map((axis) => dutchGrid.fromDegrees([corner[0]!, corner[1]!, corner[0]!, corner[1]!])[axis]!);
      expect(x! >= west && x! <= east && y! >= south && y! <= north).to.equal(true);
    }
  });
});

describe('the name of a grid', () => {
  for (const name of [
    'EPSG:28992',
    'epsg:28992',
    'urn:ogc:def:crs:EPSG::28992',
    'urn:ogc:def:crs:EPSG:9.8.15:28992',
    'http://www.opengis.net/def/crs/EPSG/0/28992',
    '<http://www.opengis.net/def/crs/EPSG/0/28992>',
    'https://www.opengis.net/def/crs/EPSG/0/7415',
    '28992',
  ]) {
    it(`is understood as ${name}`, async () => expect(await gridOf(name)).to.equal(dutchGrid));
  }

  for (const name of [
    undefined,
    '',
    'urn:ogc:def:crs:OGC:1.3:CRS84',
    'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
    '<http://www.opengis.net/def/crs/OGC/0/CRS84h>',
    'EPSG:4326',
    'urn:ogc:def:crs:EPSG::4258',
  ]) {
    it(`is of degrees as ${name}`, async () => expect(await gridOf(name)).to.equal(undefined));
  }

  for (const name of ['EPSG:31370', 'EPSG:25831', 'urn:ogc:def:crs:EPSG::2154', 'maan']) {
    it(`is not known as ${name}`, async () => expect(await failing(gridOf(name))).to.equal(`crs ${name}`));
  }

  it('may be that of web maps', async () => {
    const grid = (await gridOf('EPSG:3857'))!;
    const [longitude, latitude] = grid.toDegrees([546_577, 6_872_500]) as [number, number];
    expect([longitude.toFixed(2), latitude.toFixed(2)]).to.deep.equal(['4.91', '52.40']);
  });
});

describe('inDegrees', () => {
  const near = (coordinates: unknown) =>
    JSON.stringify(coordinates, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : value));

  for (const [what, given, wanted] of [
    ['a point', { type: 'Point', coordinates: [155_000, 463_000] }, [5.387, 52.155]],
    [
      'a line',
      {
        type: 'LineString',
        coordinates: [
          [155_000, 463_000],
          [155_000, 463_000, 3],
        ],
      },
      [
        [5.387, 52.155],
        [5.387, 52.155, 3],
      ],
    ],
    ['a polygon', { type: 'Polygon', coordinates: [[[155_000, 463_000]]] }, [[[5.387, 52.155]]]],
    ['no numbers', { type: 'Point', coordinates: ['a', 'b'] }, ['a', 'b']],
    ['one number', { type: 'Point', coordinates: [155_000] }, [155_000]],
    ['nothing', { type: 'Point', coordinates: [] }, []],
  ] as const) {
    it(`takes ${what}`, () => {
      const { geometry } = inDegrees({ geometry: given }, dutchGrid) as { geometry: { coordinates: unknown } };
      expect(near(geometry.coordinates)).to.equal(near(wanted));
    });
  }

  for (const feature of [null, {}, { geometry: null }, { geometry: 'nergens' }] as never[]) {
    it(`leaves ${JSON.stringify(feature)} as it is`, () => expect(inDegrees(feature, dutchGrid)).to.equal(feature));
  }
});
