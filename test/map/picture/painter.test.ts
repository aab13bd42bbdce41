import { expect } from '@open-wc/testing';
import { colourNames, type ColourName, type Look } from '../../../packages/map/src/picture/colours.js';
import { toMercator } from '../../../packages/map/src/picture/mercator.js';
import { Backdrop } from '../../../packages/map/src/picture/backdrop.js';
import { Painter } from '../../../packages/map/src/picture/painter.js';
import type { Arrow, Marker, Scene } from '../../../packages/map/src/picture/scene.js';
import { fit, panned, toPixel, type Viewport } from '../../../packages/map/src/picture/viewport.js';
import { marker, rectangle, scene, shape, spot } from './scenes.js';

const [width, height] = [600, 480];
/** Every colour another, so that a pixel tells what it is of. */
const colours = Object.fromEntries(
  colourNames.map((name, index) => [name, `rgb(${250 - 8 * index}, ${10 + 9 * index}, ${40 + 3 * index})`]),
);
const look: Look = { colours: colours as Look['colours'], fontFamily: 'sans-serif', fontSize: 16, forced: false };

/** A scene painted on a canvas of its own. */
class Painted {
  readonly painter: Painter;
  readonly context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  viewport: Viewport;

  constructor(
    of: Scene,
    readonly ratio = 1,
  ) {
    this.painter = new Painter(of);
    this.viewport = fit(this.painter.bounds, width, height, { top: 40, right: 40, bottom: 40, left: 40 });
    this.context.canvas.width = width * ratio;
    this.context.canvas.height = height * ratio;
  }

  paint({ moving = false, forced = false, backdrop = undefined as Backdrop | undefined } = {}): this {
    const frame = { context: this.context, viewport: this.viewport, ratio: this.ratio, look: forced ? { ...look, forced } : look };
    this.painter.paint(frame, moving, backdrop);
    return this;
  }

  /** What has the colour of the pixel so many pixels right of and under a spot: the name of the colour, or the colour itself. */
  at([right, up]: readonly [number, number], dx = 0, dy = 0): string {
    const [x, y] = toPixel(this.viewport, toMercator(spot(right, up)));
    return this.#nameAt((x + dx) * this.ratio, (y + dy) * this.ratio);
  }

  /** The names of all colours in a circle around a spot. */
  around(middle: readonly [number, number], from: number, to: number): Set<string> {
    const found = new Set<string>();
    for (let radius = from; radius <= to; radius++) {
      for (let step = 0; step < 180; step++) {
        const angle = (step * Math.PI) / 90;
        found.add(this.at(middle, radius * Math.cos(angle), radius * Math.sin(angle)));
      }
    }
    return found;
  }

  get pixels(): string {
    return this.context.canvas.toDataURL();
  }

  #nameAt(x: number, y: number): string {
    const [r, g, b] = this.context.getImageData(Math.floor(x), Math.floor(y), 1, 1).data;
    const colour = `rgb(${r}, ${g}, ${b})`;
    return colourNames.find((name) => colours[name] === colour) ?? colour;
  }
}

const painted = (parts: Parameters<typeof scene>[0], ratio?: number) => new Painted(scene(parts), ratio);
const middle = [0.5, 0.5] as const;

