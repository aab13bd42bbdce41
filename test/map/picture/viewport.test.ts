import { expect } from '@open-wc/testing';
import {
  fit,
  limitsOf,
  panned,
  revealing,
  toPixel,
  toPoint,
  viewOf,
  within,
  zoomed,
  type Bounds,
  type Viewport,
} from '../../../packages/map/src/picture/viewport.js';

const padding = { top: 20, right: 60, bottom: 30, left: 40 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const viewport: Viewport = { x: 1000, y: 5000, resolution: 4, width: 400, height: 200 };

describe('fit', () => {
  for (const [what, bounds] of [
    ['wide', [0, 0, 8000, 1000]],
    ['high', [0, 0, 1000, 8000]],
    ['far from the origin', [545_000, 6_860_000, 551_000, 6_866_000]],
  ] as [string, Bounds][]) {
    it(`shows all of an area that is ${what}, between the padding, as large as can be`, () => {
      const view = fit(bounds, 500, 400, padding);
      const [left, bottom] = toPixel(view, [bounds[0], bounds[1]]);
      const [right, top] = toPixel(view, [bounds[2], bounds[3]]);
      expect(left).to.be.at.least(40 - 1e-6);
      expect(top).to.be.at.least(20 - 1e-6);
      expect(right).to.be.at.most(440 + 1e-6);
      expect(bottom).to.be.at.most(370 + 1e-6);
      expect(Math.max((right - left) / 400, (bottom - top) / 350)).to.be.closeTo(1, 1e-9);
    });
  }

  it('shows some streets around a single point, not one doorstep', () => {
    const view = fit([7, 9, 7, 9], 500, 400, none);
    expect(view).to.include({ x: 7, y: 9 });
    expect(view.resolution * 500).to.be.greaterThan(500);
  });

  it('has an answer when there is hardly any room', () => {
    expect(fit([0, 0, 900, 900], 10, 10, padding).resolution).to.be.finite;
  });
});

describe('toPixel and toPoint', () => {
  it('put the centre in the middle, and north up', () => {
    expect(toPixel(viewport, [1000, 5000])).to.deep.equal([200, 100]);
    expect(toPixel(viewport, [1040, 5040])).to.deep.equal([210, 90]);
  });

  it('are each other’s inverse', () => {
    expect(toPoint(viewport, toPixel(viewport, [123.5, 4567]))).to.deep.equal([123.5, 4567]);
  });
});

describe('zoomed', () => {
  it('keeps the point under the pointer where it is', () => {
    const under = toPoint(viewport, [30, 150]);
    const nearer = zoomed(viewport, 1, [30, 150]);
    expect(nearer.resolution).to.equal(1);
    expect(toPixel(nearer, under)).to.deep.equal([30, 150]);
  });

  it('keeps the centre by default', () => {
    expect(zoomed(viewport, 9)).to.deep.equal({ ...viewport, resolution: 9 });
  });
});

describe('panned', () => {
  it('brings what is so many pixels right and down to the middle', () => {
    const there = toPoint(viewport, [200 + 50, 100 + 25]);
    expect(toPixel(panned(viewport, 50, 25), there)).to.deep.equal([200, 100]);
  });
});

describe('limits', () => {
  const bounds: Bounds = [0, 0, 4000, 2000];
  const whole = fit(bounds, 400, 200, padding);
  const limits = limitsOf(bounds, whole);

  it('allow the whole area, whatever the padding makes of its centre', () => {
    expect(within(whole, limits)).to.deep.equal(whole);
  });

  for (const [what, viewport, expected] of [
    ['too far west', { x: -50 }, { x: 0 }],
    ['too far east', { x: 9e9 }, { x: 4000 }],
    ['too far north', { y: 9e9 }, { y: 2000 }],
    ['too near', { resolution: 0.001 }, { resolution: 0.3 }],
    ['too far away', { resolution: 9e9 }, { resolution: whole.resolution * 2 }],
  ] as const) {
    it(`bring back what is ${what}`, () => {
      expect(within({ ...whole, ...viewport }, limits)).to.include(expected);
    });
  }
});

describe('revealing', () => {
  const at = (left: number, top: number) => toPoint(viewport, [left, top]);
  const card = new DOMRect(250, 10, 140, 120);
  /** Where the point is once it is revealed. */
  const revealed = (left: number, top: number, over?: DOMRect) => toPixel(revealing(viewport, at(left, top), 20, over), at(left, top));

  it('leaves a map alone that shows the point', () => {
    expect(revealing(viewport, at(100, 100), 20)).to.equal(viewport);
    expect(revealing(viewport, at(100, 100), 20, card)).to.equal(viewport);
  });

  for (const [what, left, top, expected] of [
    ['out of view', 900, 100, [200, 100]],
    ['at the very edge', 395, 100, [200, 100]],
    ['out of view at the bottom', 200, 500, [200, 100]],
  ] as const) {
    it(`brings to the middle what is ${what}`, () => {
      expect(revealed(left, top)).to.deep.equal(expected);
    });
  }

  it('brings what is under a card to the middle of what is free beside it, and no higher or lower', () => {
    expect(revealed(300, 60, card)).to.deep.equal([125, 60]);
    expect(revealed(60, 60, new DOMRect(10, 10, 140, 120))).to.deep.equal([275, 60]);
  });
});

describe('viewOf', () => {
  it('says in degrees what is between the edges, and how near it is', () => {
    const { extent, resolution, whole } = viewOf({ x: 0, y: 0, resolution: 100, width: 2000, height: 1000 }, true);
    expect(extent.map((degrees) => Math.round(degrees * 1e4) / 1e4)).to.deep.equal([-0.8983, -0.4492, 0.8983, 0.4492]);
    expect({ resolution, whole }).to.deep.equal({ resolution: 100, whole: true });
  });
});
