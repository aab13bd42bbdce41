import { expect } from '@open-wc/testing';
import { fromMercator, toMercator } from '../../../packages/map/src/picture/mercator.js';
import { scaleOf } from '../../../packages/map/src/picture/scale-bar.js';

const at = (latitude: number) => toMercator([4.9, latitude])[1];

describe('The scale', () => {
  for (const [what, latitude, resolution, metres, pixels] of [
    ['at the equator, where a metre of the map is a metre', 0, 1, 50, 50],
    ['at 60°, where the map is twice as large', 60, 2, 50, 50],
    ['south of the equator as north of it', -60, 2, 50, 50],
    ['in one street', 60, 0.3, 10, 66.667],
    ['of a province', 60, 400, 10_000, 50],
  ] as const) {
    it(`is right ${what}`, () => {
      const scale = scaleOf({ y: at(latitude), resolution });
      expect(scale.metres).to.equal(metres);
      expect(scale.pixels).to.be.closeTo(pixels, 0.001);
    });
  }

  it('is as long as the same way on the ground in Amsterdam, give or take the flattening of the earth', () => {
    const [latitude, resolution] = [52.37, 5];
    const { metres, pixels } = scaleOf({ y: at(latitude), resolution });
    const [east] = fromMercator([toMercator([4.9, latitude])[0] + pixels * resolution, at(latitude)]);
    // A degree of longitude is 68,110 m here (WGS 84).
    expect((east - 4.9) * 68_110).to.be.closeTo(metres, metres * 0.005);
  });

  it('is 1, 2 or 5 with zeros, and as long as there is room for', () => {
    for (let resolution = 0.05; resolution < 10_000; resolution *= 1.1) {
      const { metres, pixels } = scaleOf({ y: at(52), resolution }, 100);
      expect(String(metres).replace(/[0.]+/g, '')).to.match(/^[125]$/);
      expect(pixels).to.be.within(40, 100 + 1e-9);
    }
  });

  for (const [resolution, words] of [
    [1, '50 m'],
    [10, '500 m'],
    [20, '1 km'],
    [1000, '50 km'],
  ] as const) {
    it(`says ${words}`, () => {
      expect(scaleOf({ y: at(0), resolution }).words).to.equal(words);
    });
  }
});