describe('Painter, the ground', () => {
  it('is land where nothing says where the neighbourhood ends', () => {
    expect(painted({}).paint().at(middle)).to.equal('map-land');
  });

  it('is land inside the boundary and outside around it', () => {
    const picture = painted({ background: [shape('boundary', rectangle(0.2, 0.2, 0.8, 0.8))] }, 3).paint();
    expect(picture.at(middle)).to.equal('map-land');
    expect(picture.at([0.1, 0.1])).to.equal('map-outside');
    expect(picture.around([0.2, 0.5], 0, 2)).to.include('map-boundary');
  });

  it('leaves the hole of an area open', () => {
    const [outer] = rectangle(0.1, 0.1, 0.9, 0.9).coordinates;
    const [hole] = rectangle(0.4, 0.4, 0.6, 0.6).coordinates;
    const picture = painted({ background: [shape('water', { type: 'Polygon', coordinates: [outer, hole] })] }).paint();
    expect(picture.at([0.2, 0.5])).to.equal('map-water');
    expect(picture.at(middle)).to.equal('map-land');
  });

  for (const [kind, colour] of [
    ['water', 'map-water'],
    ['green', 'map-green'],
    ['land', 'map-land'],
  ] as const) {
    it(`fills ${kind}`, () => {
      expect(
        painted({ background: [shape(kind, rectangle(0, 0, 1, 1))] })
          .paint()
          .at(middle),
      ).to.equal(colour);
    });
  }

  it('draws a road with an edge that keeps it off what is under it', () => {
    const road = shape('road', { type: 'LineString', coordinates: [spot(0, 0.5), spot(1, 0.5)] });
    const picture = painted({ background: [road] }).paint();
    expect(picture.at(middle)).to.equal('map-road');
    expect(picture.around(middle, 3, 5)).to.include('map-halo');
    expect(picture.at(middle, 0, 8)).to.equal('map-land');
  });

  it('draws water over the boundaries in it', () => {
    const background = [shape('boundary', rectangle(0, 0, 0.5, 1)), shape('water', rectangle(0.2, 0.2, 0.8, 0.8))];
    expect(painted({ background }).paint().at(middle)).to.equal('map-water');
  });

  it('draws an area with a soft edge', () => {
    const areas = [{ id: 'a', name: 'A', geometry: rectangle(0.3, 0.3, 0.7, 0.7), category: 4, status: 'now' as const }];
    const picture = painted({ areas }).paint();
    const [land, inside] = [picture.at([0.05, 0.5]), picture.around(middle, 0, 10)];
    expect(land).to.equal('map-land');
    expect(inside.size, 'a ground and dots on it').to.be.greaterThan(1);
    expect([...inside]).not.to.include('map-land');
    const across = [...Array(40).keys()].map((dx) => picture.at([0.7, 0.5], dx - 10));
    expect(new Set(across).size, 'shades across the edge').to.be.greaterThan(5);
  });

  it('draws a point that stands for an area as a soft spot', () => {
    const areas = [
      { id: 'a', name: 'A', geometry: { type: 'Point' as const, coordinates: spot(0.5, 0.5) }, category: 4, status: 'now' as const },
    ];
    const picture = painted({ areas }).paint();
    expect([...picture.around(middle, 0, 10)]).not.to.include('map-land');
    expect(picture.at([0.9, 0.5])).to.equal('map-land');
  });

  for (const [status, fill] of [
    ['planned', true],
    ['closed', false],
  ] as const) {
    it(`gives an area that is ${status} a dashed edge${fill ? '' : ' alone'}`, () => {
      const areas = [{ id: 'a', name: 'A', geometry: rectangle(0.3, 0.3, 0.7, 0.7), category: 4, status }];
      const picture = painted({ areas }, 3).paint();
      const edge = new Set([...Array(60).keys()].map((dx) => picture.at([0.5, 0.7], dx - 30)));
      expect(edge).to.include('category-4');
      expect(edge.size).to.be.greaterThan(1);
      expect(picture.at(middle) === 'map-land').to.equal(!fill);
    });
  }

  it('draws a line as dots, in the colour of its category', () => {
    const lines = [{ from: spot(0.1, 0.5), to: spot(0.9, 0.5), weight: 4, category: 2 }];
    const found = painted({ lines }).paint().around(middle, 0, 60);
    expect(found).to.include('category-2');
    expect(found).to.include('map-land');
  });
});

