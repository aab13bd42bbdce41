import { expect } from '@open-wc/testing';
import { colourNames, type ColourName, type Look } from '../../../packages/map/src/picture/colours.js';
import { toMercator } from '../../../packages/map/src/picture/mercator.js';
import { REACH } from '../../../packages/map/src/picture/clusters.js';
import { Backdrop } from '../../../packages/map/src/picture/backdrop.js';
import { Painter } from '../../../packages/map/src/picture/painter.js';
import type { Arrow, Line, Marker, PlaceStatus, Scene } from '../../../packages/map/src/picture/scene.js';
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

  const area = (status: PlaceStatus) => ({ id: 'a', name: 'A', geometry: rectangle(0.3, 0.3, 0.7, 0.7), category: 4, status });
  const edgeOf = (picture: Painted) => new Set([...Array(60).keys()].map((dx) => picture.at([0.5, 0.7], dx - 30)));

  it('gives an area that is planned a dashed edge', () => {
    const edge = edgeOf(painted({ areas: [area('planned')] }, 3).paint());
    expect(edge).to.include('category-4');
    expect(edge.size).to.be.greaterThan(1);
  });

  it('fades an area that is closed', () => {
    const alone = (status: PlaceStatus) => painted({ areas: [area(status)] }, 3).paint();
    expect(edgeOf(alone('closed'))).not.to.include('category-4');
    const channels = (colour: string) => colour.match(/\d+/g)!.map(Number);
    const land = channels(colours['map-land']!);
    const blended = (picture: Painted) => [...picture.around(middle, 0, 10)].filter((colour) => colour.startsWith('rgb'));
    const strength = (picture: Painted) =>
      Math.max(...blended(picture).flatMap((colour) => channels(colour).map((value, i) => Math.abs(value - land[i]!))));
    expect(strength(alone('closed'))).to.be.within(1, 0.6 * strength(alone('now')));
  });

  it('draws the edge of the chosen area, and of that alone', () => {
    const picture = painted({ areas: [area('now'), { ...area('now'), id: 'b', geometry: rectangle(0, 0, 0.1, 0.1) }] }, 3);
    expect(edgeOf(picture.paint())).not.to.include('text');
    picture.painter.chosen = 'a';
    expect(edgeOf(picture.paint())).to.deep.equal(new Set(['text']));
    expect(picture.around([0.05, 0.1], 0, 3)).not.to.include('text');
    picture.painter.chosen = undefined;
    expect(edgeOf(picture.paint())).not.to.include('text');
  });

  it('knows which area is at a pixel, the one on top first', () => {
    const over = { ...area('now'), id: 'b', geometry: rectangle(0.4, 0.4, 0.6, 0.6) };
    const { painter, viewport } = painted({ areas: [area('now'), over] });
    const at = (right: number, up: number) => painter.areaAt(viewport, toPixel(viewport, toMercator(spot(right, up))))?.id;
    expect([at(0.35, 0.35), at(0.5, 0.5), at(0.1, 0.5)]).to.deep.equal(['a', 'b', undefined]);
    const [x, y] = toMercator(spot(0.5, 0.5));
    expect(painter.positionOf('b')![0]).to.be.closeTo(x, 1);
    expect(painter.positionOf('b')![1]).to.be.closeTo(y, 1);
  });

  const line = (rest: Partial<Line> = {}): Line => ({
    ends: ['a', 'b'],
    from: spot(0.1, 0.5),
    to: spot(0.9, 0.5),
    weight: 4,
    category: 2,
    status: 'now',
    ...rest,
  });
  /** How much of the middle of a line is drawn, from 0 to 1. */
  const inked = (rest: Partial<Line>, chosen?: string) => {
    const picture = painted({ lines: [line(rest)] }, 3);
    picture.painter.chosen = chosen;
    picture.paint();
    const [, up] = bend(picture);
    const along = [...Array(120).keys()].map((dx) => picture.at(middle, dx - 60, up));
    return along.filter((colour) => colour === 'category-2').length / along.length;
  };
  /** Where a line crosses the vertical through the middle of the picture, in pixels from the middle. */
  const bend = (picture: Painted): [number, number] => {
    const rows = [...Array(160).keys()]
      .map((dy) => dy - 80)
      .filter((dy) => [...Array(30).keys()].some((dx) => picture.at(middle, dx - 15, dy) === 'category-2'));
    return [0, rows.reduce((sum, dy) => sum + dy, 0) / rows.length];
  };

  it('draws a line as dots, in the colour of its category', () => {
    const found = painted({ lines: [line()] })
      .paint()
      .around(middle, 0, 60);
    expect(found).to.include('category-2');
    expect(found).to.include('map-land');
  });

  it('draws a line to what is planned in dashes, and one to what is closed faded', () => {
    expect(inked({ status: 'planned' })).to.be.within(0.45, 0.75);
    expect(inked({ status: 'now' })).to.be.within(0.15, 0.5);
    const faded = painted({ lines: [line({ status: 'closed' })] }, 3).paint();
    expect(faded.around(middle, 0, 60)).not.to.include('category-2');
  });

  it('draws the lines of the chosen place without gaps', () => {
    expect(inked({}, 'b')).to.be.greaterThan(0.9);
    expect(inked({}, 'c')).to.be.lessThan(0.5);
    expect(inked({ status: 'planned' }, 'b'), 'planned').to.be.within(0.45, 0.8);
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

describe('Painter, thousands of places', () => {
  /** Half of them in a few busy spots, the same every time. */
  const town = (count: number) => {
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    return Array.from({ length: count }, (_, index) => {
      const busy = index % 2 ? 0.1 : 1;
      const at = (spot: number) => (spot / 4) * (1 - busy) + busy * random();
      return marker(`p${index}`, at(index % 5), at(index % 3), { category: 1 + (index % 4), layer: index % 3 ? 'winkels' : 'groepen' });
    });
  };
  const markers = town(6000);
  const near = () => {
    const picture = painted({ markers });
    picture.viewport = { ...picture.viewport, resolution: picture.viewport.resolution / 4 };
    return picture.paint();
  };
  /** The clusters that are wholly in view, each as a text. */
  const seen = ({ painter, viewport }: Painted) =>
    painter.clusters.flatMap((cluster) => {
      const [x, y] = toPixel(viewport, [cluster.x, cluster.y]);
      return x > 0 && y > 0 && x < width && y < height ? [`${cluster.count} ${cluster.x.toFixed(2)} ${cluster.y.toFixed(2)}`] : [];
    });

  it('are each in one marker or cluster, as far as they are in view', () => {
    const { painter, viewport } = near();
    const members = painter.clusters.flatMap((cluster) => cluster.members);
    expect(new Set(members).size).to.equal(members.length);
    const inView = markers.flatMap(({ position }, index) => {
      const [x, y] = toPixel(viewport, toMercator(position));
      return x > 0 && y > 0 && x < width && y < height ? [index] : [];
    });
    expect(members).to.include.members(inView);
    expect(painter.countIn(viewport)).to.equal(inView.length);
    expect(members.length).to.be.lessThan(markers.length / 2);
  });

  it('cover each other no more than a few would', () => {
    const { painter, viewport } = near();
    const room = (count: number) => (count > 1 ? REACH.many : REACH.one) * viewport.resolution;
    const covering = painter.clusters.filter((a, index) =>
      painter.clusters.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < room(a.count) + room(b.count) - 1e-6),
    );
    expect(covering).to.deep.equal([]);
  });

  it('stay together as they are while the map is moved far away and back', () => {
    const picture = near();
    const [before, kept] = [seen(picture), picture.painter.clusters];
    picture.viewport = panned(picture.viewport, 40, 20);
    expect(picture.paint().painter.clusters, 'a little further').to.equal(kept);
    picture.viewport = panned(picture.viewport, 3 * width, 0);
    picture.paint();
    picture.viewport = panned(picture.viewport, -3 * width - 40, -20);
    expect(seen(picture.paint())).to.deep.equal(before);
  });

  it('stay together as they are where two views overlap', () => {
    const picture = near();
    const before = new Set(seen(picture));
    picture.viewport = panned(picture.viewport, 0.3 * width, 0);
    const after = seen(picture.paint());
    const shared = after.filter((cluster) => before.has(cluster));
    // A third of the view is new.
    expect(shared.length).to.be.greaterThan(0.6 * after.length);
    const left = toPixel(picture.viewport, [0, 0])[0];
    const inBoth = after.filter((cluster) => Number(cluster.split(' ')[1]) / picture.viewport.resolution + left < 0.65 * width);
    expect(inBoth.filter((cluster) => !before.has(cluster))).to.deep.equal([]);
  });

  it('are drawn as rings in the colours of what is in them', () => {
    const picture = near();
    const largest = picture.painter.clusters.reduce((a, b) => (b.count > a.count ? b : a));
    const all = picture.painter.layersOf(largest);
    expect(all.reduce((sum, { count }) => sum + count, 0)).to.equal(largest.count);
    expect(all).to.have.length(2);
    for (const { layer, count } of all) {
      expect(count).to.equal(largest.members.filter((index) => markers[index]!.layer === layer).length);
    }
  });

  it('leave the chosen one on its own', () => {
    const picture = near();
    const place = picture.painter.clusters.find(({ count }) => count > 9)!.members[5]!;
    picture.painter.chosen = markers[place]!.id;
    picture.paint();
    expect(picture.painter.clusterOf(markers[place]!.id)!.members).to.deep.equal([place]);
    expect(picture.painter.clusters.filter(({ members }) => members.includes(place))).to.have.length(1);
    expect(picture.painter.positionOf(markers[place]!.id)).to.deep.equal(toMercator(markers[place]!.position));
  });
});

describe('Painter, places that fan out', () => {
  const onSpot = (count: number) =>
    Array.from({ length: count }, (_, index) => marker(`p${index}`, 0.5, 0.5, { category: 1 + (index % 3) }));
  const opened = (count: number, more: Marker[] = []) => {
    const picture = painted({ markers: [...onSpot(count), ...more] }).paint();
    picture.painter.fanOut(picture.painter.clusterOf('p0')!);
    return picture.paint();
  };

  it('stand around their spot without covering each other, with lines to it', () => {
    for (const count of [3, 7, 12]) {
      const { painter, viewport } = opened(count);
      const { radius } = painter.fan!;
      const places = [...Array(count).keys()].map((index) => painter.clusterOf(`p${index}`)!);
      const pixels = places.map(({ x, y }) => toPixel(viewport, [x, y]));
      const [x, y] = toPixel(viewport, painter.positionOf('p0')!);
      for (const [left, top] of pixels) expect(Math.hypot(left - x, top - y)).to.be.closeTo(radius, 1e-6);
      for (const [index, a] of pixels.entries())
        for (const b of pixels.slice(index + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).to.be.at.least(2 * REACH.one);
    }
    const picture = opened(4);
    expect(picture.at(middle)).to.equal('text');
    expect(picture.at(middle, 0, -24), 'a line up').not.to.equal(picture.at(middle, 17, -17));
    expect(picture.at(middle, 48 + 11)).to.equal('category-2');
  });

  it('are what is hit there, not what lies under them', () => {
    const { painter, viewport } = opened(5, [marker('under', 0.5 + 48 / 600, 0.5)]);
    const spot = painter.clusterOf('p1')!;
    expect(painter.clusterAt(viewport, toPixel(viewport, [spot.x, spot.y]))).to.equal(spot);
  });

  it('are not fanned out when there are too many, or one', () => {
    expect(opened(13).painter.fan).to.equal(undefined);
    expect(painted({ markers: onSpot(1) }).paint().painter.fan).to.equal(undefined);
  });

  it('keep standing there when one is chosen and when the map is moved, until it is zoomed', () => {
    const picture = opened(5);
    const [{ x, y }] = [picture.painter.clusterOf('p3')!];
    picture.painter.chosen = 'p3';
    picture.viewport = panned(picture.viewport, 20, 0);
    picture.paint();
    expect(picture.painter.clusterOf('p3')).to.deep.include({ x, y, count: 1 });
    expect(picture.around([0.5, 0.5], 48, 75)).to.include('text');
    picture.viewport = { ...picture.viewport, resolution: picture.viewport.resolution / 2 };
    picture.paint();
    expect(picture.painter.fan).to.equal(undefined);
    expect(picture.painter.clusterOf('p3')).to.deep.include({ x: picture.painter.positionOf('p3')![0], count: 1 });
    expect(picture.painter.clusterOf('p0')).to.deep.include({ count: 4 });
  });

  it('go together again', () => {
    const closed = painted({ markers: onSpot(5) }).paint();
    const picture = opened(5);
    expect(picture.painter.fold()).to.equal(true);
    expect(picture.paint().pixels).to.equal(closed.pixels);
    expect(picture.painter.fold()).to.equal(false);
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
  const from = (right: number, up: number) => ({
    ends: ['hier'],
    from: spot(right, up),
    to: 'outside' as const,
    width: 1,
    label: '€ 38 mln weg',
  });

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
      { ends: ['a'], from: 'outside' as const, to: spot(0.2, 0.5), width: 0.5, label: 'erbij' },
      { ends: ['b', 'c'], from: spot(0.4, 0.2), to: spot(0.9, 0.2), width: 0.5, label: 'blijft' },
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
    const arrows = [{ ends: [], from: 'outside' as const, to: 'outside' as const, width: 1, label: 'x' }];
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

  it('copies markers, names and arrows too while it is dragged, and draws them where they belong', () => {
    const picture = painted(busy).paint({ moving: true, backdrop });
    for (const [right, down] of [
      [10, 0],
      [0, 25],
      [-200, 130],
    ] as const) {
      picture.viewport = panned(picture.viewport, right, down);
      picture.paint({ moving: true, backdrop });
      expect(picture.at(middle, 11)).to.equal('category-1');
      expect(picture.at([0.3, 0.7], 11)).to.equal('category-1');
      expect(picture.at([0.3, 0.3])).to.equal('map-water');
    }
  });

  it('is at rest what it is without a copy', () => {
    const picture = painted(busy).paint({ moving: true, backdrop });
    picture.viewport = panned(picture.viewport, 30, 10);
    picture.paint({ moving: true, backdrop });
    const anew = painted(busy);
    anew.viewport = picture.viewport;
    expect(picture.paint({ backdrop }).pixels).to.equal(anew.paint().pixels);
  });

  it('keeps its clusters until the resolution is clearly another', () => {
    const picture = painted(busy).paint();
    const before = picture.painter.clusters;
    picture.viewport = { ...picture.viewport, resolution: picture.viewport.resolution * 1.1 };
    expect(picture.paint({ moving: true, backdrop }).painter.clusters).to.equal(before);
    expect(picture.paint().painter.clusters).not.to.equal(before);
  });
});
