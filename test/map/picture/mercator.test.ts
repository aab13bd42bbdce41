import { expect } from '@open-wc/testing';
import { fromLonLat } from 'ol/proj.js';
import { fromMercator, toMercator } from '../../../packages/map/src/picture/mercator.js';

describe('toMercator', () => {
  for (const [what, position] of [
    ['where meridian and equator cross', [0, 0]],
    ['Amsterdam', [4.9, 52.37]],
    ['the west and the south', [-70.6, -33.4]],
    ['the edge of the world', [180, 85]],
    ['a position with a height', [6.1, 52.5, 12]],
  ] as [string, [number, number]][]) {
    it(`agrees with OpenLayers about ${what}`, () => {
      const [x, y] = toMercator(position);
      const expected = fromLonLat(position);
      expect(x).to.be.closeTo(expected[0]!, 1e-6);
      expect(y).to.be.closeTo(expected[1]!, 1e-6);
    });

    it(`finds its way back from ${what}`, () => {
      const [longitude, latitude] = fromMercator(toMercator(position));
      expect(longitude).to.be.closeTo(position[0], 1e-9);
      expect(latitude).to.be.closeTo(position[1], 1e-9);
    });
  }

  it('keeps the poles on the map', () => {
    expect(toMercator([0, 90])[1]).to.be.closeTo(20_037_508, 1);
    expect(toMercator([0, -90])[1]).to.be.closeTo(-20_037_508, 1);
  });
});