describe('Painter, markers', () => {
  const one = (rest: Partial<Marker> = {}) => painted({ markers: [marker('7', 0.5, 0.5, rest)] }).paint();

  it('draws a place in the colour of its category, there and nowhere else', () => {
    const picture = one({ category: 3 });
    expect(picture.at(middle, 11)).to.equal('category-3');
    expect(picture.at(middle, 30)).to.equal('map-land');
    expect(picture.at([0.2, 0.2])).to.equal('map-land');
  });

  it('writes its number on it and keeps it off what is under it', () => {
    const picture = one();
    expect(picture.around(middle, 0, 8)).to.include('on-category');
    expect(picture.around(middle, 15, 17)).to.include('map-halo');
  });

  it('starts the palette again past its end', () => {
    for (const [category, colour] of [
      [9, 'category-1'],
      [0, 'category-8'],
    ] as const) {
      expect(one({ category }).at(middle, 11)).to.equal(colour);
    }
  });

  it('tells categories apart by shape as well', () => {
    // At the top right of a circle there is nothing; a square has its corner there.
    expect(one({ symbol: 'circle' }).at(middle, 11, -11)).not.to.equal('category-1');
    expect(one({ symbol: 'square' }).at(middle, 11, -11)).to.equal('category-1');
  });

  it('puts a ring around a place that is only roughly known', () => {
    expect(one({ approximate: true }).around(middle, 25, 25)).to.include('category-1');
    expect(one().around(middle, 25, 25)).not.to.include('category-1');
  });

  it('draws the chosen place larger, with a ring in the colour of the text', () => {
    const picture = painted({ markers: [marker('7', 0.5, 0.5), marker('8', 0.9, 0.9)] });
    picture.painter.chosen = '7';
    picture.paint();
    expect(picture.at(middle, 17)).to.equal('category-1');
    expect(picture.around(middle, 22, 25)).to.include('text');
    expect(picture.around([0.9, 0.9], 18, 25)).not.to.include('text');
    picture.painter.chosen = undefined;
    picture.paint();
    expect(picture.around(middle, 22, 25)).not.to.include('text');
  });

  it('draws what is closed hollow, what is planned as a dashed square with its name', () => {
    const closed = one({ status: 'closed', category: 4 });
    expect(closed.at(middle, 11, -3)).to.equal('surface-raised');
    expect(closed.around(middle, 13, 15)).to.include('category-4');
    const planned = one({ status: 'planned', label: '' });
    expect(planned.around(middle, 9, 11)).to.deep.equal(new Set(['surface-raised']));
    expect(planned.around(middle, 13, 15))
      .to.include('text')
      .and.to.include('map-land');
    expect(planned.around(middle, 24, 60)).to.include('text');
    const roughly = one({ status: 'planned', approximate: true });
    expect(roughly.around(middle, 25, 25), 'no ring besides').not.to.include('category-1');
    expect(roughly.around(middle, 24, 60)).to.include('text');
  });

  it('outlines shapes in forced colours', () => {
    const picture = painted({ markers: [marker('7', 0.5, 0.5)] }).paint({ forced: true });
    expect(picture.at(middle, 10, -4)).to.equal('surface-raised');
    expect(picture.around(middle, 13, 15)).to.include('category-1');
  });

  for (const ratio of [1, 2, 3]) {
    it(`is as sharp as a screen of ${ratio} pixels in one`, () => {
      const picture = painted({ markers: [marker('7', 0.5, 0.5)] }, ratio).paint();
      expect(picture.at(middle, 11)).to.equal('category-1');
      expect(picture.around(middle, 15, 17)).to.include('map-halo');
    });
  }
});

describe('Painter, clusters', () => {
  const three = [
    marker('1', 0.5, 0.5, { category: 1 }),
    marker('2', 0.503, 0.5, { category: 2 }),
    marker('3', 0.5, 0.503, { category: 2 }),
  ];

  it('draws places that cover each other as a ring in the colours of their categories around a count', () => {
    const picture = painted({ markers: three }).paint();
    expect(picture.painter.clusters).to.have.length(1);
    const ring = picture.around([0.501, 0.501], 19, 21);
    expect(ring).to.include('category-1').and.to.include('category-2');
    expect(picture.around([0.501, 0.501], 0, 12))
      .to.include('surface-raised')
      .and.to.include('text');
  });

  it('parts them when the map is near enough', () => {
    const picture = painted({ markers: three });
    picture.viewport = { ...picture.viewport, resolution: 0.1 };
    picture.paint();
    expect(picture.painter.clusters).to.have.length(3);
  });

  it('never hides the chosen place in one', () => {
    const picture = painted({ markers: three });
    picture.painter.chosen = '1';
    picture.paint();
    expect(picture.painter.clusterOf('1')!.members).to.deep.equal([0]);
    expect(picture.painter.clusterOf('2')!.members).not.to.include(0);
  });

  it('finds what is drawn at a pixel, and nothing beside it', () => {
    const { painter, viewport } = painted({ markers: [...three, marker('4', 0.1, 0.1)] }).paint();
    const [x, y] = toPixel(viewport, painter.positionOf('4')!);
    expect(painter.clusterAt(viewport, [x + 18, y])).to.equal(painter.clusterOf('4'));
    expect(painter.clusterAt(viewport, [x + 30, y])).to.equal(undefined);
    expect(painter.markersOf(painter.clusterOf('2')!).map(({ id }) => id)).to.have.members(['1', '2', '3']);
  });

  it('counts the places in view', () => {
    const { painter, viewport } = painted({ markers: [...three, marker('4', 0.1, 0.1)] });
    expect(painter.countIn(viewport)).to.equal(4);
    expect(painter.countIn({ ...viewport, width: 40, height: 40 })).to.equal(3);
  });

  it('knows of no place what no place is', () => {
    const { painter } = painted({ markers: three }).paint();
    expect(painter.positionOf('?')).to.equal(undefined);
    expect(painter.clusterOf(undefined)).to.equal(undefined);
  });
});

