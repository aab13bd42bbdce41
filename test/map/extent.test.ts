import { expect } from '@open-wc/testing';
import type { Position } from '@wijkwelvaartswerk/contract';
import { fitOf, middleOf } from '../../packages/map/src/extent.js';

const noord: Position[] = [
  [4.917, 52.408],
  [4.886, 52.414],
  [4.918, 52.384],
  [4.955, 52.393],
];
const groningen: Position = [6.567, 53.219];
const northernmost: Position = [5, 89.999];
const rounded = (extent: readonly number[] | undefined) => extent?.map((degrees) => Number(degrees.toFixed(3)));
const label = (coordinates: Position) => ({ kind: 'label' as const, name: 'IJ', geometry: { type: 'Point' as const, coordinates } });

describe('fitOf', () => {
  for (const [what, neighbourhood, positions, background, extent] of [
    ['the bounds the author gives', { bounds: [4, 52, 5, 53] }, noord, [], [4, 52, 5, 53]],
    ['all places', {}, noord, [], [4.886, 52.384, 4.955, 52.414]],
    ['the places but one in another city', {}, [...noord, groningen], [], [4.886, 52.384, 4.955, 52.414]],
    ['two places, however far apart', {}, [noord[0]!, groningen], [], [4.917, 52.408, 6.567, 53.219]],
    ['a spot, with its surroundings', {}, [noord[0]!], [], [4.91, 52.404, 4.924, 52.413]],
    ['a spot near a pole, not the whole world', {}, [northernmost], [], [4, 89.995, 6, 90.003]],
    ['the background when no place is known', {}, [], [label([4.9, 52.4]), label([4.95, 52.42])], [4.9, 52.4, 4.95, 52.42]],
    ['the surroundings of the centre when there is nothing else', { centre: [4.917, 52.408] }, [], [], [4.91, 52.404, 4.924, 52.413]],
    ['nothing when there is nothing', {}, [], [], undefined],
  ] as const) {
    it(`is ${what}`, () => {
      expect(rounded(fitOf(neighbourhood as Parameters<typeof fitOf>[0], positions, background))).to.deep.equal(extent);
    });
  }
});

describe('middleOf', () => {
  for (const [what, geometry, middle] of [
    ['a point', { type: 'Point', coordinates: [4.9, 52.4] }, [4.9, 52.4]],
    [
      'several points: the first',
      {
        type: 'MultiPoint',
        coordinates: [
          [4.9, 52.4],
          [5, 53],
        ],
      },
      [4.9, 52.4],
    ],
    [
      'a line',
      {
        type: 'LineString',
        coordinates: [
          [4, 52],
          [5, 53],
        ],
      },
      [4.5, 52.5],
    ],
    [
      'polygons',
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [2, 0],
              [2, 2],
              [0, 0],
            ],
          ],
          [
            [
              [4, 4],
              [6, 4],
              [6, 6],
              [4, 4],
            ],
          ],
        ],
      },
      [3, 3],
    ],
  ] as const) {
    it(`is right for ${what}`, () => {
      expect(middleOf(geometry as unknown as Parameters<typeof middleOf>[0])).to.deep.equal(middle);
    });
  }
});
