import { expect } from '@open-wc/testing';
import type { MarkerSymbol } from '../../packages/contract/src/index.js';
import { numberBaseline, symbolFor, symbolPath } from '../../packages/map/src/symbols.js';

const symbols: MarkerSymbol[] = ['circle', 'heart', 'house', 'awning', 'hexagon', 'triangle', 'shield', 'diamond', 'square'];

describe('symbols', () => {
  let path: SVGPathElement;
  beforeEach(() => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    document.body.append(svg);
    svg.append(path);
  });
  afterEach(() => path.ownerSVGElement!.remove());

  for (const symbol of symbols) {
    it(`${symbol} fills the field of a marker and stays in it`, () => {
      path.setAttribute('d', symbolPath(symbol));
      const { x, y, width, height } = path.getBBox();
      expect(Math.min(x, y)).to.be.at.least(-19);
      expect(Math.max(x + width, y + height)).to.be.at.most(19);
      expect(Math.min(width, height)).to.be.at.least(26);
    });

    it(`${symbol} has room for a number of two figures`, () => {
      const shape = new Path2D(symbolPath(symbol));
      const context = document.createElement('canvas').getContext('2d')!;
      const bottom = numberBaseline(symbol);
      for (const [x, y] of [
        [-8, bottom],
        [8, bottom],
        [-8, bottom - 10],
        [8, bottom - 10],
      ] as const) {
        // At the top of a triangle figures are narrower than this.
        if (symbol === 'triangle' && y < bottom) continue;
        expect(context.isPointInPath(shape, x, y), `${x}, ${y}`).to.equal(true);
      }
    });
  }

  it('gives each category a symbol of its own, and any other number a circle', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(symbolFor)).to.deep.equal(symbols.slice(0, 8));
    for (const category of [0, -1, 99, NaN]) expect(symbolFor(category)).to.equal('circle');
  });
});