describe('Painter, names', () => {
  const point = (right: number, up: number) => ({ type: 'Point' as const, coordinates: spot(right, up) });
  const water = shape('water', rectangle(0.6, 0, 1, 1));
  const land = shape('boundary', rectangle(0, 0, 0.6, 1));

  for (const [what, place, colour] of [
    ['land', [0.3, 0.5], 'map-label'],
    ['water', [0.8, 0.5], 'map-water-label'],
    ['what is outside', [0.3, 1.06], 'text-muted'],
  ] as [string, [number, number], ColourName][]) {
    it(`writes a name on ${what} in its own colour`, () => {
      const picture = painted({ background: [land, water, shape('label', point(...place), 'Noord')] }).paint();
      expect(picture.around(place, 0, 14)).to.include(colour);
    });
  }

  it('moves a name aside for a marker', () => {
    const picture = painted({ markers: [marker('7', 0.5, 0.5)], background: [shape('label', point(0.5, 0.5), 'Noord')] }).paint();
    expect(picture.around(middle, 18, 45)).to.include('map-label');
    expect(picture.around(middle, 0, 15)).not.to.include('map-label');
  });

  it('leaves a name out for which there is no room', () => {
    const around = [-2, -1, 0, 1, 2].flatMap((column) =>
      [-2, -1, 0, 1, 2].map((row) => marker(`${column} ${row}`, 0.5 + column * 0.07, 0.5 + row * 0.09)),
    );
    const parts = { background: [shape('label', point(0.5, 0.5), 'Noord')] };
    expect(
      painted({ ...parts, markers: around })
        .paint()
        .around(middle, 0, 70),
    ).not.to.include('map-label');
    expect(painted(parts).paint().around(middle, 0, 70)).to.include('map-label');
  });

  it('names a park only where its name fits in', () => {
    const park = (size: number) => painted({ background: [shape('green', rectangle(0.5, 0.4, 0.5 + size, 0.6), 'Vliegenbos')] }).paint();
    expect(park(0.3).around([0.65, 0.5], 0, 20)).to.include('map-label');
    expect(park(0.02).around([0.51, 0.5], 0, 20)).not.to.include('map-label');
  });

  it('cuts no name at the edge of the picture, unless the map moves', () => {
    const picture = painted({ background: [shape('label', point(0.5, 0.5), 'Noorderpark')] });
    picture.viewport = panned(picture.viewport, width / 2 - 5, 0);
    expect(picture.paint().around(middle, 0, 20)).not.to.include('map-label');
    expect(picture.paint({ moving: true }).around(middle, 0, 20)).to.include('map-label');
  });
});

