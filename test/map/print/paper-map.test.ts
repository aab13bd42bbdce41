import { expect } from '@open-wc/testing';
import { colourNames, type Look } from '../../../packages/map/src/picture/colours.js';
import type { Scene } from '../../../packages/map/src/picture/scene.js';
import { drawPaperMap } from '../../../packages/map/src/print/paper-map.js';
import { marker, scene, spot } from '../picture/scenes.js';

const colours = Object.fromEntries(
  colourNames.map((name, index) => [name, `rgb(${250 - 8 * index}, ${10 + 9 * index}, ${40 + 3 * index})`]),
);
const look: Look = { colours: colours as Look['colours'], fontFamily: 'sans-serif', fontSize: 16, forced: false };

const drawn = (of: Scene, { whole = true, extent = of.extent } = {}) => {
  const canvas = document.createElement('canvas');
  return { canvas, map: drawPaperMap(canvas, of, { extent, whole }, look)! };
};

describe('drawPaperMap', () => {
  it('is fine enough for A3: 300 pixels to an inch over the width of the paper', () => {
    const { canvas } = drawn(scene({ markers: [marker('1', 0.5, 0.5)] }));
    const inches = (297 - 20) / 25.4;
    expect(canvas.width / inches).to.be.at.least(300);
    // No browser refuses this much.
    expect(canvas.width * canvas.height).to.be.at.most(4096 * 4096);
  });

  it('is as high as the area asks for, within what fits a page', () => {
    for (const [extent, share] of [
      [[4.9, 52.37, 5.1, 52.371], 0.85],
      [[4.9, 52.3, 4.901, 52.4], 1.15],
    ] as const) {
      const { canvas } = drawn(scene({ extent }));
      expect(canvas.height / canvas.width).to.be.closeTo(share, 0.001);
    }
  });

  it('gives each place its own number, and says that some were moved', () => {
    const near = [marker('1', 0.5, 0.5), marker('2', 0.502, 0.5), marker('3', 0.501, 0.502)];
    expect(drawn(scene({ markers: near })).map).to.deep.equal({ groups: [], moved: true });
    expect(drawn(scene({ markers: [marker('1', 0.2, 0.5), marker('2', 0.8, 0.5)] })).map).to.deep.equal({ groups: [], moved: false });
  });

  it('gives a letter to places that cannot be parted', () => {
    const crowd = Array.from({ length: 20 }, (_, index) => marker(String(index + 1), 0.5, 0.5));
    const { groups } = drawn(scene({ markers: [...crowd, marker('21', 0.1, 0.1)] })).map;
    expect(groups.map(({ letter, count, markers }) => [letter, count, markers.length])).to.deep.equal([['A', 20, 20]]);
  });

  it('draws only what is in the part that a person looks at', () => {
    const markers = [marker('1', 0.1, 0.1), ...Array.from({ length: 20 }, (_, index) => marker(String(index + 2), 0.9, 0.9))];
    const extent = [...spot(0, 0), ...spot(0.3, 0.3)] as unknown as Scene['extent'];
    expect(drawn(scene({ markers }), { whole: false, extent }).map.groups).to.deep.equal([]);
  });
});