describe('Painter, arrows', () => {
  /** Arrows are drawn once their part of the painter is there. */
  const drawn = async (arrows: readonly Arrow[]) => {
    const picture = painted({ arrows });
    await picture.painter.ready;
    return picture.paint();
  };
  const from = (right: number, up: number) => ({ from: spot(right, up), to: 'outside' as const, width: 1, label: '€ 38 mln weg' });

  for (const [where, place, [dx, dy]] of [
    ['east', [0.8, 0.5], [45, 0]],
    ['west', [0.2, 0.5], [-45, 0]],
    ['north', [0.5, 0.75], [0, -45]],
  ] as [string, [number, number], [number, number]][]) {
    it(`points what leaves in the ${where} that way, out of the picture`, async () => {
      const picture = await drawn([from(...place)]);
      expect(picture.around(place, 40, 60)).to.include('flow-leak');
      // A bent arrow may pass beside the exact point.
      const beside = [-12, -6, 0, 6, 12].map((aside) => picture.at(place, dx || aside, dy || aside));
      expect(beside).to.include('flow-leak');
    });
  }

  it('draws what comes in and what stays in colours of their own', async () => {
    const arrows = [
      { from: 'outside' as const, to: spot(0.2, 0.5), width: 0.5, label: 'erbij' },
      { from: spot(0.4, 0.2), to: spot(0.9, 0.2), width: 0.5, label: 'blijft' },
    ];
    const picture = await drawn(arrows);
    expect(picture.around([0.2, 0.5], 30, 60)).to.include('flow-in');
    expect(picture.around([0.65, 0.2], 0, 30)).to.include('flow-stay');
  });

  it('writes the words beside the arrow', async () => {
    const found = (await drawn([from(0.6, 0.5)])).around([0.6, 0.5], 10, 120);
    expect(found).to.include('surface-raised');
    expect(found).to.include('text');
  });

  it('draws nothing for an arrow from outside to outside', async () => {
    const arrows = [{ from: 'outside' as const, to: 'outside' as const, width: 1, label: 'x' }];
    expect((await drawn(arrows)).pixels).to.equal(painted({}).paint().pixels);
  });

  it('fans out what leaves from one place', async () => {
    const thin = { ...from(0.5, 0.5), width: 0, label: '' };
    const picture = await drawn([thin, thin, thin]);
    const hits = [...Array(180).keys()].map(
      (step) => picture.at(middle, 60 * Math.cos(step / 28.6), 60 * Math.sin(step / 28.6)) === 'flow-leak',
    );
    expect(hits.filter((hit, index) => hit && !hits.at(index - 1))).to.have.length(3);
  });
});

describe('Painter, while the map moves', () => {
  let backdrop: Backdrop;
  beforeEach(() => {
    backdrop = new Backdrop();
  });

  const busy = {
    markers: [marker('7', 0.5, 0.5), marker('8', 0.3, 0.7)],
    background: [shape('water', rectangle(0.2, 0.2, 0.6, 0.6)), shape('boundary', rectangle(0, 0, 1, 1))],
    areas: [{ id: 'a', name: 'A', geometry: rectangle(0.5, 0.5, 0.7, 0.7), category: 4, status: 'now' as const }],
  };

  it('draws from its copy what it would draw anew', () => {
    const picture = painted(busy).paint({ moving: true, backdrop });
    picture.viewport = panned(picture.viewport, 60, -30);
    picture.paint({ moving: true, backdrop });
    expect(picture.at([0.3, 0.3])).to.equal('map-water');
    expect(picture.at([0.59, 0.3])).to.equal('map-water');
    expect(picture.at([0.61, 0.3])).to.equal('map-land');
  });

  it('has no empty edge however far it goes', () => {
    const picture = painted(busy).paint({ moving: true, backdrop });
    for (let step = 0; step < 12; step++) {
      picture.viewport = panned(picture.viewport, 80, 50);
      picture.paint({ moving: true, backdrop });
      const { data } = picture.context.getImageData(width - 1, height - 1, 1, 1);
      expect(`rgb(${data[0]}, ${data[1]}, ${data[2]})`).to.equal(colours['map-outside']);
    }
  });

  it('is drawn sharp again at rest', () => {
    const picture = painted(busy).paint({ moving: true, backdrop });
    picture.viewport = { ...picture.viewport, resolution: picture.viewport.resolution * 0.7 };
    const moving = picture.paint({ moving: true, backdrop }).pixels;
    const resting = picture.paint({ backdrop }).pixels;
    const anew = painted(busy);
    anew.viewport = picture.viewport;
    expect(resting).not.to.equal(moving);
    expect(anew.paint({ backdrop: new Backdrop() }).pixels).to.equal(resting);
  });

  it('keeps its clusters until the resolution is clearly another', () => {
    const picture = painted(busy).paint();
    const before = picture.painter.clusters;
    picture.viewport = { ...picture.viewport, resolution: picture.viewport.resolution * 1.1 };
    expect(picture.paint({ moving: true, backdrop }).painter.clusters).to.equal(before);
    expect(picture.paint().painter.clusters).not.to.equal(before);
  });
});
